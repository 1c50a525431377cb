/** Changes to `pack.yaml` that leave alone what the host wrote, comments and layout included. */
import {
  Document,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  parseDocument,
  YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { ProposedTopic } from './propose-topics.ts';
import { type Gone, repairReferences } from './repair-references.ts';

interface NewPack {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
}

interface PackEdit {
  readonly topics: readonly ProposedTopic[];
  /** Passages that an update took away. */
  readonly gone?: readonly Gone[];
}

interface EditedPack {
  readonly text: string;
  /** One sentence for each topic or review that pointed to something gone. */
  readonly repaired: readonly string[];
}

const OPTIONS = { lineWidth: 0, flowCollectionPadding: false };
const PROPOSAL_NOTE = ' Proposed by the import: set enabled to true for those you want, or remove them.';

export function newPackYaml(pack: NewPack, topics: readonly ProposedTopic[]): string {
  const head = new Document(pack).toString(OPTIONS);
  const list = topics.length === 0 ? '' : `\n#${PROPOSAL_NOTE}\ntopics:\n${renderTopics(topics, '  ')}`;
  return `${head}version: "1"\n${list}`;
}

/** The version goes up by one, so that answers can say which state they searched. */
export function editPackYaml(text: string, edit: PackEdit): EditedPack {
  const document = parseDocument(text, { schema: 'failsafe' });
  const repaired = (edit.gone ?? []).flatMap(gone => repairReferences(document, gone));
  const spliced = repaired.length === 0 ? splice(text, document.contents, edit.topics) : undefined;

  const version = document.get('version');
  document.set('version', nextVersion(typeof version === 'string' ? version : ''));
  for (const topic of edit.topics) {
    if (!isSeq(document.get('topics'))) document.set('topics', document.createNode([]));
    document.addIn(['topics'], topicNode(document, topic));
  }
  // Setting text in place is kindest to the layout; it must say exactly what the edited document says.
  if (spliced !== undefined && sameValue(spliced, document)) return { text: spliced, repaired };
  return { text: document.toString({ ...OPTIONS, indentSeq: !/^\w+:[^\S\n]*\n- /m.test(text) }), repaired };
}

/** `1` becomes `2`, `2024-b3` becomes `2024-b4`, `draft` becomes `draft-2`. */
function nextVersion(version: string): string {
  const number = /\d+(?=\D*$)/.exec(version);
  if (number === null) return version === '' ? '1' : `${version}-2`;
  const next = String(BigInt(number[0]) + 1n).padStart(number[0].length, '0');
  return version.slice(0, number.index) + next + version.slice(number.index + number[0].length);
}

function sameValue(text: string, document: Document): boolean {
  const parsed = parseDocument(text, { schema: 'failsafe' });
  if (parsed.errors.length > 0) return false;
  // Through text, because the topics just added hold booleans until they are written.
  const wanted = parseDocument(document.toString(OPTIONS), { schema: 'failsafe' });
  return JSON.stringify(parsed.toJS()) === JSON.stringify(wanted.toJS());
}

function splice(text: string, root: ParsedNode | null, topics: readonly ProposedTopic[]): string | undefined {
  if (!isMap(root)) return undefined;
  const edits: { from: number; to: number; text: string }[] = [];
  const version = root.get('version', true);
  if (!isScalar(version) || !version.range) return undefined;
  const [from, to] = version.range;
  const written = text.slice(from, to);
  edits.push({
    from,
    to,
    text: written.replace(String(version.value), () => nextVersion(String(version.value))),
  });

  if (topics.length > 0) {
    const list = root.get('topics', true);
    if (list === undefined) {
      const gap = text.endsWith('\n') ? '\n' : '\n\n';
      edits.push({
        from: text.length,
        to: text.length,
        text: `${gap}#${PROPOSAL_NOTE}\ntopics:\n${renderTopics(topics, '  ')}`,
      });
    } else if (isSeq(list) && list.flow !== true && list.items.length > 0 && list.range) {
      const start = list.range[0];
      const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
      const end = text.indexOf('\n', lastOffset(list) - 1);
      const at = end === -1 ? text.length : end + 1;
      edits.push({ from: at, to: at, text: `${end === -1 ? '\n' : ''}${renderTopics(topics, indent)}` });
    } else return undefined;
  }
  let result = text;
  for (const edit of edits.toSorted((a, b) => b.from - a.from)) {
    result = result.slice(0, edit.from) + edit.text + result.slice(edit.to);
  }
  return result;
}

/** Where the value of the last item ends, comments after it aside. */
function lastOffset(list: YAMLSeq): number {
  const last = list.items.at(-1);
  const range = isMap(last) || isScalar(last) || isSeq(last) ? last.range : undefined;
  return range?.[1] ?? list.range?.[1] ?? 0;
}

function renderTopics(topics: readonly ProposedTopic[], indent: string): string {
  const document = new Document([]);
  for (const topic of topics) document.add(topicNode(document, topic));
  return document.toString(OPTIONS).replace(/^(?=.)/gm, indent);
}

function topicNode(document: Document, topic: ProposedTopic): YAMLMap {
  const node = new YAMLMap();
  node.set('name', topic.name);
  node.set('summary', topic.summary);
  // The host's file is held as texts only.
  node.set('enabled', document.schema.name === 'failsafe' ? 'false' : false);
  node.set('lead', document.createNode(topic.lead, { flow: true }));
  node.set('passages', document.createNode(topic.passages, { flow: true }));
  return node;
}
