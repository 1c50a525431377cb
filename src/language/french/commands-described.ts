/** What help, and the lists of the platforms, say of commands and their options. */
import type { Phrases } from '../language.ts';

export const commandsDescribed: Phrases = {
  // ask
  'Ask a question and get the passage that answers it':
    'Poser une question et obtenir le passage qui y répond',
  'What you want to know, in your own words': 'Ce que vous voulez savoir, dans vos propres mots',
  'Where to look first; without it, everywhere': 'Où chercher d’abord ; sans cela, partout',
  'the passage that says it': 'le passage qui le dit',
  'the passages on a topic looked at first': 'une recherche d’abord dans les passages d’un sujet',
  'the passages to read first': 'les passages à lire d’abord',
  'the passages to read first on a topic': 'les passages à lire d’abord sur un sujet',
  // quote
  'Quote a passage into the discussion, by its number or by words from it':
    'Citer un passage dans la discussion, par son numéro ou par des mots qu’il contient',
  'Its number, such as 12 or 2-4, or words from it':
    'Son numéro, par exemple 12 ou 2-4, ou des mots qu’il contient',
  'the passage with these words': 'le passage qui contient ces mots',
  'passage ¶2, or a choice where several articles have one':
    'le passage ¶2, ou un choix si plusieurs articles en ont un',
  'several passages in one message': 'plusieurs passages en un message',
  // read
  'Read a passage with what comes before and after, or an article in full':
    'Lire un passage avec ce qui précède et ce qui suit, ou un article en entier',
  'Its number, such as 12, words from it, or a title or "article" to read in full':
    'Son numéro, par exemple 12, des mots, ou un titre ou article, pour tout lire',
  'the passage between its neighbours': 'le passage entre ceux qui l’entourent',
  'an article in full, page by page': 'un article en entier, page par page',
  // cite
  'How to cite a passage or an article, or the bibliography of a pack or of this discussion':
    'Comment citer un passage ou un article, ou la bibliographie d’un dossier ou d’ici',
  'Its number, words, a title, a pack; here: what was shown here; without it, all there is':
    'Son numéro, des mots, un titre, un dossier ; here : ce qui a été montré ici ; sinon, tout',
  'One of chicago, mla, apa, bibtex, ris, csl-json; without it, running text':
    'Un parmi chicago, mla, apa, bibtex, ris, csl-json ; sans cela, du texte suivi',
  'the passage in Chicago, MLA and APA style': 'le passage en style Chicago, MLA et APA',
  'every article as an entry for BibTeX': 'chaque article sous forme d’entrée BibTeX',
  'the bibliography of this thread or channel': 'la bibliographie de ce fil ou de ce salon',
  // factcheck
  'Compare a claim with what the sources say, and quotations in it too':
    'Comparer une affirmation à ce que disent les sources, et ses citations aussi',
  'What somebody says, as one statement': 'Ce que dit quelqu’un, en un seul énoncé',
  'the closest sentence, with what differs marked on both sides':
    'la phrase la plus proche, avec les différences marquées des deux côtés',
  // quotecheck
  'Check whether the sources have these words, letter by letter':
    'Vérifier si les sources contiennent ces mots, lettre par lettre',
  'The words that are said to be quoted': 'Les mots que l’on présente comme une citation',
  'Where they are said to come from: a title, author or publisher':
    'D’où l’on dit qu’ils viennent : un titre, un auteur ou un éditeur',
  'the words over the article’s own, with what was changed marked':
    'les mots au-dessus de ceux de l’article, avec les changements marqués',
  // timeline
  'See what the sources date themselves, in order':
    'Voir ce que les sources datent elles-mêmes, dans l’ordre',
  'Only what is on this topic, or in the article of this title':
    'Seulement ce qui relève de ce sujet, ou de l’article de ce titre',
  'every statement with a date of its own, the earliest first':
    'chaque énoncé qui a sa propre date, le plus ancien d’abord',
  'those on a topic': 'ceux d’un sujet',
  // compare
  'See what several articles say to one question or claim, side by side':
    'Voir côte à côte ce que plusieurs articles disent d’une question ou d’une affirmation',
  'A question, or a claim, to put to each of them': 'Une question, ou une affirmation, à soumettre à chacun',
  'Titles, or words from them, with a semicolon between; without it, those nearest to the question':
    'Titres, ou mots de ceux-ci, séparés par un point-virgule ; sinon, les plus proches de la question',
  'what two articles say to it, each by itself': 'ce que deux articles en disent, chacun de son côté',
  // outline
  'See how an article is built: its headings, with a key sentence of each':
    'Voir comment un article est construit : ses intertitres, avec une phrase clé de chacun',
  'Its title, or words from it; needed where there are several':
    'Son titre, ou des mots de celui-ci ; nécessaire s’il y en a plusieurs',
  'its headings, each with one of its sentences': 'ses intertitres, chacun avec une de ses phrases',
  // topics
  'List what the articles are about': 'Voir de quoi parlent les articles',
  'Only topics near these words': 'Seulement les sujets proches de ces mots',
  'every topic, with how to ask about it': 'chaque sujet, et comment l’interroger',
  // sources
  'List the articles, or with “here” the passages that this discussion was shown':
    'Lister les articles, ou avec here les passages montrés dans cette discussion',
  'here lists the passages that were shown in this thread or channel, in order':
    'here liste les passages montrés dans ce fil ou ce salon, dans l’ordre',
  'every article of the library': 'chaque article de la bibliothèque',
  'the passages shown in this thread or channel': 'les passages montrés dans ce fil ou ce salon',
  // pace
  'What is to be read in this channel now, and what comes next':
    'Ce qui est à lire dans ce salon en ce moment, et ce qui suit',
  'the passages to read now, each with its first words':
    'les passages à lire maintenant, chacun avec ses premiers mots',
  // help
  'What Footnote does and how to ask it': 'Ce que fait Footnote et comment l’interroger',
  'A command to explain, or a question about Footnote':
    'Une commande à expliquer, ou une question sur Footnote',
  'every command in a line': 'toutes les commandes, une par ligne',
  'one command with its examples': 'une commande avec ses exemples',
  'what the handbook says on it': 'ce qu’en dit le manuel',
  // privacy
  'What Footnote keeps here, and for how long; forget drops what is yours':
    'Ce que Footnote conserve ici, et combien de temps ; forget efface ce qui vient de vous',
  'forget drops what is remembered of you here': 'forget efface ce qui est retenu de vous ici',
  'what is kept where you are': 'ce qui est conservé là où vous êtes',
  'that what was yours is gone': 'que ce qui venait de vous est effacé',
};
