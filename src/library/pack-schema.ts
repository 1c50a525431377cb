/** The shapes of `pack.yaml` and of an article's front matter. Each message continues "`key` …". */
import * as v from 'valibot';
import { isDate, isLanguage, isWebAddress } from './written-values.ts';

/** Discord accepts 100 characters in a command's description. */
const COMMAND_SUMMARY_MAX = 100;
export const LINE_MAX = 300;
const TEXT_MAX = 4_000;

const textOf = (max: number, whenEmpty: string) =>
  v.pipe(
    v.string('must be a text.'),
    v.transform(text => text.replace(/\s+/g, ' ').trim()),
    v.nonEmpty(whenEmpty),
    v.maxLength(max, issue => `is ${issue.received} characters long. Keep it to ${max}.`),
  );

const line = textOf(LINE_MAX, 'is empty. Write it.');
const text = textOf(TEXT_MAX, 'is empty. Write it.');
const item = textOf(LINE_MAX, 'is empty. Write it, or take it out.');
/** The advice to take it out would be wrong for a key that has to be there. */
const known = textOf(LINE_MAX, 'is empty. Write it, or take the line out if it is not known.');
const yesNo = v.pipe(
  v.picklist(['true', 'false'], 'must be true or false.'),
  v.transform(value => value === 'true'),
);
const date = v.pipe(known, v.check(isDate, 'is not a date. Write 2011, 2011-10 or 2011-10-04.'));
const url = v.pipe(
  known,
  v.check(
    isWebAddress,
    'is not a web address. Write all of it, from http:// or https:// on, with no user name or password.',
  ),
);
const isCode = v.check(isLanguage, 'is not a language code. Write en, de, pt-BR or the like.');
const language = v.pipe(line, isCode);
// Their form is looked at where they are resolved, so that one slip does not hide those beside it.
const references = v.array(item, 'must be a list of passages, such as [article#p3].');
// Both platforms accept letters of any script here, but no spaces, and no capitals where there are small letters.
const topicName = v.pipe(
  line,
  v.regex(
    /^[-_\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]+$/u,
    'has characters that Discord or Slack refuse in a command. Use letters, digits, - and _, without spaces.',
  ),
  v.check(
    name => name === name.toLowerCase(),
    'has capital letters, which Discord refuses in a command. Write it small.',
  ),
  v.maxLength(31, 'is longer than the 31 characters that Slack accepts in a command. Shorten it.'),
);

export const topicSchema = v.pipe(
  v.strictObject(
    {
      name: topicName,
      summary: line,
      aliases: v.optional(v.array(item, 'must be a list of names, such as [first, second].'), []),
      command: v.optional(yesNo, 'false'),
      enabled: v.optional(yesNo, 'true'),
      lead: v.optional(references),
      passages: v.optional(references),
      query: v.optional(known),
    },
    'must be a map with name and summary.',
  ),
  v.forward(
    v.check(
      entry => !entry.command || entry.summary.length <= COMMAND_SUMMARY_MAX,
      `is longer than the ${COMMAND_SUMMARY_MAX} characters that Discord shows of a command. Shorten it, or take out command: true.`,
    ),
    ['summary'],
  ),
  v.forward(
    v.check(
      entry => entry.query !== undefined || (entry.lead ?? entry.passages ?? []).length > 0,
      'stands for nothing yet. Give the topic lead passages, passages or a query.',
    ),
    ['name'],
  ),
);

export const reviewSchema = v.strictObject(
  {
    claim: text,
    review: text,
    reviewer: v.optional(known),
    reviewed: v.optional(date),
    url: v.optional(url),
    passages: v.optional(references, []),
  },
  'must be a map with claim and review.',
);

const GROUP = 'must be a list of two or more names that mean the same, such as [DPRK, North Korea].';

export const groupSchema = v.pipe(v.array(item, GROUP), v.minLength(2, GROUP));

/** The lists are checked entry by entry, so that a fault in one does not hide those of the others. */
export const packSchema = v.strictObject(
  {
    id: line,
    title: line,
    description: line,
    language,
    version: line,
    role: v.optional(
      v.picklist(
        ['articles', 'help'],
        'must be articles (what people read and discuss) or help (what explains Footnote itself).',
      ),
      'articles',
    ),
    reader: v.optional(
      v.picklist(
        ['public', 'signed', 'none'],
        'must be public (everyone may read the pages), signed (a link shows its passage) or none.',
      ),
      'signed',
    ),
    topics: v.optional(v.array(v.unknown(), 'must be a list: start each topic with "- name:".'), []),
    aliases: v.optional(v.array(v.unknown(), 'must be a list of groups, such as - [DPRK, North Korea].'), []),
    reviews: v.optional(v.array(v.unknown(), 'must be a list: start each review with "- claim:".'), []),
  },
  'must hold keys and values, such as title: The night ferry.',
);

export const articleSchema = v.strictObject(
  {
    title: line,
    licence: line,
    fidelity: v.picklist(
      ['verbatim', 'digest'],
      'must be verbatim (the own words of the article) or digest (a summary in yours).',
    ),
    author: v.optional(known),
    publisher: v.optional(known),
    published: v.optional(date),
    retrieved: v.optional(date),
    url: v.optional(url),
    language: v.optional(v.pipe(known, isCode)),
    titleLine: v.optional(known),
    lastPassage: v.optional(
      v.pipe(known, v.regex(/^[1-9]\d{0,4}$/, 'must be a number from 1 to 99999.'), v.transform(Number)),
    ),
  },
  'must hold keys and values, such as title: The night ferry.',
);

export type PackHead = Omit<v.InferOutput<typeof packSchema>, 'topics' | 'aliases' | 'reviews'>;
export type TopicEntry = v.InferOutput<typeof topicSchema>;
export type ReviewEntry = v.InferOutput<typeof reviewSchema>;
export type ArticleHead = v.InferOutput<typeof articleSchema>;
