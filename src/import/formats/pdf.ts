/** PDF, by pdfjs: what is on the pages put back into reading order. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { say } from '../../language/say.ts';
import { known } from './page-metadata.ts';
import { layOut } from './pdf-layout.ts';
import type { Page } from './pdf-line.ts';
import { readPage } from './pdf-page.ts';
import { type Metadata, oneArticle, type Reader, type Refusal, refuse } from './reader.ts';
import { writeBlocks } from './text-block.ts';

const PAGES_MAX = 3_000;
/** Fewer letters a page than this are stamps on a scan. */
const LETTERS_A_PAGE_MIN = 25;

export const readPdf: Reader = async (bytes, { name }) => {
  standInForCanvas();
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: `${join(folder, 'cmaps')}/`,
    standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
    // Nothing of the file is run, drawn or fetched.
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    disableAutoFetch: true,
    disableStream: true,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > PAGES_MAX) {
      return refuse(say`${name} has ${document.numPages} pages, more than ${PAGES_MAX}: split it.`);
    }
    const labels = await document.getPageLabels().catch(() => null);
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      pages.push(await readPage(page, labels?.[number - 1] || String(number)));
      page.cleanup();
    }
    const letters = pages.reduce(
      (sum, { lines }) => sum + lines.reduce((all, line) => all + line.text.length, 0),
      0,
    );
    if (letters < pages.length * LETTERS_A_PAGE_MIN && letters < 2_000) {
      return refuse(
        letters === 0
          ? say`${name} is a scan without text: run it through text recognition (OCR) and import what comes out.`
          : say`${name} has next to no text on its pages, as a scan has: run it through text recognition (OCR) and import what comes out.`,
      );
    }
    const info = (await document.getMetadata().catch(() => undefined))?.info as Info | undefined;
    const { blocks, metadata, dropped, notices } = layOut(pages);
    return oneArticle({
      markdown: writeBlocks(blocks),
      metadata: {
        ...infoMetadata(
          info,
          blocks.slice(0, 12).map(block => ('text' in block ? block.text : '')),
        ),
        ...metadata,
      },
      dropped,
      notices,
      mayHaveFurniture: false,
    });
  } catch (error) {
    return whyNot(error, name);
  } finally {
    await task.destroy();
  }
};

/** Shapes that pdfjs draws with; it asks for them when it is loaded, and an installation may lack the canvas that has them. */
function standInForCanvas(): void {
  const shapes = globalThis as unknown as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) shapes[name] ??= class {};
}

function whyNot(error: unknown, name: string): Refusal {
  if ((error as Error | undefined)?.name === 'PasswordException') {
    return refuse(say`${name} is encrypted: save a copy without a password and import that.`);
  }
  throw error;
}

interface Info {
  readonly Title?: unknown;
  readonly Author?: unknown;
  readonly Language?: unknown;
}

/** What programs put into the title by themselves. */
const NO_TITLE =
  /^(?:microsoft word\b|untitled|document\d*$|.*\.(?:docx?|odt|tex|dvi|indd|qxd|pdf|html?|rtf)$|https?:)/i;

function infoMetadata(info: Info | undefined, first: readonly string[]): Metadata {
  const text = (value: unknown) =>
    typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  const title = text(info?.Title);
  const author = text(info?.Author);
  const plain = (value: string) => value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const isShown = title !== undefined && first.some(line => plain(line).includes(plain(title)));
  return known({
    title: title === undefined || (NO_TITLE.test(title) && !isShown) ? undefined : title,
    author:
      author !== undefined &&
      /^(?:user|admin(?:istrator)?|root|owner|unknown|anonymous|default)$/i.test(author)
        ? undefined
        : author,
  });
}
