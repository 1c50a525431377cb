/** What answers, lists and bibliographies say. */
import type { Phrases } from '../language.ts';

export const answers: Phrases = {
  // Answers.
  'That fits several places. Which one?': 'Das passt auf mehrere Stellen. Welche ist gemeint?',
  'There is no word in that to search for.': 'Darin ist kein Wort, nach dem sich suchen lässt.',
  'Not in these sources.': 'Nicht in diesen Quellen.',
  'Nothing here is sure to answer that.': 'Nichts hier beantwortet das mit Sicherheit.',
  'Nothing here says that in so many words.': 'Nichts hier sagt das ausdrücklich.',
  'The closest passage:': 'Die nächstliegende Stelle:',
  'The closest passages:': 'Die nächstliegenden Stellen:',
  'has {0}': 'hat {0}',
  'nothing on {0}': 'nichts zu {0}',
  '{0} in context': '{0} im Zusammenhang',
  'Only the first {1} questions are answered at once; ask the other {0} again.': {
    one: 'Auf einmal werden nur die ersten {1} Fragen beantwortet; bitte die letzte noch einmal stellen.',
    other:
      'Auf einmal werden nur die ersten {1} Fragen beantwortet; bitte die anderen {0} noch einmal stellen.',
  },
  'Add a word of the title to narrow it.': 'Ein Wort aus dem Titel dazu grenzt es ein.',
  '{0} more fit.': { one: '1 weitere passt.', other: '{0} weitere passen.' },
  '{0}: nothing on that.': '{0}: nichts dazu.',
  '{0}:': '{0}:',
  '{0}, only close:': '{0}, nur die nächstliegende Stelle:',

  // About the articles themselves.
  'And {0} further articles: name the one you mean, as in “who wrote the article on …”.': {
    one: 'Und 1 weiterer Artikel: den gemeinten nennen, etwa mit „who wrote the article on …“.',
    other: 'Und {0} weitere Artikel: den gemeinten nennen, etwa mit „who wrote the article on …“.',
  },
  '{0} and {1}': '{0} und {1}',
  '{0} is not given in our copy.': 'In unserer Kopie nicht angegeben: {0}.',
  '{0} are not given in our copy.': 'In unserer Kopie nicht angegeben: {0}.',
  'the author': 'Autor',
  'the publisher': 'Herausgeber',
  'the date of publication': 'Datum der Veröffentlichung',
  'the date of our copy': 'Datum unserer Kopie',
  'the address': 'Adresse',
  'the licence': 'Lizenz',
  'the title': 'Titel',
  '{0} wrote it.': 'Geschrieben von {0}.',
  '{0} published it.': 'Veröffentlicht von {0}.',
  'Its address: {0}': 'Adresse: {0}',
  'Its licence: {0}.': 'Lizenz: {0}.',
  'Its title: {0}.': 'Titel: {0}.',
  'It was published on {0}.': 'Veröffentlicht am {0}.',
  'It was published in {0}.': 'Veröffentlicht: {0}.',
  'Our copy was made on {0}.': 'Unsere Kopie ist vom {0}.',
  'Our copy was made in {0}.': 'Datum unserer Kopie: {0}.',
  'These sources hold no article.': 'Diese Quellen enthalten keinen Artikel.',
  'Which article?': 'Welcher Artikel?',
  '{0} more; a title behind the command opens one.': {
    one: '1 weiterer; ein Titel hinter dem Befehl öffnet ihn.',
    other: '{0} weitere; ein Titel hinter dem Befehl öffnet einen davon.',
  },

  // Bibliographies.
  'No passage was shown to everyone in this thread yet, so there is nothing to cite.':
    'In diesem Thread wurde noch keine Stelle allen gezeigt; es gibt also nichts zu zitieren.',
  'No passage was shown to everyone in this channel yet, so there is nothing to cite.':
    'In diesem Kanal wurde noch keine Stelle allen gezeigt; es gibt also nichts zu zitieren.',
  '{0} sources shown in this thread': {
    one: '1 Quelle, in diesem Thread gezeigt',
    other: '{0} Quellen, in diesem Thread gezeigt',
  },
  '{0} sources shown in this channel': {
    one: '1 Quelle, in diesem Kanal gezeigt',
    other: '{0} Quellen, in diesem Kanal gezeigt',
  },
  '{0} sources': { one: '1 Quelle', other: '{0} Quellen' },
  'Also {0}.': 'Auch {0}.',
  Note: 'Fußnote',
  'In the text': 'Im Text',
  'That is the title of an article, and the word for another thing: “{0}”. Which one?':
    'Das ist der Titel eines Artikels und das Wort für etwas anderes: „{0}“. Was ist gemeint?',
  'All articles': 'Alle Artikel',
  'What was shown here': 'Was hier gezeigt wurde',
  'What was shown in this channel': 'Was in diesem Kanal gezeigt wurde',

  // Lists.
  'There is no such passage.': 'Eine solche Stelle gibt es nicht.',
  'Did you mean one of these?': 'Ist eine von diesen gemeint?',
  '{0}, of {1}': '{0}, aus {1}',
  'Outline: {0}': 'Gliederung: {0}',
  'To read here now: {0}': 'Hier jetzt zu lesen: {0}',
  '{0} (page {1} of {2})': '{0} (Seite {1} von {2})',
  'That is the end of {0}.': 'Damit endet {0}.',
  'Next in {1}: from ¶{2} on; {0} passages to come.': {
    one: 'Als Nächstes in {1}: ab ¶{2}; noch 1 Stelle.',
    other: 'Als Nächstes in {1}: ab ¶{2}; noch {0} Stellen.',
  },
  'No reading pace is set in this channel: all there is can be asked.':
    'In diesem Kanal ist kein Lesetempo eingestellt: nach allem, was es gibt, kann gefragt werden.',
  'Set one with /footnote pace, such as /footnote pace TITLE to:18.':
    'Eingestellt wird es mit /footnote pace, etwa /footnote pace TITEL to:18.',
  'Nothing beyond is shown in this channel, also where it is asked for. /pace says to everybody what to read now.':
    'Was danach kommt, wird in diesem Kanal nicht gezeigt, auch nicht auf Nachfrage. /pace sagt allen, was jetzt zu lesen ist.',
  'an article that is no longer here; /footnote pace {0} to:off ends its pace, which holds again if it comes back':
    'ein Artikel, den es hier nicht mehr gibt; /footnote pace {0} to:off beendet sein Lesetempo, das sonst wieder gilt, wenn er zurückkommt',
  'No passage was shown to everyone in this thread yet.':
    'In diesem Thread wurde noch keine Stelle allen gezeigt.',
  'No passage was shown to everyone in this channel yet.':
    'In diesem Kanal wurde noch keine Stelle allen gezeigt.',
  '{0} passages shown in this thread': {
    one: '1 Stelle, in diesem Thread gezeigt',
    other: '{0} Stellen, in diesem Thread gezeigt',
  },
  '{0} passages shown in this channel': {
    one: '1 Stelle, in diesem Kanal gezeigt',
    other: '{0} Stellen, in diesem Kanal gezeigt',
  },
  Bibliography: 'Bibliografie',
  'Added here': 'Hier hinzugefügt',
  'About Footnote: {0}': 'Über Footnote: {0}',
  'These sources date nothing in so many words: no sentence has a year of its own.':
    'Diese Quellen datieren nichts ausdrücklich: Kein Satz hat eine eigene Jahreszahl.',
  'What there is on {0} dates nothing in so many words: no sentence has a year of its own.':
    'Was es zu {0} gibt, datiert nichts ausdrücklich: Kein Satz hat eine eigene Jahreszahl.',
  '{0} dated statements': { one: '1 datierte Aussage', other: '{0} datierte Aussagen' },
  Timeline: 'Zeitleiste',
  'Timeline: {0}': 'Zeitleiste: {0}',
  'One message does not hold {0} too. /quote {1} quotes them.':
    'In eine Nachricht passt {0} nicht mehr. /quote {1} zitiert den Rest.',
  Topics: 'Themen',
  'These sources have no topics; /ask finds passages without them.':
    'Diese Quellen haben keine Themen; /ask findet Stellen auch ohne sie.',
  'About Footnote': 'Über Footnote',
};
