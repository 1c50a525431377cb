/** The host's own hand on an article before it is placed. */
import { checkShape } from '../library/check-shape.ts';
import { splitFrontMatter } from '../library/front-matter.ts';
import { articleSchema } from '../library/pack-schema.ts';
import { readYaml } from '../library/yaml-source.ts';
import { composeArticle, type Head } from './compose-article.ts';
import { known } from './formats/page-metadata.ts';
import { type Refusal, refuse } from './formats/reader.ts';
import type { ImportRequest } from './import-request.ts';

type Edited = { readonly kind: 'edited'; readonly head: Head; readonly markdown: string } | Refusal;

export async function editDraft(head: Head, markdown: string, edit: ImportRequest['edit']): Promise<Edited> {
  if (edit === undefined) return { kind: 'edited', head, markdown };
  const text = await edit(composeArticle(head, markdown));
  if (text === undefined) return refuse('The article was not saved in the editor, so nothing was imported.');
  const parts = splitFrontMatter(text.replace(/\r\n?/g, '\n'));
  if (parts === undefined)
    return refuse('The front matter between two lines of --- is gone, so nothing was imported.');
  const yaml = readYaml(parts.yaml, parts.yamlOffset);
  const shape =
    yaml.kind === 'read'
      ? checkShape(
          articleSchema,
          { source: yaml.source, value: yaml.source.value, path: [] },
          Object.keys(articleSchema.entries),
        )
      : yaml;
  if (shape.kind === 'faults') {
    const [fault] = shape.faults;
    return refuse(`Line ${fault?.line ?? 1} of what you saved: ${fault?.message ?? 'it cannot be read.'}`);
  }
  const { lastPassage: _, title, licence, fidelity, retrieved, titleLine, ...facts } = shape.value;
  const edited: Head = {
    ...known(facts),
    title,
    licence,
    fidelity,
    ...(retrieved !== undefined && { retrieved }),
    ...(titleLine !== undefined && { titleLine }),
  };
  return { kind: 'edited', head: edited, markdown: parts.markdown };
}
