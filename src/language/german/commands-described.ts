/** What help, and the lists of the platforms, say of commands and their options. */
import type { Phrases } from '../language.ts';

export const commandsDescribed: Phrases = {
  // ask
  'Ask a question and get the passage that answers it':
    'Eine Frage stellen und die Stelle bekommen, die sie beantwortet',
  'What you want to know, in your own words': 'Was du wissen willst, in deinen eigenen Worten',
  'Where to look first; without it, everywhere': 'Wo zuerst gesucht wird; ohne Angabe überall',
  'the passage that says it': 'die Stelle, in der es steht',
  'the passages on a topic looked at first': 'zuerst in den Stellen zu einem Thema gesucht',
  'the passages to read first': 'die Stellen, die zuerst zu lesen sind',
  'the passages to read first on a topic': 'die Stellen, die zu einem Thema zuerst zu lesen sind',
  // quote
  'Quote a passage into the discussion, by its number or by words from it':
    'Eine Stelle in der Diskussion zitieren, mit ihrer Nummer oder Wörtern daraus',
  'Its number, such as 12 or 2-4, or words from it': 'Ihre Nummer, etwa 12 oder 2-4, oder Wörter daraus',
  'the passage with these words': 'die Stelle mit diesen Wörtern',
  'passage ¶2, or a choice where several articles have one':
    'Stelle ¶2, oder eine Auswahl, wo mehrere Artikel eine haben',
  'several passages in one message': 'mehrere Stellen in einer Nachricht',
  // read
  'Read a passage with what comes before and after, or an article in full':
    'Eine Stelle mit dem lesen, was davor und danach steht, oder einen ganzen Artikel',
  'Its number, such as 12, words from it, or a title or "article" to read in full':
    'Ihre Nummer, etwa 12, Wörter daraus, oder ein Titel oder article, um alles zu lesen',
  'the passage between its neighbours': 'die Stelle zwischen ihren Nachbarn',
  'an article in full, page by page': 'ein ganzer Artikel, Seite für Seite',
  // cite
  'How to cite a passage or an article, or the bibliography of a pack or of this discussion':
    'Wie du eine Stelle oder einen Artikel zitierst, oder die Bibliografie eines Pakets oder von hier',
  'Its number, words, a title, a pack; here: what was shown here; without it, all there is':
    'Ihre Nummer, Wörter, ein Titel, ein Paket; here: was hier gezeigt wurde; ohne Angabe alles',
  'One of chicago, mla, apa, bibtex, ris, csl-json; without it, running text':
    'Eines von chicago, mla, apa, bibtex, ris, csl-json; ohne Angabe Fließtext',
  'the passage in Chicago, MLA and APA style': 'die Stelle im Stil von Chicago, MLA und APA',
  'every article as an entry for BibTeX': 'jeder Artikel als Eintrag für BibTeX',
  'the bibliography of this thread or channel': 'die Bibliografie dieses Threads oder Kanals',
  // factcheck
  'Compare a claim with what the sources say, and quotations in it too':
    'Eine Behauptung mit dem vergleichen, was die Quellen sagen, samt den Zitaten darin',
  'What somebody says, as one statement': 'Was jemand sagt, als eine Aussage',
  'the closest sentence, with what differs marked on both sides':
    'der nächstliegende Satz, mit den Unterschieden auf beiden Seiten markiert',
  // quotecheck
  'Check whether the sources have these words, letter by letter':
    'Prüfen, ob die Quellen diese Worte enthalten, Buchstabe für Buchstabe',
  'The words that are said to be quoted': 'Die Worte, die ein Zitat sein sollen',
  'Where they are said to come from: a title, author or publisher':
    'Woher sie stammen sollen: ein Titel, Autor oder Herausgeber',
  'the words over the article’s own, with what was changed marked':
    'die Worte über denen des Artikels, mit den Änderungen markiert',
  // timeline
  'See what the sources date themselves, in order':
    'Sehen, was die Quellen selbst datieren, in zeitlicher Folge',
  'Only what is on this topic, or in the article of this title':
    'Nur was zu diesem Thema gehört oder im Artikel dieses Titels steht',
  'every statement with a date of its own, the earliest first':
    'jede Aussage mit eigenem Datum, die früheste zuerst',
  'those on a topic': 'die zu einem Thema',
  // compare
  'See what several articles say to one question or claim, side by side':
    'Nebeneinander sehen, was mehrere Artikel zu einer Frage oder Behauptung sagen',
  'A question, or a claim, to put to each of them': 'Eine Frage oder eine Behauptung an jeden von ihnen',
  'Titles, or words from them, with a semicolon between; without it, those nearest to the question':
    'Titel oder Wörter daraus, mit Semikolon dazwischen; ohne Angabe die der Frage am nächsten kommenden',
  'what two articles say to it, each by itself': 'was zwei Artikel dazu sagen, jeder für sich',
  // outline
  'See how an article is built: its headings, with a key sentence of each':
    'Sehen, wie ein Artikel aufgebaut ist: seine Überschriften, je mit einem Kernsatz',
  'Its title, or words from it; needed where there are several':
    'Sein Titel oder Wörter daraus; nötig, wo es mehrere gibt',
  'its headings, each with one of its sentences': 'seine Überschriften, jede mit einem ihrer Sätze',
  // topics
  'List what the articles are about': 'Auflisten, worum es in den Artikeln geht',
  'Only topics near these words': 'Nur Themen, die diesen Wörtern nahekommen',
  'every topic, with how to ask about it': 'jedes Thema, und wie du danach fragst',
  // sources
  'List the articles, or with “here” the passages that this discussion was shown':
    'Die Artikel auflisten, oder mit here die Stellen, die in dieser Diskussion gezeigt wurden',
  'here lists the passages that were shown in this thread or channel, in order':
    'here listet die in diesem Thread oder Kanal gezeigten Stellen auf, der Reihe nach',
  'every article of the library': 'jeder Artikel der Bibliothek',
  'the passages shown in this thread or channel': 'die in diesem Thread oder Kanal gezeigten Stellen',
  // pace
  'What is to be read in this channel now, and what comes next':
    'Was in diesem Kanal jetzt zu lesen ist, und was danach kommt',
  'the passages to read now, each with its first words':
    'die Stellen, die jetzt zu lesen sind, jede mit ihren ersten Worten',
  // help
  'What Footnote does and how to ask it': 'Was Footnote tut und wie du es fragst',
  'A command to explain, or a question about Footnote':
    'Ein Befehl, der erklärt werden soll, oder eine Frage zu Footnote',
  'every command in a line': 'alle Befehle, jeder in einer Zeile',
  'one command with its examples': 'ein Befehl mit seinen Beispielen',
  'what the handbook says on it': 'was das Handbuch dazu sagt',
  // privacy
  'What Footnote keeps here, and for how long; forget drops what is yours':
    'Was Footnote hier aufbewahrt, und wie lange; forget löscht, was von dir ist',
  'forget drops what is remembered of you here': 'forget löscht, was Footnote sich hier von dir merkt',
  'what is kept where you are': 'was dort aufbewahrt wird, wo du bist',
  'that what was yours is gone': 'dass gelöscht ist, was von dir war',
};
