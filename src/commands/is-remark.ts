/** What people say to an answer without asking anything: "thanks", "ok cool", "lol, got it". */
import { CHAT_WORDS, FUNCTION_WORDS } from '../text/stop-words.ts';

/** Words of thanks, of praise and of agreement, as far as they are not small talk anyhow. */
const REMARKS = new Set(
  `amazing agree agreed awesome beautiful bot brilliant correct cool damn excellent fair fine funny god good got great
   happy helpful hilarious i'll indeed interesting look love makes man mate neat never nice no not noted oof perfect
   point right roger sad see sense sounds super sweet true useful welcome whoa works wrong wtf yay you your`.split(
    /\s+/u,
  ),
);

/** The same in the other languages that Footnote speaks, as they are typed with accents or without. */
const REMARKS_ELSEWHERE = new Set(
  `danke dankeschön dankeschoen dank vielen herzlichen besten schön schoen sehr ja nein genau klar alles gut toll prima
   perfekt klasse spannend interessant hilfreich stimmt richtig verstanden verstehe achso ach so aha passt super
   merci beaucoup bien très tres oui non ok parfait génial genial intéressant interessant utile compris entendu exact
   d'accord bravo c'est noté clair
   gracias muchas muchísimas muchisimas mil vale sí si claro perfecto estupendo interesante útil util entendido
   entiendo exacto muy bueno de acuerdo`.split(/\s+/u),
);

const NOTHING_ASKED = [CHAT_WORDS, FUNCTION_WORDS, REMARKS, REMARKS_ELSEWHERE];

/** Whether a line asks nothing; a line without a word asks nothing either. */
export function isRemark(line: string): boolean {
  const words = Array.from(line.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu), ([word]) =>
    word.replace('’', "'"),
  );
  if (words.length === 0) return true;
  if (/[?？؟]/u.test(line)) return false;
  return words.every(word => NOTHING_ASKED.some(known => known.has(word)));
}
