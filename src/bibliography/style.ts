/** The forms in which a source can be cited. */

export type CiteStyle = 'chicago' | 'mla' | 'apa' | 'bibtex' | 'ris' | 'csl-json';

interface StyleFacts {
  readonly name: CiteStyle;
  /** For people. */
  readonly label: string;
  /** `prose` is read and pasted into a text; `record` is read by a program. */
  readonly form: 'prose' | 'record';
  readonly extension: string;
  readonly mediaType: string;
}

const TEXT = { form: 'prose', extension: 'txt', mediaType: 'text/plain; charset=utf-8' } as const;

export const CITE_STYLES: readonly StyleFacts[] = [
  { name: 'chicago', label: 'Chicago', ...TEXT },
  { name: 'mla', label: 'MLA', ...TEXT },
  { name: 'apa', label: 'APA', ...TEXT },
  {
    name: 'bibtex',
    label: 'BibTeX',
    form: 'record',
    extension: 'bib',
    mediaType: 'application/x-bibtex; charset=utf-8',
  },
  {
    name: 'ris',
    label: 'RIS',
    form: 'record',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems; charset=utf-8',
  },
  {
    name: 'csl-json',
    label: 'CSL-JSON',
    form: 'record',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  },
];

/** As people write it: `BibTeX`, `csl`, `CSL JSON`, `Chicago 17`. */
export function citeStyleNamed(typed: string): CiteStyle | undefined {
  const name = typed.toLowerCase().replace(/[^a-z]/gu, '');
  if (name === '') return undefined;
  return CITE_STYLES.find(style => [style.name.replace('-', ''), ...(ALSO[style.name] ?? [])].includes(name))
    ?.name;
}

const ALSO: Partial<Readonly<Record<CiteStyle, readonly string[]>>> = {
  bibtex: ['bib', 'latex', 'biblatex'],
  'csl-json': ['csl', 'json', 'zotero'],
  ris: ['endnote'],
};

export function factsOf(style: CiteStyle): StyleFacts {
  const facts = CITE_STYLES.find(({ name }) => name === style);
  if (facts === undefined) throw new Error(`There is no style ${style}.`);
  return facts;
}
