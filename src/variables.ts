/** The table of the core's variables, which the reader of the environment, docs/SETTINGS.md and `.env.example` share. */

export interface Variable {
  readonly name: string;
  /** As docs/SETTINGS.md and `.env.example` state it. */
  readonly standard: string;
  readonly meaning: string;
}

export const VARIABLES = [
  {
    name: 'FOOTNOTE_LIBRARY',
    standard: 'the bundled `knowledge`, and `library` here',
    meaning: 'Folders of packs, separated as in PATH; `--library DIR` overrides.',
  },
  {
    name: 'FOOTNOTE_DATA_DIR',
    standard: '`.footnote`',
    meaning: 'Folder for what Footnote makes and keeps, such as sentence vectors and the index.',
  },
  {
    name: 'FOOTNOTE_EVAL_DIR',
    standard: 'none',
    meaning: 'Where `footnote eval` finds further evaluation data.',
  },
  {
    name: 'FOOTNOTE_JUDGE_URL',
    standard: 'none',
    meaning:
      'An OpenAI-compatible endpoint, such as `http://localhost:11434/v1`, that may propose verdicts once it is measured (docs/HOSTING.md).',
  },
  { name: 'FOOTNOTE_JUDGE_MODEL', standard: 'none', meaning: 'The model that judges.' },
  {
    name: 'FOOTNOTE_JUDGE_KEY',
    standard: 'none',
    meaning: 'The key of that endpoint, if it needs one.',
  },
  {
    name: 'FOOTNOTE_EMBEDDINGS_URL',
    standard: 'none',
    meaning: 'Endpoint that speaks `/v1/embeddings`, instead of the bundled sentence model.',
  },
  {
    name: 'FOOTNOTE_EMBEDDINGS_MODEL',
    standard: 'none',
    meaning: 'Model to ask that endpoint for.',
  },
  { name: 'FOOTNOTE_EMBEDDINGS_KEY', standard: 'none', meaning: 'Key for that endpoint.' },
  {
    name: 'LOG_LEVEL',
    standard: '`info`; `warn` in the terminal',
    meaning: 'One of `debug`, `info`, `warn`, `error`, `silent`.',
  },
  { name: 'NO_COLOR', standard: 'unset', meaning: 'Any value turns colour and bold type off.' },
] as const satisfies readonly Variable[];

export type VariableName = (typeof VARIABLES)[number]['name'];
