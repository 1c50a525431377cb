/** What is kept. */
import type { Phrases } from '../language.ts';

export const privacy: Phrases = {
  'for half an hour': 'für eine halbe Stunde',
  'which passages you were shown where, in memory alone, so that you can ask on; /privacy forget drops it':
    'welche Stellen dir wo gezeigt wurden, nur im Arbeitsspeicher, damit du weiterfragen kannst; /privacy forget löscht es',
  'the log': 'das Protokoll',
  'names of commands, outcomes and durations': 'Namen von Befehlen, Ergebnisse und Dauern',
  'What Footnote keeps here:': 'Was Footnote hier aufbewahrt:',
  'your words': 'deine Worte',
  'not kept, but in pinned answers': 'nicht aufbewahrt, außer in angehefteten Antworten',
  'not kept': 'nicht aufbewahrt',
  'never kept': 'nie aufbewahrt',
  '{0}; what you checked only if you agree to it, for a verdict that you call wrong':
    '{0}; was du geprüft hast, nur mit deiner Zustimmung, bei einem Urteil, das du falsch nennst',
  '{0}; and what you checked only if you agree to it, for a verdict that you call wrong':
    '{0}; und was du geprüft hast, nur mit deiner Zustimmung, bei einem Urteil, das du falsch nennst',
  'only those of a question that gets no sure answer, for the hosts, who have them posted once a week in a channel: with the channel, the time and a code in place of who you are; not what you ask in private or in a private thread; each goes after {0} days, and what is yours with /privacy forget':
    {
      one: 'nur die einer Frage ohne sichere Antwort, für die Gastgeber, die sie einmal pro Woche in einem Kanal posten lassen: mit dem Kanal, der Zeit und einem Code anstelle deiner Identität; nicht, was du privat oder in einem privaten Thread fragst; jede wird nach 1 Tag gelöscht, und deine mit /privacy forget',
      other:
        'nur die einer Frage ohne sichere Antwort, für die Gastgeber, die sie einmal pro Woche in einem Kanal posten lassen: mit dem Kanal, der Zeit und einem Code anstelle deiner Identität; nicht, was du privat oder in einem privaten Thread fragst; jede wird nach {0} Tagen gelöscht, und deine mit /privacy forget',
    },
  'only those of a question that gets no sure answer, for the hosts: with the channel, the time and a code in place of who you are; not what you ask in private or in a private thread; each goes after {0} days, and what is yours with /privacy forget':
    {
      one: 'nur die einer Frage ohne sichere Antwort, für die Gastgeber: mit dem Kanal, der Zeit und einem Code anstelle deiner Identität; nicht, was du privat oder in einem privaten Thread fragst; jede wird nach 1 Tag gelöscht, und deine mit /privacy forget',
      other:
        'nur die einer Frage ohne sichere Antwort, für die Gastgeber: mit dem Kanal, der Zeit und einem Code anstelle deiner Identität; nicht, was du privat oder in einem privaten Thread fragst; jede wird nach {0} Tagen gelöscht, und deine mit /privacy forget',
    },
  '{0} now': 'jetzt {0}',
  'passages shown': 'gezeigte Stellen',
  settings: 'Einstellungen',
  'what hosts have set, and by their ids who the hosts are and who changed what':
    'was Gastgeber eingestellt haben, und anhand ihrer IDs, wer Gastgeber ist und wer was geändert hat',
  '{0} hosts': { one: '1 Gastgeber', other: '{0} Gastgeber' },
  'articles added': 'hinzugefügte Artikel',
  'the articles that hosts add here, until they remove them; a preview that is not added goes after an hour':
    'die Artikel, die Gastgeber hier hinzufügen, bis sie sie entfernen; eine Vorschau, die nicht hinzugefügt wird, wird nach einer Stunde gelöscht',
  'pinned answers': 'angeheftete Antworten',
  'which passage hosts show for which question, in words that somebody may have asked it in, with nothing of who did: until a host removes it, also after /privacy forget':
    'welche Stelle Gastgeber bei welcher Frage zeigen, in Worten, in denen jemand sie gestellt haben kann, ohne Hinweis darauf, wer: bis ein Gastgeber sie entfernt, auch nach /privacy forget',
  'all of it': 'alles davon',
  'is deleted seven days after Footnote was taken out of this community':
    'wird sieben Tage, nachdem Footnote aus dieser Community entfernt wurde, gelöscht',
  'which passages everyone was shown, where and when, not who asked; each goes after {0} days': {
    one: 'welche Stellen allen gezeigt wurden, wo und wann, nicht, wer gefragt hat; jede wird nach 1 Tag gelöscht',
    other:
      'welche Stellen allen gezeigt wurden, wo und wann, nicht, wer gefragt hat; jede wird nach {0} Tagen gelöscht',
  },
  'not kept any more; the rest goes within {0} days': {
    one: 'nicht mehr aufbewahrt; der Rest wird innerhalb von 1 Tag gelöscht',
    other: 'nicht mehr aufbewahrt; der Rest wird innerhalb von {0} Tagen gelöscht',
  },
  'what is pressed under answers and checks, with a code in place of who pressed it, and a claim only where its sender agreed, for hosts alone; each goes after {0} days, and what is yours with /privacy forget':
    {
      one: 'was unter Antworten und Prüfungen gedrückt wird, mit einem Code anstelle der Person, die gedrückt hat, und eine Behauptung nur, wenn zugestimmt hat, wer sie geschickt hat, nur für Gastgeber; jede Angabe wird nach 1 Tag gelöscht, und deine mit /privacy forget',
      other:
        'was unter Antworten und Prüfungen gedrückt wird, mit einem Code anstelle der Person, die gedrückt hat, und eine Behauptung nur, wenn zugestimmt hat, wer sie geschickt hat, nur für Gastgeber; jede Angabe wird nach {0} Tagen gelöscht, und deine mit /privacy forget',
    },
  'not kept any more; the rest goes within {0} days, and what is yours with /privacy forget': {
    one: 'nicht mehr aufbewahrt; der Rest wird innerhalb von 1 Tag gelöscht, und was von dir ist, mit /privacy forget',
    other:
      'nicht mehr aufbewahrt; der Rest wird innerhalb von {0} Tagen gelöscht, und was von dir ist, mit /privacy forget',
  },
  feedback: 'Rückmeldungen',
  'That you are host stays, and what you have set: other hosts rely on it.':
    'Dass du Gastgeber bist, bleibt, und was du eingestellt hast: Andere Gastgeber verlassen sich darauf.',
  'Nothing else here is yours.': 'Sonst ist hier nichts von dir.',
  'What you were shown here is forgotten.': 'Was dir hier gezeigt wurde, ist vergessen.',
  'What you were shown here is forgotten, and what you asked without a sure answer, with what you have said of answers and checks.':
    'Was dir hier gezeigt wurde, ist vergessen, ebenso was du ohne sichere Antwort gefragt und zu Antworten und Prüfungen gesagt hast.',
  'What you were shown here is forgotten, with what you have said of answers and checks.':
    'Was dir hier gezeigt wurde, ist vergessen, samt dem, was du zu Antworten und Prüfungen gesagt hast.',
  'A question that hosts have pinned an answer to stays in its words, with nothing of who asked it.':
    'Eine Frage, zu der Gastgeber eine Antwort angeheftet haben, bleibt im Wortlaut, ohne Hinweis darauf, wer sie gestellt hat.',
};
