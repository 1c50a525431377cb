/** What every reply may have: lines, buttons, and what cannot be done. */
import type { Phrases } from '../language.ts';

export const replies: Phrases = {
  // Lines.
  'Topics: {0}.': 'Themen: {0}.',
  'There is no article here yet.': 'Hier gibt es noch keinen Artikel.',
  'The article here is {0}.': 'Der Artikel hier ist {0}.',
  'The articles here are {0}.': 'Die Artikel hier sind {0}.',
  '{0} and {1} more': '{0} und {1} weitere',
  '{0} of {1}': '{0} in {1}',
  'also {0}': 'auch {0}',
  'How to ask Footnote:': 'So fragst du Footnote:',
  'The answer to this is for you alone.': 'Die Antwort darauf ist nur für dich.',
  'Show it to me': 'Mir zeigen',
  'That answer is for the one who asked. Ask Footnote yourself, and you get yours.':
    'Diese Antwort ist für die Person, die gefragt hat. Frag Footnote selbst, dann bekommst du deine.',
  'Your question has been deleted, so there is nothing left to answer.':
    'Deine Frage wurde gelöscht; es gibt also nichts mehr zu beantworten.',
  'Your question can no longer be read here. Please ask it again.':
    'Deine Frage ist hier nicht mehr lesbar. Bitte stell sie noch einmal.',
  two: 'zwei',
  three: 'drei',
  four: 'vier',
  five: 'fünf',
  six: 'sechs',
  seven: 'sieben',
  eight: 'acht',
  nine: 'neun',
  ten: 'zehn',
  'searched for: {0}': 'gesucht nach: {0}',
  'read as: {0}': 'gelesen als: {0}',
  '{0} passages': { one: '1 Stelle', other: '{0} Stellen' },
  '{0} articles': { one: '1 Artikel', other: '{0} Artikel' },
  '{0} packs': { one: '1 Paket', other: '{0} Pakete' },
  'Searched {0}.': 'Durchsucht: {0}.',
  '{0} more': { one: 'noch 1', other: '{0} weitere' },
  'Searched {0} ({1}).': 'Durchsucht: {0} ({1}).',
  '{0} to {1}': '{0} bis {1}',
  'the {0}s': '{0}er Jahre',
  '{0} BC': '{0} v. Chr.',
  'not met: {0}': 'ohne Entsprechung: {0}',
  'Reading here is up to {0}, and nothing beyond was looked at.':
    'Gelesen wird hier bis: {0}. Was danach kommt, wurde nicht durchsucht.',
  'the beginning of {0}': 'Anfang von {0}',
  '“{0}”': '„{0}“',
  'Not in the passages on {0}; found elsewhere in the pack.':
    'Nicht in den Stellen zu {0}; anderswo im Paket gefunden.',
  'Not in the passages on {0}; found in another pack.':
    'Nicht in den Stellen zu {0}; in einem anderen Paket gefunden.',
  'That is too long for a message; the file has all of it.':
    'Das ist zu lang für eine Nachricht; die Datei enthält alles.',
  '{0} more did not fit into a message; the file has all of it.': {
    one: '1 weiterer Eintrag passte nicht in eine Nachricht; die Datei enthält alles.',
    other: '{0} weitere Einträge passten nicht in eine Nachricht; die Datei enthält alles.',
  },
  'That is too long for a message; in the terminal, footnote cite prints all of it.':
    'Das ist zu lang für eine Nachricht; im Terminal gibt footnote cite alles aus.',
  '{0} more did not fit into a message; in the terminal, footnote cite prints all of it.': {
    one: '1 weiterer Eintrag passte nicht in eine Nachricht; im Terminal gibt footnote cite alles aus.',
    other: '{0} weitere Einträge passten nicht in eine Nachricht; im Terminal gibt footnote cite alles aus.',
  },
  verbatim: 'im Wortlaut',
  'our summary': 'unsere Zusammenfassung',
  'our summary of {0}': 'unsere Zusammenfassung von {0}',

  // Buttons and pages.
  Dismiss: 'Ausblenden',
  'Previous page': 'Vorige Seite',
  'Next page': 'Nächste Seite',
  '{0}, page {1} of {2}': '{0}, Seite {1} von {2}',
  'Read in context': 'Im Zusammenhang lesen',
  Share: 'Teilen',
  'Cite as…': 'Zitieren als …',
  Before: 'Davor',
  After: 'Danach',
  'Read in full': 'Ganz lesen',
  'When?': 'Wann?',
  'Where?': 'Wo?',
  'Who is {0}?': 'Wer ist {0}?',
  'In {0}': 'In {0}',
  'None of these': 'Nichts davon',
  'and {0} more': { one: 'und noch 1', other: 'und {0} weitere' },

  // What cannot be done.
  'That passage is no longer in the library. Please ask again.':
    'Diese Stelle ist nicht mehr in der Bibliothek. Bitte noch einmal fragen.',
  'That passage is not in what is read here. Please ask again.':
    'Diese Stelle gehört nicht zu dem, was hier gelesen wird. Bitte noch einmal fragen.',
  'That article is no longer in the library. /sources lists those that are.':
    'Dieser Artikel ist nicht mehr in der Bibliothek. /sources nennt die vorhandenen.',
  'That article is not in what is read here. /sources lists those that are.':
    'Dieser Artikel gehört nicht zu dem, was hier gelesen wird. /sources nennt die vorhandenen.',
  'That pack is no longer in the library. /sources lists what there is.':
    'Dieses Paket ist nicht mehr in der Bibliothek. /sources nennt, was es gibt.',
  'That pack is not in what is read here. /sources lists what there is.':
    'Dieses Paket gehört nicht zu dem, was hier gelesen wird. /sources nennt, was es gibt.',
  'That topic is no longer in the library. /topics lists those that are.':
    'Dieses Thema ist nicht mehr in der Bibliothek. /topics nennt die vorhandenen.',
  'That topic is not in what is read here. /topics lists those that are.':
    'Dieses Thema gehört nicht zu dem, was hier gelesen wird. /topics nennt die vorhandenen.',
  'What that timeline was of is no longer in the library. Please ask again.':
    'Was diese Zeitleiste zeigte, ist nicht mehr in der Bibliothek. Bitte noch einmal fragen.',
  'What that timeline was of is not in what is read here. Please ask again.':
    'Was diese Zeitleiste zeigte, gehört nicht zu dem, was hier gelesen wird. Bitte noch einmal fragen.',
  'That did not work, and the fault is ours. The host finds it in the log as {0}.':
    'Das hat nicht geklappt, und der Fehler liegt bei uns. Der Gastgeber findet ihn im Protokoll als {0}.',
  'More people are asking than Footnote can answer just now. Ask again in a minute.':
    'Gerade fragen mehr Leute, als Footnote antworten kann. Bitte in einer Minute noch einmal fragen.',
};
