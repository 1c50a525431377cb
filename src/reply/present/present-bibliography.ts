/** How to cite: one article in every style of running text, or a list of them in one style. */
import {
  type Bibliography,
  type BibliographyEntry,
  createBibliography,
} from '../../bibliography/bibliography.ts';
import type { CitedWork } from '../../bibliography/cited-work.ts';
import { CITE_STYLES, type CiteStyle, factsOf } from '../../bibliography/style.ts';
import type { Citation, NonEmpty } from '../../model.ts';
import { fitsButton } from '../encode-action.ts';
import type { Block, ReferenceEntry, Reply, ReplyAction } from '../reply.ts';
import { refOf } from './passage-actions.ts';

interface Cited {
  readonly works: NonEmpty<CitedWork>;
  /** The passages that are cited, of one article or of several. */
  readonly citations?: readonly Citation[];
  /** Undefined for running text. */
  readonly style: CiteStyle | undefined;
  readonly notes?: readonly Block[];
}

/** For the asker alone: how something is cited is nothing for the room. */
export function presentBibliography({ works, citations = [], style, notes = [] }: Cited): Reply {
  const styles = style === undefined ? stylesOfText(works) : ([style] as const);
  const made = styles.map(each => createBibliography(works, each));
  const isEach = made.length > 1;
  return {
    tone: 'answer',
    audience: 'asker',
    placement: 'reply',
    heading: isEach ? '' : factsOf(styles[0]).label,
    blocks: [
      ...notes,
      {
        kind: 'references',
        form: factsOf(styles[0]).form,
        entries: made.flatMap(each => each.entries.flatMap(entry => entriesOf(each, entry, isEach))),
        omitted: 0,
      },
      ...(style === undefined && !isEach ? [OTHER_STYLES] : []),
    ],
    actions: works.length === 1 ? otherStyles(works[0], citations, style) : [],
    data: {
      kind: 'bibliography',
      styles: made.map(each => ({ style: each.style, entries: each.entries, text: each.text })),
    },
  };
}

/** A bibliography of several works is in one style. */
function stylesOfText(works: readonly CitedWork[]): NonEmpty<CiteStyle> {
  return works.length === 1 ? ['chicago', 'mla', 'apa'] : ['chicago'];
}

const OTHER_STYLES: Block = {
  kind: 'note',
  text: `Also ${CITE_STYLES.slice(1)
    .map(({ name }) => `style:${name}`)
    .join(', ')}.`,
};

/** A passage is cited by a note or in brackets, beside the entry of its article. */
function entriesOf(
  { style }: Bibliography,
  entry: BibliographyEntry,
  isEach: boolean,
): readonly ReferenceEntry[] {
  const { label } = factsOf(style);
  const pointed = style === 'chicago' ? 'Note' : 'In the text';
  const several = entry.passages.length > 1;
  return [
    { label: isEach ? label : '', runs: entry.runs },
    ...entry.passages.map(passage => ({
      label: [pointed, ...(isEach ? [label] : []), ...(several ? [passage.label] : [])].join(', '),
      runs: passage.runs,
    })),
  ];
}

/** A button for each other form; running text is one of them. */
function otherStyles(
  work: CitedWork,
  [first, ...others]: readonly Citation[],
  shown: CiteStyle | undefined,
): readonly ReplyAction[] {
  const records = CITE_STYLES.filter(({ form, name }) => form === 'record' && name !== shown);
  const forms = [
    ...(shown === undefined ? [] : [{ label: 'Chicago, MLA, APA', named: {} }]),
    ...records.map(({ label, name }) => ({ label, named: { style: name } })),
  ];
  return forms
    .map(
      ({ label, named }): ReplyAction => ({
        label,
        style: 'secondary',
        action:
          first === undefined
            ? { kind: 'citeArticle', articleId: work.articleId, ...named }
            : { kind: 'cite', at: refOf(first, ...others), ...named },
      }),
    )
    .filter(({ action }) => fitsButton(action));
}
