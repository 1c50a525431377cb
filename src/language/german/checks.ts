/** What a check of a claim or a quotation comes to. */
import type { Phrases } from '../language.ts';

export const checks: Phrases = {
  // What was checked.
  'Not read as words of the quotation: {0}': 'Nicht als Wörter des Zitats gelesen: {0}',
  'In the source these are words of {0}.': 'In der Quelle sind das Worte von {0}.',
  'Only what stands in quotation marks was checked.': 'Geprüft wurde nur, was in Anführungszeichen steht.',
  'The other quotations in it were not checked. Give them in another /quotecheck.':
    'Die anderen Zitate darin wurden nicht geprüft. Bitte in einem weiteren /quotecheck angeben.',
  'No article here goes by the name {0}, so all were searched.':
    'Kein Artikel hier heißt {0}, also wurden alle durchsucht.',
  'Not from the article named; the closest words are in another one.':
    'Nicht aus dem genannten Artikel; die ähnlichsten Worte stehen in einem anderen.',
  'More passages': 'Weitere Stellen',
  'This has changed since you saw it. The check now comes to this:':
    'Das hat sich geändert, seit du es gesehen hast. Die Prüfung ergibt jetzt:',
  claim: 'Behauptung',
  yours: 'Zitat',
  'No other passage comes near it.': 'Keine andere Stelle kommt dem nahe.',
  'Further passages, which may not settle it:': 'Weitere Stellen, die es vielleicht nicht entscheiden:',

  // Of a claim.
  'These sources state it:': 'Das steht in diesen Quellen:',
  'These sources state it, part by part:': 'Das steht in diesen Quellen, Teil für Teil:',
  'These sources differ about it:': 'Diese Quellen sagen dazu Verschiedenes:',
  'These sources differ about a part of it:': 'Zu einem Teil davon sagen diese Quellen Verschiedenes:',
  'Footnote does not decide this; the closest passage:':
    'Footnote entscheidet das nicht; die nächstliegende Stelle:',
  'Footnote does not decide all of this. Part by part:':
    'Footnote entscheidet nicht alles davon. Teil für Teil:',
  stated: 'steht dort',
  differs: 'weicht ab',
  'sources differ': 'Quellen uneins',
  'not settled': 'nicht entschieden',
  'not in these sources': 'nicht in diesen Quellen',
  'Proposed by the language model that the host has set up; its quotation is checked.':
    'Vorgeschlagen vom Sprachmodell, das der Gastgeber eingerichtet hat; sein Zitat ist geprüft.',
  'The article says otherwise: {0}.': 'Der Artikel sagt etwas anderes: {0}.',
  'Claims are checked in English only, so this one was not. /ask looks for passages in any language.':
    'Behauptungen werden nur auf Englisch geprüft, diese also nicht. /ask sucht Stellen in jeder Sprache.',
  'That is not a statement, so there is nothing to check. /ask finds the passage that answers it.':
    'Das ist keine Aussage, es gibt also nichts zu prüfen. /ask findet die Stelle, die darauf antwortet.',
  'There is no word in that to look for: give the claim as a sentence.':
    'Darin ist kein Wort, nach dem sich suchen lässt: gib die Behauptung als Satz an.',
  'That is too long for one claim: give the sentence that matters.':
    'Das ist zu lang für eine Behauptung: gib den Satz an, auf den es ankommt.',
  'The host has reviewed this claim. These are the host’s words, not the sources’:':
    'Der Gastgeber hat diese Behauptung begutachtet. Dies sind seine Worte, nicht die der Quellen:',
  review: 'Gutachten',
  'Reviewed: {0}.': 'Begutachtet: {0}.',

  // In what.
  'the date': 'das Datum',
  'the number': 'die Zahl',
  'the name': 'der Name',
  'a “not”': 'ein „nicht“',
  'how certain it is': 'wie sicher es ist',
  'who does what to whom': 'wer was mit wem tut',
  'how many or how much': 'wie viele oder wie viel',
  'what it is': 'was es ist',
  'a word that says the opposite': 'ein Wort, das das Gegenteil sagt',
  'the claim adds “{0}”': 'die Behauptung fügt „{0}“ hinzu',
  'it has “{0}”, the claim does not': 'dort steht „{0}“, in der Behauptung nicht',
  'it denies something else than the claim does': 'dort wird etwas anderes verneint als in der Behauptung',
  '“{0}”, the claim says “{1}”': '„{0}“, die Behauptung sagt „{1}“',
  '{0}, the claim says {1}': '{0}, die Behauptung sagt {1}',
  'Differs in {0}.': 'Unterschied: {0}.',
  '{0} and in {1}': '{0} und {1}',
  'A sentence says it in these words.': 'Ein Satz sagt es in diesen Worten.',
  'A sentence has every word of it, or one that says the same, and nothing speaks against it.':
    'Ein Satz enthält jedes Wort der Behauptung oder eines, das dasselbe sagt, und nichts spricht dagegen.',
  'The language model that the host has set up proposed it, and its quotation is there.':
    'Das Sprachmodell, das der Gastgeber eingerichtet hat, hat es vorgeschlagen, und sein Zitat steht da.',
  'No passage has to do with it.': 'Keine Stelle hat damit zu tun.',
  'A sentence differs in {0}.': 'Ein Satz weicht ab. Unterschied: {0}.',
  'The passage gives this as said by {0}.': 'Die Stelle schreibt diese Aussage „{0}“ zu.',
  '{0}: {1}.': '{0}: {1}.',
  'Only the claim has “{0}”.': 'Nur in der Behauptung steht „{0}“.',
  'Only the passage has “{0}”.': 'Nur in der Stelle steht „{0}“.',
  'The passage says “{0}”, the claim says “{1}”.': 'Die Stelle sagt „{0}“, die Behauptung sagt „{1}“.',
  'The passage says {0} where the claim says {1}.': 'Die Stelle sagt {0}, wo die Behauptung {1} sagt.',

  // Of a quotation.
  'The quotation “{0}”: {1}': 'Das Zitat „{0}“: {1}',
  'Exact, word for word.': 'Exakt, Wort für Wort.',
  'Real, but from another article than the one named:':
    'Echt, aber aus einem anderen Artikel als dem genannten:',
  'Put together from {0} places:': 'Aus {0} Stellen zusammengesetzt:',
  'We hold only a summary of that article, so its wording cannot be checked.':
    'Von diesem Artikel haben wir nur eine Zusammenfassung, sein Wortlaut lässt sich also nicht prüfen.',
  'There are no words in it to look for.': 'Darin stehen keine Wörter, nach denen sich suchen lässt.',
  'A quotation is checked from {0} characters on: fewer occur in too many places.': {
    one: 'Ein Zitat wird ab 1 Zeichen geprüft: Kürzeres kommt an zu vielen Stellen vor.',
    other: 'Ein Zitat wird ab {0} Zeichen geprüft: Kürzeres kommt an zu vielen Stellen vor.',
  },
  'A quotation is checked up to {0} characters; give a part of it.': {
    one: 'Ein Zitat wird bis zu 1 Zeichen geprüft; bitte einen Teil davon angeben.',
    other: 'Ein Zitat wird bis zu {0} Zeichen geprüft; bitte einen Teil davon angeben.',
  },
  'Of {0} articles only summaries are held, so their own wording cannot be checked.': {
    one: 'Von einem Artikel liegt nur eine Zusammenfassung vor, sein eigener Wortlaut lässt sich also nicht prüfen.',
    other:
      'Von {0} Artikeln liegen nur Zusammenfassungen vor, ihr eigener Wortlaut lässt sich also nicht prüfen.',
  },
  'These words are not found in these articles.': 'Diese Worte finden sich in diesen Artikeln nicht.',
  'Found as the title of an article: “{0}”. It begins:':
    'Gefunden als Titel eines Artikels: „{0}“. Er beginnt:',
  'Found as a heading: “{0}”. Under it stands:': 'Gefunden als Überschrift: „{0}“. Darunter steht:',
  'Found as a heading: “{0}”, with no text of its own. Next comes:':
    'Gefunden als Überschrift: „{0}“, ohne eigenen Text. Als Nächstes kommt:',
  'Found as a heading: “{0}”, with no text of its own. Before it stands:':
    'Gefunden als Überschrift: „{0}“, ohne eigenen Text. Davor steht:',
  'Found as the head of a table: “{0}”. Under it stands:':
    'Gefunden als Kopf einer Tabelle: „{0}“. Darunter steht:',
  'Before these words the source says “{0}”.': 'Vor diesen Worten steht in der Quelle „{0}“.',
  'After these words the source says “{0}”.': 'Nach diesen Worten steht in der Quelle „{0}“.',
  'The closest summary is {0}.': 'Die nächstliegende Zusammenfassung ist {0}.',
  'These are the words of the summary itself, in {0}.':
    'Das sind die Worte der Zusammenfassung selbst, in {0}.',
  'The same words; only punctuation, case or spacing differ.':
    'Dieselben Wörter; nur Satzzeichen, Groß- und Kleinschreibung oder Abstände weichen ab.',
  'The same words, but for a reference put in at the marks.':
    'Dieselben Wörter, bis auf einen Verweis, der an den markierten Stellen eingefügt ist.',
  'The same words, but for the accents at the marks.':
    'Dieselben Wörter, bis auf die Akzente an den markierten Stellen.',
  'The same words, except for what is left out or put in at the marks.':
    'Dieselben Wörter, bis auf das, was an den markierten Stellen ausgelassen oder eingefügt ist.',
  'Altered, in one word:': 'Verändert, in einem Wort:',
  'Altered, in {0} words:': 'Verändert, in {0} Wörtern:',
};
