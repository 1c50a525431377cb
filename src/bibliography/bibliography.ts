/** Sources in the form of a style: to read, to paste and to write into a file. */
import type { ArticleId } from '../model.ts';
import { apaEntry, apaInText } from './apa.ts';
import { bibtexEntry } from './bibtex.ts';
import { chicagoEntry, chicagoNote } from './chicago.ts';
import type { CitedPassage, CitedWork } from './cited-work.ts';
import { cslItem } from './csl-json.ts';
import { mlaEntry, mlaInText } from './mla.ts';
import { RIS_LINE_END, risEntry } from './ris.ts';
import { plain, type Runs, textOf } from './runs.ts';
import { type CiteStyle, factsOf } from './style.ts';

export interface BibliographyEntry {
  readonly articleId: ArticleId;
  /** One paragraph of running text, or a record on several lines. */
  readonly runs: Runs;
  /** For running text: a note, or what stands in brackets, for each passage cited. */
  readonly passages: readonly { readonly label: string; readonly runs: Runs }[];
}

export interface Bibliography {
  readonly style: CiteStyle;
  readonly entries: readonly BibliographyEntry[];
  /** The whole as a file has it. */
  readonly text: string;
  /** Of the file, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
}

interface Prose {
  readonly entry: (work: CitedWork) => Runs;
  readonly passage: (work: CitedWork, passage: CitedPassage) => Runs;
}

const PROSE: Readonly<Record<'chicago' | 'mla' | 'apa', Prose>> = {
  chicago: { entry: chicagoEntry, passage: chicagoNote },
  mla: { entry: mlaEntry, passage: mlaInText },
  apa: { entry: apaEntry, passage: apaInText },
};

/** Running text goes by the alphabet, as the styles ask; records stay in the order given. */
export function createBibliography(works: readonly CitedWork[], style: CiteStyle): Bibliography {
  const { extension, mediaType } = factsOf(style);
  return { style, ...written(works, style), extension, mediaType };
}

function written(works: readonly CitedWork[], style: CiteStyle): Pick<Bibliography, 'entries' | 'text'> {
  switch (style) {
    case 'chicago':
    case 'mla':
    case 'apa':
      return inProse(works, PROSE[style]);
    case 'bibtex': {
      const entries = records(works, bibtexEntry);
      return { entries, text: ended(entries.map(({ runs }) => textOf(runs)).join('\n\n')) };
    }
    case 'ris': {
      const entries = records(works, work => risEntry(work).join('\n'));
      const lines = works.flatMap(work => [...risEntry(work), '']);
      return { entries, text: lines.map(line => line + RIS_LINE_END).join('') };
    }
    case 'csl-json':
      return {
        entries: records(works, work => JSON.stringify(cslItem(work), undefined, 2)),
        text: ended(JSON.stringify(works.map(cslItem), undefined, 2)),
      };
  }
}

function inProse(
  works: readonly CitedWork[],
  { entry, passage }: Prose,
): Pick<Bibliography, 'entries' | 'text'> {
  const collator = new Intl.Collator('en', { ignorePunctuation: true });
  const entries = works
    .map(work => ({
      articleId: work.articleId,
      runs: entry(work),
      passages: work.passages.map(each => ({ label: each.label, runs: passage(work, each) })),
    }))
    .toSorted((one, other) => collator.compare(sortedBy(one.runs), sortedBy(other.runs)));
  return { entries, text: ended(entries.map(({ runs }) => textOf(runs)).join('\n\n')) };
}

/** An article in front of a title does not count. */
function sortedBy(runs: Runs): string {
  return textOf(runs).replace(/^[“"]?(?:the|a|an)\s+/iu, '');
}

function records(
  works: readonly CitedWork[],
  write: (work: CitedWork) => string,
): readonly BibliographyEntry[] {
  return works.map(work => ({ articleId: work.articleId, runs: plain(write(work)), passages: [] }));
}

function ended(text: string): string {
  return text === '' ? '' : `${text}\n`;
}
