/** What is said in the terminal and in the browser alone. */
import type { Phrases } from '../language.ts';

export const terminal: Phrases = {
  'Footnote answers with the cited passage itself, or says that it is not in the sources.':
    'Footnote antwortet mit der zitierten Stelle selbst oder sagt, dass es nicht in den Quellen steht.',
  'Ask a question; /help lists the commands.': 'Stell eine Frage; /help zeigt die Befehle.',
  'Ask a question, or type {0} /help': 'Stell eine Frage oder gib {0} /help ein',
  'Tab completes, a number picks an action, /quit leaves.':
    'Tab vervollständigt, eine Zahl wählt eine Aktion, /quit beendet.',
  'In the browser: {0}': 'Im Browser: {0}',
  'new: {0}': 'neu: {0}',
  'changed: {0}': 'geändert: {0}',
  'removed: {0}': 'entfernt: {0}',
  'new topics: {0}': 'neue Themen: {0}',
  'topics removed: {0}': 'entfernte Themen: {0}',
  'The library has changed.': 'Die Bibliothek hat sich geändert.',
  'The library has changed: {0}.': 'Die Bibliothek hat sich geändert: {0}.',
  '(and {0} more: footnote pack check)': '(und {0} weitere: footnote pack check)',
  'The library stays as it was, since what is in its folders now has a problem.':
    'Die Bibliothek bleibt, wie sie war, da in ihren Ordnern nun etwas nicht stimmt.',
  'The library folders are sound again.': 'Die Ordner der Bibliothek sind wieder in Ordnung.',
  'Nothing was asked: pipe a line such as /topics.':
    'Es wurde nichts gefragt: eine Zeile wie /topics übergeben.',
  '… {0} more: Tab again lists them': '… {0} weitere: noch einmal Tab zeigt sie',
  'There is no [{0}] here: pick 1.': 'Hier gibt es kein [{0}]: bitte 1 wählen.',
  'There is no [{0}] here: pick 1 to {1}.': 'Hier gibt es kein [{0}]: bitte 1 bis {1} wählen.',
  Leave: 'Beenden',
  'There is no file {0}: check the path.': 'Es gibt keine Datei {0}: bitte den Pfad prüfen.',
  '{0} is a folder: name one file in it.': '{0} ist ein Ordner: bitte eine Datei darin nennen.',
  '{0} cannot be read: check its permissions.': '{0} kann nicht gelesen werden: bitte die Rechte prüfen.',
  '{0} is larger than {1} MB.': '{0} ist größer als {1} MB.',
  '(only you see this)': '(nur du siehst das)',
  'Shared by you:': 'Von dir geteilt:',
  'Written to {0}.': 'Nach {0} geschrieben.',
  'There is a {0} already, and it stays as it is: save under another name, such as save refs/{1}.':
    'Die Datei {0} gibt es schon, und sie bleibt, wie sie ist: unter einem anderen Namen speichern, etwa save refs/{1}.',
  'That could not be written ({0}). Save it elsewhere, such as save /tmp/{1}.':
    'Das ließ sich nicht schreiben ({0}). An anderer Stelle speichern, etwa save /tmp/{1}.',
  'Type save to write it to {0} in this folder, or save and another name.':
    'Gib save ein, um es nach {0} in diesem Ordner zu schreiben, oder save und einen anderen Namen.',
  'Looking…': 'Wird gesucht …',
  'Shared by you with everyone': 'Von dir mit allen geteilt',
  'Everyone sees this': 'Alle sehen das',
  'Only you see this': 'Nur du siehst das',
  'Only you see the reply': 'Nur du siehst die Antwort',
  'Download {0}': '{0} herunterladen',
};
