/** A link that brings the file of a reply: it is made again when it is wanted, so that no page holds it. */
import type { Hono } from 'hono';
import { encodeAction, type ReplyFile, say } from '../../../src/index.ts';
import type { Links } from '../links.ts';
import type { Site, WebEnv } from '../site.ts';
import { originOf } from './invocation.ts';

/** Before the encoded action that makes it. */
const PATH = '/file/';
/** Nothing is asked on from a file, so it is of nobody's conversation. */
const NOBODY = 'file';

export function FileLink({ file, links }: { readonly file: ReplyFile | undefined; readonly links: Links }) {
  if (file?.again === undefined) return null;
  return (
    <p class="file">
      <a href={links.to(PATH + encodeURIComponent(encodeAction(file.again)))}>{say`Download ${file.name}`}</a>
    </p>
  );
}

export function mountFiles(app: Hono<WebEnv>, { bot }: Site): void {
  app.get(`${PATH}:action`, async c => {
    const encoded = c.req.param('action');
    const { file } = await bot.handle({ ...originOf(NOBODY, undefined), kind: 'action', encoded });
    if (file === undefined) return c.notFound();
    c.header('Content-Type', file.mediaType);
    c.header('Content-Disposition', `attachment; filename="${file.name}"`);
    c.header('Cache-Control', 'no-store');
    return c.body(file.text);
  });
}
