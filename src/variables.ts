/** The table of variables that the reader of the environment, docs/SETTINGS.md and `.env.example` share. */

/** Whose settings a variable belongs to; `all` are read whatever runs. */
export type VariableOwner = 'all' | 'discord' | 'slack';

export interface Variable {
  readonly name: string;
  readonly owner: VariableOwner;
  /** As docs/SETTINGS.md and `.env.example` state it. */
  readonly standard: string;
  readonly meaning: string;
}

export const VARIABLES = [
  {
    name: 'FOOTNOTE_LIBRARY',
    owner: 'all',
    standard: 'the bundled `knowledge`, and `library` here',
    meaning: 'Folders of packs, separated as in PATH; `--library DIR` overrides.',
  },
  {
    name: 'FOOTNOTE_DATA_DIR',
    owner: 'all',
    standard: '`.footnote`',
    meaning: 'Folder for what Footnote makes and keeps, such as sentence vectors and the index.',
  },
  {
    name: 'DATABASE_URL',
    owner: 'all',
    standard: 'none',
    meaning:
      'A PostgreSQL server (15 or later) that keeps the data of communities, instead of the data folder.',
  },
  {
    name: 'FOOTNOTE_EVAL_DIR',
    owner: 'all',
    standard: 'none',
    meaning: 'Where `footnote eval` finds further evaluation data.',
  },
  {
    name: 'FOOTNOTE_JUDGE_URL',
    owner: 'all',
    standard: 'none',
    meaning:
      'An OpenAI-compatible endpoint, such as `http://localhost:11434/v1`, that may propose verdicts once it is measured (docs/HOSTING.md).',
  },
  { name: 'FOOTNOTE_JUDGE_MODEL', owner: 'all', standard: 'none', meaning: 'The model that judges.' },
  {
    name: 'FOOTNOTE_JUDGE_KEY',
    owner: 'all',
    standard: 'none',
    meaning: 'The key of that endpoint, if it needs one.',
  },
  {
    name: 'FOOTNOTE_EMBEDDINGS_URL',
    owner: 'all',
    standard: 'none',
    meaning: 'Endpoint that speaks `/v1/embeddings`, instead of the bundled sentence model.',
  },
  {
    name: 'FOOTNOTE_EMBEDDINGS_MODEL',
    owner: 'all',
    standard: 'none',
    meaning: 'Model to ask that endpoint for.',
  },
  { name: 'FOOTNOTE_EMBEDDINGS_KEY', owner: 'all', standard: 'none', meaning: 'Key for that endpoint.' },
  {
    name: 'LOG_LEVEL',
    owner: 'all',
    standard: '`info`; `warn` in the terminal',
    meaning: 'One of `debug`, `info`, `warn`, `error`, `silent`.',
  },
  { name: 'NO_COLOR', owner: 'all', standard: 'unset', meaning: 'Any value turns colour and bold type off.' },
  { name: 'DISCORD_TOKEN', owner: 'discord', standard: 'none', meaning: 'Turns the Discord adapter on.' },
  {
    name: 'DISCORD_GUILD_ID',
    owner: 'discord',
    standard: 'none',
    meaning: 'Deploys the commands to this one test server.',
  },
  {
    name: 'DISCORD_MENTIONS',
    owner: 'discord',
    standard: '`off`',
    meaning:
      '`on` answers mentions, replies to its messages and direct messages; no privileged intent is needed.',
  },
  {
    name: 'DISCORD_API_BASE_URL',
    owner: 'discord',
    standard: 'none',
    meaning: 'Overrides the base of the REST API, for tests and proxies.',
  },
  {
    name: 'SLACK_BOT_TOKEN',
    owner: 'slack',
    standard: 'none',
    meaning: 'Turns the Slack adapter on, with one of the next two.',
  },
  { name: 'SLACK_APP_TOKEN', owner: 'slack', standard: 'none', meaning: 'Connects by Socket Mode.' },
  {
    name: 'SLACK_SIGNING_SECRET',
    owner: 'slack',
    standard: 'none',
    meaning: 'Serves HTTP on HOST and PORT, when there is no SLACK_APP_TOKEN.',
  },
  { name: 'HOST', owner: 'slack', standard: '`127.0.0.1`', meaning: 'Address that Slack HTTP listens on.' },
  { name: 'PORT', owner: 'slack', standard: '`3000`', meaning: 'Port that Slack HTTP listens on.' },
  {
    name: 'SLACK_API_URL',
    owner: 'slack',
    standard: 'none',
    meaning: 'Overrides the base of the Web API, for tests and proxies.',
  },
  {
    name: 'SLACK_CONFIG_TOKEN',
    owner: 'slack',
    standard: 'none',
    meaning: 'Lets `footnote slack manifest --push` write to Slack; not needed to run.',
  },
  {
    name: 'SLACK_APP_ID',
    owner: 'slack',
    standard: 'none',
    meaning: 'The app that `--push` updates; without it a new one is created.',
  },
] as const satisfies readonly Variable[];

export type VariableName = (typeof VARIABLES)[number]['name'];
