/** What answers, lists and bibliographies say. */
import type { Phrases } from '../language.ts';

export const answers: Phrases = {
  // Answers.
  'That fits several places. Which one?': 'Cela correspond à plusieurs passages. Lequel ?',
  'There is no word in that to search for.': 'Il n’y a là aucun mot à rechercher.',
  'Not in these sources.': 'Absent de ces sources.',
  'Nothing here is sure to answer that.': 'Rien ici n’y répond avec certitude.',
  'Nothing here says that in so many words.': 'Rien ici ne le dit expressément.',
  'The closest passage:': 'Le passage le plus proche :',
  'The closest passages:': 'Les passages les plus proches :',
  'has {0}': 'contient {0}',
  'nothing on {0}': 'rien sur {0}',
  '{0} in context': '{0} en contexte',
  'Only the first {1} questions are answered at once; ask the other {0} again.': {
    one: 'Seules les {1} premières questions reçoivent une réponse à la fois ; merci de reposer la dernière.',
    other:
      'Seules les {1} premières questions reçoivent une réponse à la fois ; merci de reposer les {0} autres.',
  },
  'Add a word of the title to narrow it.': 'Un mot du titre en plus permet de préciser.',
  '{0} more fit.': { one: '{0} autre correspond.', other: '{0} autres correspondent.' },
  '{0}: nothing on that.': '{0} : rien là-dessus.',
  '{0}:': '{0} :',
  '{0}, only close:': '{0}, seulement le passage le plus proche :',

  // About the articles themselves.
  'And {0} further articles: name the one you mean, as in “who wrote the article on …”.': {
    one: 'Et {0} autre article : précisez lequel, par exemple avec « who wrote the article on … ».',
    other: 'Et {0} autres articles : précisez lequel, par exemple avec « who wrote the article on … ».',
  },
  '{0} and {1}': '{0} et {1}',
  '{0} is not given in our copy.': 'Non indiqué dans notre copie : {0}.',
  '{0} are not given in our copy.': 'Non indiqués dans notre copie : {0}.',
  'the author': 'l’auteur',
  'the publisher': 'l’éditeur',
  'the date of publication': 'la date de publication',
  'the date of our copy': 'la date de notre copie',
  'the address': 'l’adresse',
  'the licence': 'la licence',
  'the title': 'le titre',
  '{0} wrote it.': 'Écrit par {0}.',
  '{0} published it.': 'Publié par {0}.',
  'Its address: {0}': 'Son adresse : {0}',
  'Its licence: {0}.': 'Sa licence : {0}.',
  'Its title: {0}.': 'Son titre : {0}.',
  'It was published on {0}.': 'Publié le {0}.',
  'It was published in {0}.': 'Date de publication : {0}.',
  'Our copy was made on {0}.': 'Notre copie date du {0}.',
  'Our copy was made in {0}.': 'Date de notre copie : {0}.',
  'These sources hold no article.': 'Ces sources ne contiennent aucun article.',
  'Which article?': 'Quel article ?',
  '{0} more; a title behind the command opens one.': {
    one: '{0} autre ; un titre après la commande l’ouvre.',
    other: '{0} autres ; un titre après la commande en ouvre un.',
  },

  // Bibliographies.
  'No passage was shown to everyone in this thread yet, so there is nothing to cite.':
    'Aucun passage n’a encore été montré à tous dans ce fil : il n’y a rien à citer.',
  'No passage was shown to everyone in this channel yet, so there is nothing to cite.':
    'Aucun passage n’a encore été montré à tous dans ce salon : il n’y a rien à citer.',
  '{0} sources shown in this thread': {
    one: '{0} source montrée dans ce fil',
    other: '{0} sources montrées dans ce fil',
  },
  '{0} sources shown in this channel': {
    one: '{0} source montrée dans ce salon',
    other: '{0} sources montrées dans ce salon',
  },
  '{0} sources': { one: '{0} source', other: '{0} sources' },
  'Also {0}.': 'Aussi {0}.',
  Note: 'Note',
  'In the text': 'Dans le texte',
  'That is the title of an article, and the word for another thing: “{0}”. Which one?':
    'C’est le titre d’un article, et le mot pour autre chose : « {0} ». Lequel des deux ?',
  'All articles': 'Tous les articles',
  'What was shown here': 'Ce qui a été montré ici',
  'What was shown in this channel': 'Ce qui a été montré dans ce salon',

  // Lists.
  'There is no such passage.': 'Il n’y a pas de tel passage.',
  'Did you mean one of these?': 'Vouliez-vous dire l’un de ceux-ci ?',
  '{0}, of {1}': '{0}, parmi {1}',
  'Outline: {0}': 'Plan : {0}',
  'To read here now: {0}': 'À lire ici maintenant : {0}',
  '{0} (page {1} of {2})': '{0} (page {1} sur {2})',
  'That is the end of {0}.': 'C’est la fin de {0}.',
  'Next in {1}: from ¶{2} on; {0} passages to come.': {
    one: 'Suite dans {1} : à partir de ¶{2} ; encore {0} passage.',
    other: 'Suite dans {1} : à partir de ¶{2} ; encore {0} passages.',
  },
  'No reading pace is set in this channel: all there is can be asked.':
    'Aucun rythme de lecture n’est fixé dans ce salon : on peut interroger tout ce qu’il y a.',
  'Set one with /footnote pace, such as /footnote pace TITLE to:18.':
    'Il se fixe avec /footnote pace, par exemple /footnote pace TITRE to:18.',
  'Nothing beyond is shown in this channel, also where it is asked for. /pace says to everybody what to read now.':
    'Rien au-delà n’est montré dans ce salon, même sur demande. /pace dit à tous ce qu’il faut lire maintenant.',
  'an article that is no longer here; /footnote pace {0} to:off ends its pace, which holds again if it comes back':
    'un article qui n’est plus ici ; /footnote pace {0} to:off met fin à son rythme de lecture, qui sinon vaudra de nouveau s’il revient',
  'No passage was shown to everyone in this thread yet.':
    'Aucun passage n’a encore été montré à tous dans ce fil.',
  'No passage was shown to everyone in this channel yet.':
    'Aucun passage n’a encore été montré à tous dans ce salon.',
  '{0} passages shown in this thread': {
    one: '{0} passage montré dans ce fil',
    other: '{0} passages montrés dans ce fil',
  },
  '{0} passages shown in this channel': {
    one: '{0} passage montré dans ce salon',
    other: '{0} passages montrés dans ce salon',
  },
  Bibliography: 'Bibliographie',
  'Added here': 'Ajoutés ici',
  'About Footnote: {0}': 'À propos de Footnote : {0}',
  'These sources date nothing in so many words: no sentence has a year of its own.':
    'Ces sources ne datent rien expressément : aucune phrase n’a sa propre année.',
  'What there is on {0} dates nothing in so many words: no sentence has a year of its own.':
    'Ce qu’il y a sur {0} ne date rien expressément : aucune phrase n’a sa propre année.',
  '{0} dated statements': { one: '{0} énoncé daté', other: '{0} énoncés datés' },
  Timeline: 'Chronologie',
  'Timeline: {0}': 'Chronologie : {0}',
  'One message does not hold {0} too. /quote {1} quotes them.':
    'Un message ne peut contenir aussi {0}. /quote {1} cite la suite.',
  Topics: 'Sujets',
  'These sources have no topics; /ask finds passages without them.':
    'Ces sources n’ont pas de sujets ; /ask trouve des passages sans eux.',
  'About Footnote': 'À propos de Footnote',
};
