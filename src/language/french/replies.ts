/** What every reply may have: lines, buttons, and what cannot be done. */
import type { Phrases } from '../language.ts';

export const replies: Phrases = {
  // Lines.
  'Topics: {0}.': 'Sujets : {0}.',
  'There is no article here yet.': 'Il n’y a pas encore d’article ici.',
  'The article here is {0}.': 'L’article ici est {0}.',
  'The articles here are {0}.': 'Les articles ici sont {0}.',
  '{0} and {1} more': '{0} et {1} autres',
  '{0} of {1}': '{0} dans {1}',
  'also {0}': 'aussi {0}',
  'How to ask Footnote:': 'Comment interroger Footnote :',
  'The answer to this is for you alone.': 'La réponse n’est que pour vous.',
  'Show it to me': 'Me la montrer',
  'That answer is for the one who asked. Ask Footnote yourself, and you get yours.':
    'Cette réponse est pour la personne qui a posé la question. Interrogez Footnote vous-même pour avoir la vôtre.',
  'Your question has been deleted, so there is nothing left to answer.':
    'Votre question a été supprimée : il n’y a plus rien à quoi répondre.',
  'Your question can no longer be read here. Please ask it again.':
    'Votre question n’est plus lisible ici. Merci de la poser à nouveau.',
  two: 'deux',
  three: 'trois',
  four: 'quatre',
  five: 'cinq',
  six: 'six',
  seven: 'sept',
  eight: 'huit',
  nine: 'neuf',
  ten: 'dix',
  'searched for: {0}': 'recherché : {0}',
  'read as: {0}': 'lu comme : {0}',
  '{0} passages': { one: '{0} passage', other: '{0} passages' },
  '{0} articles': { one: '{0} article', other: '{0} articles' },
  '{0} packs': { one: '{0} dossier', other: '{0} dossiers' },
  'Searched {0}.': 'Recherche faite dans {0}.',
  '{0} more': { one: '{0} autre', other: '{0} autres' },
  'Searched {0} ({1}).': 'Recherche faite dans {0} ({1}).',
  '{0} to {1}': '{0} à {1}',
  'the {0}s': 'années {0}',
  '{0} BC': '{0} av. J.-C.',
  'not met: {0}': 'sans correspondance : {0}',
  'Reading here is up to {0}, and nothing beyond was looked at.':
    'La lecture ici va jusqu’à : {0}. Rien au-delà n’a été consulté.',
  'the beginning of {0}': 'début de {0}',
  '“{0}”': '« {0} »',
  'Not in the passages on {0}; found elsewhere in the pack.':
    'Pas dans les passages sur {0} ; trouvé ailleurs dans le dossier.',
  'Not in the passages on {0}; found in another pack.':
    'Pas dans les passages sur {0} ; trouvé dans un autre dossier.',
  'That is too long for a message; the file has all of it.':
    'C’est trop long pour un message ; le fichier contient tout.',
  '{0} more did not fit into a message; the file has all of it.': {
    one: '{0} autre entrée n’a pas tenu dans un message ; le fichier contient tout.',
    other: '{0} autres entrées n’ont pas tenu dans un message ; le fichier contient tout.',
  },
  'That is too long for a message; in the terminal, footnote cite prints all of it.':
    'C’est trop long pour un message ; dans le terminal, footnote cite affiche tout.',
  '{0} more did not fit into a message; in the terminal, footnote cite prints all of it.': {
    one: '{0} autre entrée n’a pas tenu dans un message ; dans le terminal, footnote cite affiche tout.',
    other:
      '{0} autres entrées n’ont pas tenu dans un message ; dans le terminal, footnote cite affiche tout.',
  },
  verbatim: 'texte original',
  'our summary': 'notre résumé',
  'our summary of {0}': 'notre résumé de {0}',

  // Buttons and pages.
  Dismiss: 'Masquer',
  'Previous page': 'Page précédente',
  'Next page': 'Page suivante',
  '{0}, page {1} of {2}': '{0}, page {1} sur {2}',
  'Read in context': 'Lire en contexte',
  Share: 'Partager',
  'Cite as…': 'Citer comme…',
  Before: 'Avant',
  After: 'Après',
  'Read in full': 'Lire en entier',
  'When?': 'Quand ?',
  'Where?': 'Où ?',
  'Who is {0}?': 'Qui est {0} ?',
  'In {0}': 'Dans {0}',
  'None of these': 'Aucun de ceux-ci',
  'and {0} more': { one: 'et {0} autre', other: 'et {0} autres' },

  // What cannot be done.
  'That passage is no longer in the library. Please ask again.':
    'Ce passage n’est plus dans la bibliothèque. Merci de reposer la question.',
  'That passage is not in what is read here. Please ask again.':
    'Ce passage ne fait pas partie de ce qui est lu ici. Merci de reposer la question.',
  'That article is no longer in the library. /sources lists those that are.':
    'Cet article n’est plus dans la bibliothèque. /sources donne la liste de ceux qui y sont.',
  'That article is not in what is read here. /sources lists those that are.':
    'Cet article ne fait pas partie de ce qui est lu ici. /sources donne la liste de ceux qui en font partie.',
  'That pack is no longer in the library. /sources lists what there is.':
    'Ce dossier n’est plus dans la bibliothèque. /sources donne la liste de ce qu’il y a.',
  'That pack is not in what is read here. /sources lists what there is.':
    'Ce dossier ne fait pas partie de ce qui est lu ici. /sources donne la liste de ce qu’il y a.',
  'That topic is no longer in the library. /topics lists those that are.':
    'Ce sujet n’est plus dans la bibliothèque. /topics donne la liste de ceux qui y sont.',
  'That topic is not in what is read here. /topics lists those that are.':
    'Ce sujet ne fait pas partie de ce qui est lu ici. /topics donne la liste de ceux qui en font partie.',
  'What that timeline was of is no longer in the library. Please ask again.':
    'Ce que montrait cette chronologie n’est plus dans la bibliothèque. Merci de reposer la question.',
  'What that timeline was of is not in what is read here. Please ask again.':
    'Ce que montrait cette chronologie ne fait pas partie de ce qui est lu ici. Merci de reposer la question.',
  'That did not work, and the fault is ours. The host finds it in the log as {0}.':
    'Cela n’a pas fonctionné, et l’erreur vient de nous. L’hôte la trouve dans le journal sous {0}.',
  'More people are asking than Footnote can answer just now. Ask again in a minute.':
    'Il y a en ce moment plus de questions que Footnote ne peut en traiter. Merci de réessayer dans une minute.',
};
