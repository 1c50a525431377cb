/** Who wrote a message of a chat and when, as chats put it before what was written and as it is copied with it. */

const MONTH =
  '(?:jan|feb|mar|mär|apr|avr|abr|may|mai|jun|juin|jul|juil|aug|août|ago|sep|oct|okt|nov|dec|dez|déc|dic|ene|fév|févr|mars)\\p{L}*\\.?';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const DAY = [
  "(?:today|yesterday|heute|gestern|aujourd['’]hui|hier|hoy|ayer)",
  `(?:last\\s)?${WEEKDAY}`,
  '\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}',
  '\\d{4}-\\d{2}-\\d{2}',
  `(?:${WEEKDAY},?\\s)?${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?`,
  `\\d{1,2}(?:st|nd|rd|th)?\\.?\\s(?:de\\s)?${MONTH}(?:,?\\s(?:de\\s)?\\d{4})?`,
].join('|');
const CLOCK = String.raw`\d{1,2}[:.h]\d{2}(?::\d{2})?`;
const HALF = String.raw`\s?[ap]\.?m\.?`;
const JOINED = String.raw`(?:,?\s(?:at|um|à|a\slas|kl\.?)\s|,?\s)`;

/** A day with or without a time: `Today at 10:42`, `28/11/2026 10:42`, `3 May 2024`. */
const STAMP_OF_DAY = `(?:${DAY})(?:${JOINED}${CLOCK}(?:${HALF})?(?:\\sUhr)?)?`;
const TIME = `${CLOCK}(?:${HALF})?(?:\\sUhr)?`;
/** Of a day with a year, as articles are dated. */
const DATE = [
  '\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}',
  '\\d{4}-\\d{2}-\\d{2}',
  `(?:${WEEKDAY},?\\s)?${MONTH}\\s(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s)?\\d{4}`,
  `(?:${WEEKDAY},?\\s)?\\d{1,2}(?:st|nd|rd|th)?\\.?\\s(?:de\\s)?${MONTH}(?:,?\\s(?:de\\s)?\\d{4})`,
].join('|');
export const FULL_DATE = `(?:${DATE})`;

const NAME = String.raw`@?\p{L}[\p{L}\p{M}\p{N}_.'’-]{0,30}(?:\s[\p{L}\p{N}][\p{L}\p{M}\p{N}_.'’-]{0,30}){0,4}`;
/** What chats put behind a name: `APP`, `(she/her)`, `:palm_tree:`. */
const TAGS = String.raw`(?:\s?(?:APP|BOT|MOD|NEW|WORKFLOW|\([^()]{1,30}\)|:[\w+-]{2,30}:|\p{Extended_Pictographic}\ufe0f?))*`;

/** Each says by its form that it is no sentence: by a dash, by brackets, by a day or by `AM`. */
const FORMS = [
  `(?<name>${NAME})${TAGS}\\s?[—–-]\\s(?:${STAMP_OF_DAY}|${TIME})`,
  `(?<name>${NAME})${TAGS},?\\s\\[(?:${STAMP_OF_DAY}|${TIME})\\]:?`,
  `(?<name>${NAME})${TAGS}\\s(?:${DAY})${JOINED}${TIME}`,
  `(?<name>${NAME})${TAGS}\\s${CLOCK}${HALF}`,
];
/** In front of what was written, on its line: `[10:42] ana: …`, `28/11/2026, 10:42 - Ana Brandt: …`. */
const IN_FRONT = [
  `\\[(?:(?:${DAY})${JOINED})?${TIME}\\]\\s?(?<name>${NAME})${TAGS}:\\s`,
  `(?:${DAY})${JOINED}${TIME}\\s[—–-]\\s(?<name>${NAME})${TAGS}:\\s`,
];

const HEAD = FORMS.map(form => new RegExp(`^${form}$`, 'iu'));
const HEAD_IN_FRONT = IN_FRONT.map(form => new RegExp(`^${form}`, 'iu'));
/** A whole name and a time without more, as Slack writes in many places: `Ana Brandt 10:42`; not `Ferry 10:42`. */
const PLAIN_HEAD = new RegExp(
  `^(?<name>\\p{Lu}[\\p{L}\\p{M}.'’-]+(?:\\s\\p{Lu}[\\p{L}\\p{M}.'’-]*){1,3})${TAGS}\\s${TIME}$`,
  'u',
);
const TIME_ALONE = new RegExp(`^(?:\\[(?:${TIME})\\]|${CLOCK}${HALF}|${TIME})$`, 'iu');
const NAME_ALONE = new RegExp(`^(?:${NAME})${TAGS}$`, 'u');

export interface MessageHead {
  /** As it is written. */
  readonly text: string;
  /** Undefined where the writer goes on. */
  readonly name: string | undefined;
  /** In the same line. */
  readonly rest: string;
}

export function headIn(line: string): MessageHead | undefined {
  for (const form of [...HEAD, PLAIN_HEAD]) {
    const match = form.exec(line);
    if (match !== null) return { text: line, name: match.groups?.name, rest: '' };
  }
  for (const form of HEAD_IN_FRONT) {
    const match = form.exec(line);
    if (match === null) continue;
    return { text: match[0].trim(), name: match.groups?.name, rest: line.slice(match[0].length) };
  }
  return undefined;
}

export function isTimeAlone(line: string): boolean {
  return TIME_ALONE.test(line);
}

/** Who wrote it, above a line with the time. */
export function isNameAlone(line: string): boolean {
  return NAME_ALONE.test(line);
}

const INSIDE = new RegExp(
  `(?:^|(?<=[.!?…”"’)]\\s))(?:${[FORMS[0], FORMS[1], FORMS[2]].join('|').replaceAll('?<name>', '?:')})(?=\\s\\S)`,
  'giu',
);
const IN_FRONT_INSIDE = new RegExp(
  `(?<=[.!?…”"’)]\\s)(?=${IN_FRONT.join('|').replaceAll('?<name>', '?:')})`,
  'giu',
);

/** Some chats hand a paste on without its line breaks: each head gets its line again. */
export function withLineBreaks(line: string): string {
  return line.replace(INSIDE, '\n$&\n').replace(IN_FRONT_INSIDE, '\n').trim();
}
