/** Whether a line is small talk, in any language that Footnote speaks: people greet in theirs, wherever they are. */
import type { Library } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { ENGLISH_TALK } from './english-talk.ts';
import type { Form, SmallTalk } from './form.ts';
import { FRENCH_TALK } from './french-talk.ts';
import { GERMAN_TALK } from './german-talk.ts';
import { SPANISH_TALK } from './spanish-talk.ts';

const FORMS: readonly Form[] = [...ENGLISH_TALK, ...GERMAN_TALK, ...FRENCH_TALK, ...SPANISH_TALK];

/** Whom it is said to, and how politely. */
const BEFORE =
  'hey|hi|hello|ok|okay|so|um|well|please|footnote|bot|hallo|also|bitte|bonjour|salut|alors|hola|oye|pues';
const BEHIND =
  'footnote|bot|please|pls|plz|bitte|eigentlich|denn|s il te plait|s il vous plait|stp|svp|por favor|porfa';
const LEAD = RegExp(`^(?:(?:${BEFORE}) )+`);
const TRAIL = RegExp(`(?: (?:${BEHIND}))+$`);
/** A longer line is about something. */
const LENGTH_MAX = 80;

/** Undefined for whatever may be asked of the articles; `goesOn` where something was shown before. */
export function readSmallTalk(line: string, library: Library, goesOn: boolean): SmallTalk | undefined {
  if (line.length > LENGTH_MAX) return undefined;
  if (/^[\s?？؟]*[?？؟]\s*$/u.test(line)) return 'help';
  const said = plain(line);
  const alone = said.replace(TRAIL, '');
  const found = formOf(said) ?? formOf(alone) ?? formOf(alone.replace(LEAD, ''));
  if (found === undefined || (found.pointing && goesOn) || isTitled(said, library)) return undefined;
  return found.talk;
}

function formOf(said: string): Form | undefined {
  return FORMS.find(each => each.said.test(said));
}

function plain(line: string): string {
  return fold(line)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** "Who are you" may be the title of an article, or a heading in it: then it is asked for. */
function isTitled(said: string, { articles, passages }: Library): boolean {
  return (
    articles.some(({ title }) => plain(title) === said) ||
    passages.some(({ headings }) => headings.some(heading => plain(heading) === said))
  );
}
