/** How to cite: one article in every style of running text, or a list of them in one style. */

import {
  type Bibliography,
  type BibliographyEntry,
  createBibliography,
} from '../../bibliography/bibliography.ts';
import type { CitedWork } from '../../bibliography/cited-work.ts';
import { CITE_STYLES, type CiteStyle, factsOf } from '../../bibliography/style.ts';
import { say, sayCount } from '../../language/say.ts';
import type { Citation, NonEmpty } from '../../model.ts';
import type { Action, CitedScope } from '../action.ts';
import { fitsButton } from '../encode-action.ts';
import type { Block, ReferenceEntry, Reply, ReplyAction } from '../reply.ts';
import type { ReplyFile } from '../reply-file.ts';
import { fileOf, fileStem } from './bibliography-file.ts';
import { hostReply } from './host-reply.ts';
import { refOf } from './passage-actions.ts';

export interface Cited {
  readonly works: NonEmpty<CitedWork>;
  /** The passages that are cited, of one article or of several. */
  readonly citations?: readonly Citation[];
  /** Undefined for running text. */
  readonly style: CiteStyle | undefined;
  readonly notes?: readonly Block[];
  /** Where it is of more than what was named. */
  readonly of?: CitedScope | undefined;
  /** Of what was shown in a place. */
  readonly where?: 'thread' | 'channel' | undefined;
}

/** For the asker alone: how something is cited is nothing for the room. */
export function presentBibliography(cited: Cited): Reply {
  const { works, style, notes = [] } = cited;
  const styles = style === undefined ? stylesOfText(cited) : ([style] as const);
  const made = styles.map(each => createBibliography(works, each));
  const isEach = made.length > 1;
  const file = fileOfOne(made, cited);
  const actions = otherForms(cited, styles);
  return {
    tone: 'answer',
    audience: 'asker',
    placement: 'reply',
    heading: headingOf(cited, styles),
    blocks: [
      ...notes,
      {
        kind: 'references',
        form: factsOf(styles[0]).form,
        entries: made.flatMap(each => each.entries.flatMap(entry => entriesOf(each, entry, cited, isEach))),
        omitted: 0,
        ...(file !== undefined && { inFile: true }),
      },
      ...(style === undefined && !isEach && actions.length === 0 ? [otherStyles()] : []),
    ],
    actions,
    ...(file !== undefined && { file }),
    data: {
      kind: 'bibliography',
      ...(cited.of !== undefined && { of: cited.of }),
      styles: made.map(each => ({ style: each.style, entries: each.entries, text: each.text })),
    },
  };
}

export function presentNothingShown(where: 'thread' | 'channel'): Reply {
  const text =
    where === 'thread'
      ? say`No passage was shown to everyone in this thread yet, so there is nothing to cite.`
      : say`No passage was shown to everyone in this channel yet, so there is nothing to cite.`;
  const data = { kind: 'bibliography', styles: [] } as const;
  return { ...hostReply('', [{ kind: 'text', text }], data), tone: 'abstention' };
}

/** A bibliography of several works, or of a place, is in one style. */
function stylesOfText({ works, of }: Cited): NonEmpty<CiteStyle> {
  return works.length === 1 && of === undefined ? ['chicago', 'mla', 'apa'] : ['chicago'];
}

function headingOf({ works, of, where }: Cited, [first, ...others]: NonEmpty<CiteStyle>): string {
  const style = others.length > 0 ? '' : factsOf(first).label;
  if (of === undefined) return style;
  return `${countOfSources(works.length, where)}, ${style}`;
}

function countOfSources(sources: number, where: Cited['where']): string {
  switch (where) {
    case 'thread':
      return sayCount(sources, '1 source shown in this thread', '{0} sources shown in this thread');
    case 'channel':
      return sayCount(sources, '1 source shown in this channel', '{0} sources shown in this channel');
    case undefined:
      return sayCount(sources, '1 source', '{0} sources');
  }
}

/** In one style alone it is a file: in several it is there to choose from. */
function fileOfOne([only, ...others]: readonly Bibliography[], cited: Cited): ReplyFile | undefined {
  if (only === undefined || others.length > 0) return undefined;
  return fileOf(only, fileStem(cited), againFor(cited, only.style));
}

function otherStyles(): Block {
  const names = CITE_STYLES.slice(1).map(({ name }) => `style:${name}`);
  return { kind: 'note', text: say`Also ${names.join(', ')}.` };
}

/**
 * A passage is cited by a note or in brackets, beside the entry of its article; in the bibliography of a discussion the
 * entries are enough.
 */
function entriesOf(
  { style }: Bibliography,
  entry: BibliographyEntry,
  { of }: Cited,
  isEach: boolean,
): readonly ReferenceEntry[] {
  const { label } = factsOf(style);
  const pointed = style === 'chicago' ? say`Note` : say`In the text`;
  const several = entry.passages.length > 1;
  const passages = of === undefined ? entry.passages : [];
  return [
    { label: isEach ? label : '', runs: entry.runs },
    ...passages.map(passage => ({
      label: [pointed, ...(isEach ? [label] : []), ...(several ? [passage.label] : [])].join(', '),
      runs: passage.runs,
    })),
  ];
}

/** `Chicago, MLA, APA`. */
const TEXT_STYLES = CITE_STYLES.filter(({ form }) => form === 'prose')
  .map(({ label }) => label)
  .join(', ');

/** A button for each other form; of one article, running text is one of them. */
function otherForms(cited: Cited, [shown, ...more]: NonEmpty<CiteStyle>): readonly ReplyAction[] {
  const isText = more.length > 0;
  const forms =
    cited.of === undefined
      ? [
          ...(isText ? [] : [{ label: TEXT_STYLES, name: undefined }]),
          ...CITE_STYLES.filter(({ form, name }) => form === 'record' && name !== shown),
        ]
      : CITE_STYLES.filter(({ name }) => name !== shown);
  return forms.flatMap(({ label, name }): readonly ReplyAction[] => {
    const action = againFor(cited, name);
    return action === undefined ? [] : [{ label, style: 'secondary', action }];
  });
}

/** The same in a style; undefined where no button could hold what is cited. */
function againFor({ works, citations = [], of }: Cited, style: CiteStyle | undefined): Action | undefined {
  const named = style === undefined ? {} : { style };
  if (of !== undefined) return { kind: 'citeAll', of, ...named };
  if (works.length > 1) return undefined;
  const [first, ...others] = citations;
  const action: Action =
    first === undefined
      ? { kind: 'citeArticle', articleId: works[0].articleId, ...named }
      : { kind: 'cite', at: refOf(first, ...others), ...named };
  return fitsButton(action) ? action : undefined;
}
