/** What people think of answers, questions without a sure answer, pinned answers. */
import type { Phrases } from '../language.ts';

export const feedback: Phrases = {
  // What people think.
  Useful: 'Nützlich',
  'Not the passage': 'Nicht die richtige Stelle',
  'Wrong verdict': 'Falsches Urteil',
  useful: 'nützlich',
  'not the passage': 'nicht die richtige Stelle',
  'wrong verdict': 'falsches Urteil',
  'Taken back: {0}.': 'Zurückgenommen: {0}.',
  'Thanks. Counted for the hosts: {0}, in place of what you said before of this passage.':
    'Danke. Für die Gastgeber gezählt: {0}, anstelle dessen, was du vorher zu dieser Stelle gesagt hast.',
  'You have said so already, and it counts: {0}. Each person counts once for a passage, whatever was asked.':
    'Das hast du schon gesagt, und es zählt: {0}. Jede Person zählt je Stelle einmal, was auch immer gefragt wurde.',
  'You have said so already, and it counts: {0}. Each person counts once for a verdict on a passage.':
    'Das hast du schon gesagt, und es zählt: {0}. Jede Person zählt je Urteil zu einer Stelle einmal.',
  'Thanks. Counted for the hosts: {0}, in place of what you said before.':
    'Danke. Für die Gastgeber gezählt: {0}, anstelle dessen, was du vorher gesagt hast.',
  'Thanks. Counted for the hosts: {0}.': 'Danke. Für die Gastgeber gezählt: {0}.',
  'You have taken that back already, or said something else of it since.':
    'Das hast du schon zurückgenommen oder seitdem etwas anderes dazu gesagt.',
  'Press it again to take it back.': 'Noch einmal drücken, um es zurückzunehmen.',
  'Keep it': 'Aufbewahren',
  'Do not keep it': 'Nicht aufbewahren',
  'Keep what you checked for the hosts, so that they see what was wrong? Without a yes nothing of it is kept; with one it goes after {0} days.':
    {
      one: 'Das, was du geprüft hast, für die Gastgeber aufbewahren, damit sie sehen, was falsch war? Ohne ein Ja wird nichts davon aufbewahrt; mit einem wird es nach 1 Tag gelöscht.',
      other:
        'Das, was du geprüft hast, für die Gastgeber aufbewahren, damit sie sehen, was falsch war? Ohne ein Ja wird nichts davon aufbewahrt; mit einem wird es nach {0} Tagen gelöscht.',
    },
  'Kept for the hosts, without your name. /privacy forget deletes it.':
    'Für die Gastgeber aufbewahrt, ohne deinen Namen. /privacy forget löscht es.',
  'Nothing of what you checked is kept.': 'Von dem, was du geprüft hast, wird nichts aufbewahrt.',
  'Nobody has said anything of an answer or a check yet.':
    'Noch niemand hat sich zu einer Antwort oder Prüfung geäußert.',
  'Nothing is kept.': 'Es wird nichts aufbewahrt.',
  'What people think of answers and checks, the worst first':
    'Was man von Antworten und Prüfungen hält, das Schlechteste zuerst',
  'Feedback is off here: /footnote settings feedback:on puts buttons under answers and checks.':
    'Rückmeldungen sind hier aus: /footnote settings feedback:on setzt Schaltflächen unter Antworten und Prüfungen.',
  'Checks that rest on no passage': 'Prüfungen, die auf keiner Stelle beruhen',
  'Not in the packs used here': 'Nicht in den hier benutzten Paketen',
  'its words have changed since': 'der Wortlaut hat sich seitdem geändert',
  checked: 'geprüft',
  'and {0} more in footnote data export': {
    one: 'und 1 weitere in footnote data export',
    other: 'und {0} weitere in footnote data export',
  },
  '{0} not the passage': {
    one: '1-mal „nicht die richtige Stelle“',
    other: '{0}-mal „nicht die richtige Stelle“',
  },
  '{0} wrong verdict': { one: '1-mal „falsches Urteil“', other: '{0}-mal „falsches Urteil“' },
  '{0} useful': { one: '1-mal „nützlich“', other: '{0}-mal „nützlich“' },
  'said otherwise': 'dort anders',
  'the sources differ': 'die Quellen sagen Verschiedenes',
  'reviewed by the host': 'vom Gastgeber begutachtet',
  exact: 'exakt',
  'the same words': 'dieselben Wörter',
  'from another article': 'aus einem anderen Artikel',
  'a heading': 'eine Überschrift',
  altered: 'verändert',
  'put together': 'zusammengesetzt',
  'words not found': 'Wörter nicht gefunden',
  'several quotations': 'mehrere Zitate',

  // Questions without a sure answer, and pinned answers.
  'And {0} more.': { one: 'Und 1 weitere.', other: 'Und {0} weitere.' },
  'Look through them': 'Durchsehen',
  'Since {1}: {0} questions without a sure answer': {
    one: 'Seit dem {1}: 1 Frage ohne sichere Antwort',
    other: 'Seit dem {1}: {0} Fragen ohne sichere Antwort',
  },
  'This week: {0} questions without a sure answer': {
    one: 'Diese Woche: 1 Frage ohne sichere Antwort',
    other: 'Diese Woche: {0} Fragen ohne sichere Antwort',
  },
  'Pinned by the hosts of this community.': 'Von den Gastgebern dieser Community angeheftet.',
  'No answer is pinned here.': 'Hier ist keine Antwort angeheftet.',
  '{0} pinned answers': { one: '1 angeheftete Antwort', other: '{0} angeheftete Antworten' },
  'Needs care: {0} is not in the packs used here, so nothing is shown for it.':
    'Braucht Aufmerksamkeit: {0} ist nicht in den hier benutzten Paketen, also wird dafür nichts gezeigt.',
  'Needs care: {0} has changed since, so it is not shown.':
    'Braucht Aufmerksamkeit: {0} hat sich seitdem geändert und wird daher nicht gezeigt.',
  'Show {0} as it reads now': '{0} im jetzigen Wortlaut zeigen',
  'Shown first for {0}.': 'Wird zuerst gezeigt bei {0}.',
  'These words stay until it is removed, also when their asker has theirs forgotten.':
    'Diese Worte bleiben, bis die angeheftete Antwort entfernt wird, auch wenn die Person, die gefragt hat, ihre löschen lässt.',
  'Take it back': 'Zurücknehmen',
  'Unanswered questions': 'Unbeantwortete Fragen',
  'Pinned answers': 'Angeheftete Antworten',
  'No question is without a sure answer.': 'Keine Frage ist ohne sichere Antwort.',
  '{0} questions without a sure answer': {
    one: '1 Frage ohne sichere Antwort',
    other: '{0} Fragen ohne sichere Antwort',
  },
  'Questions without a sure answer are not kept here. /footnote settings unanswered:on keeps them from now on.':
    'Fragen ohne sichere Antwort werden hier nicht aufbewahrt. /footnote settings unanswered:on bewahrt sie von jetzt an auf.',
  'Answered now:': 'Jetzt beantwortet:',
  'Also asked as {0}.': 'Auch gefragt als {0}.',
  'No passage has a word of it.': 'Keine Stelle enthält ein Wort davon.',
  'The nearest passages:': 'Die nächstliegenden Stellen:',
  'Asked {0}.': 'Gefragt: {0}.',
  'Another passage is named with /footnote pin. A pinned answer keeps the words of the question until it is removed.':
    'Eine andere Stelle wird mit /footnote pin genannt. Eine angeheftete Antwort bewahrt die Worte der Frage auf, bis sie entfernt wird.',
  'Show {0} for it': 'Dafür {0} zeigen',
  'Topic or alias': 'Thema oder Alias',
  Ignore: 'Ignorieren',
  Back: 'Zurück',
  'A topic of its own, under topics: in pack.yaml of {0}':
    'Ein eigenes Thema, unter topics: in pack.yaml von {0}',
  'Topics are kept in the files of a pack: whoever runs Footnote adds these lines.':
    'Themen stehen in den Dateien eines Pakets: Wer Footnote betreibt, fügt diese Zeilen ein.',
  'Or a name more for the topic {0}, in pack.yaml of {1}':
    'Oder ein weiterer Name für das Thema {0}, in pack.yaml von {1}',
  '{0} times, last on {1}': { one: 'einmal, am {1}', other: '{0}-mal, zuletzt am {1}' },
  'no close passage was opened': 'keine der nächstliegenden Stellen wurde geöffnet',
  'nothing was close': 'nichts kam nahe',
};
