/** What hosts read of articles, packs and settings. */
import type { Phrases } from '../language.ts';

export const hostReplies: Phrases = {
  // Articles of a community’s own.
  '“{0}” was added meanwhile: /footnote remove takes it out.':
    '„{0}“ wurde inzwischen hinzugefügt: /footnote remove nimmt den Artikel heraus.',
  'Nothing was added.': 'Nichts wurde hinzugefügt.',
  'That is so already: “{0}”.': 'Das ist schon so: „{0}“.',
  'That preview is no longer there: add the article again.':
    'Diese Vorschau gibt es nicht mehr: den Artikel noch einmal hinzufügen.',
  'That article is no longer there: /footnote remove lists those that are.':
    'Diesen Artikel gibt es nicht mehr: /footnote remove nennt die vorhandenen.',
  'It was added more than a day ago: /footnote remove takes it out.':
    'Er wurde vor mehr als einem Tag hinzugefügt: /footnote remove nimmt ihn heraus.',
  'It was removed more than a day ago: add it again.':
    'Er wurde vor mehr als einem Tag entfernt: noch einmal hinzufügen.',
  'Another “{0}” was added since: remove that one first, then put this one back.':
    'Seitdem wurde ein anderer Artikel „{0}“ hinzugefügt: erst diesen entfernen, dann den früheren zurückholen.',
  'There are {0} articles here already, as many as can be added: remove one first.':
    'Hier gibt es schon {0} Artikel, mehr lassen sich nicht hinzufügen: erst einen entfernen.',
  'The articles here have as much text as can be added: remove one first.':
    'Die Artikel hier haben so viel Text, wie hinzugefügt werden kann: erst einen entfernen.',
  'It is answered from here now.': 'Ab jetzt wird auch daraus geantwortet.',
  Undo: 'Rückgängig',
  'Tell the channel': 'Dem Kanal mitteilen',
  'Taken back: “{0}”.': 'Zurückgenommen: „{0}“.',
  'The one before is in its place again.': 'Der vorige ist wieder an seiner Stelle.',
  'Removed: “{0}”. For a day it can be put back.':
    'Entfernt: „{0}“. Einen Tag lang lässt es sich rückgängig machen.',
  'Put back: “{0}”. It is answered from here again.':
    'Zurückgeholt: „{0}“. Es wird wieder daraus geantwortet.',
  Remove: 'Entfernen',
  'Added: “{1}”, {0} passages, in place of the one before.': {
    one: 'Hinzugefügt: „{1}“, 1 Stelle, anstelle des vorigen.',
    other: 'Hinzugefügt: „{1}“, {0} Stellen, anstelle des vorigen.',
  },
  'Added: “{1}”, {0} passages.': {
    one: 'Hinzugefügt: „{1}“, 1 Stelle.',
    other: 'Hinzugefügt: „{1}“, {0} Stellen.',
  },
  '“{1}” can be asked about here now: {0} passages.': {
    one: 'Zu „{1}“ kann hier jetzt gefragt werden: 1 Stelle.',
    other: 'Zu „{1}“ kann hier jetzt gefragt werden: {0} Stellen.',
  },
  'added {0}': 'hinzugefügt am {0}',
  'and {0} more: name one behind the command': {
    one: 'und noch einer: seinen Namen hinter den Befehl schreiben',
    other: 'und {0} weitere: einen davon hinter den Befehl schreiben',
  },
  'Remove {0}': '{0} entfernen',
  'No article was added here. /footnote add adds one.':
    'Hier wurde kein Artikel hinzugefügt. /footnote add fügt einen hinzu.',
  source: 'Quelle',
  language: 'Sprache',
  '“{1}”: {0} passages, read as {2}. Nothing is added yet.': {
    one: '„{1}“: 1 Stelle, gelesen als {2}. Noch ist nichts hinzugefügt.',
    other: '„{1}“: {0} Stellen, gelesen als {2}. Noch ist nichts hinzugefügt.',
  },
  Add: 'Hinzufügen',
  Discard: 'Verwerfen',
  'and {0} more passages': { one: 'und 1 weitere Stelle', other: 'und {0} weitere Stellen' },
  'It takes the place of the article of that title: {1} of its {0} passages keep their numbers.': {
    one: 'Er tritt an die Stelle des Artikels mit diesem Titel: {1} von 1 Stelle behält ihre Nummer.',
    other: 'Er tritt an die Stelle des Artikels mit diesem Titel: {1} von {0} Stellen behalten ihre Nummer.',
  },
  'A text of that title is read to a pace here, which does not hold for this one: set it with /footnote pace.':
    'Ein Text dieses Titels hat hier ein Lesetempo, das für diesen nicht gilt: es lässt sich mit /footnote pace einstellen.',
  'line {0}': 'Zeile {0}',
  '{0} more pieces': { one: '1 weiteres Stück', other: '{0} weitere Stücke' },
  'Left out: {0}.': 'Weggelassen: {0}.',

  // Changes, hosts, packs, settings.
  'Nothing was changed here yet.': 'Hier wurde noch nichts geändert.',
  'by {0}': 'von {0}',
  'What was changed here, the latest first (times are UTC):':
    'Was hier geändert wurde, das Neueste zuerst (Zeiten in UTC):',
  'The hosts here:': 'Die Gastgeber hier:',
  'Nobody yet.': 'Noch niemand.',
  'Everybody who may manage the community is host.': 'Wer die Community verwalten darf, ist Gastgeber.',
  user: 'Person',
  role: 'Rolle',
  'The packs here:': 'Die Pakete hier:',
  used: 'in Gebrauch',
  'not used': 'nicht in Gebrauch',
  'always used': 'immer in Gebrauch',
  'What is set here:': 'Was hier eingestellt ist:',
  'set for this channel': 'für diesen Kanal eingestellt',
  'set for the community': 'für die Community eingestellt',
  'the standard': 'der Standard',
  none: 'keine',
  'everyone sees a sure answer': 'eine sichere Antwort sehen alle',
  'the asker alone, who can share it': 'nur wer fragt, und kann sie teilen',
  '{0} days': { one: '1 Tag', other: '{0} Tage' },
  '{0} other channels with choices of their own.': {
    one: '1 anderer Kanal mit eigenen Einstellungen.',
    other: '{0} andere Kanäle mit eigenen Einstellungen.',
  },
  'of the place in public, of whoever asks in private, as the platform says':
    'öffentlich die des Ortes, privat die der fragenden Person, wie die Plattform sie angibt',
  'weekly in this channel, with questions from every channel':
    'wöchentlich in diesem Kanal, mit Fragen aus allen Kanälen',
  'weekly in this channel, once unanswered is on': 'wöchentlich in diesem Kanal, sobald unanswered an ist',
  'weekly in the channel {0}, with questions from every channel':
    'wöchentlich im Kanal {0}, mit Fragen aus allen Kanälen',
  'weekly in the channel {0}, once unanswered is on': 'wöchentlich im Kanal {0}, sobald unanswered an ist',
};
