/** What is said in the terminal and in the browser alone. */
import type { Phrases } from '../language.ts';

export const terminal: Phrases = {
  'Footnote answers with the cited passage itself, or says that it is not in the sources.':
    'Footnote répond par le passage cité lui-même, ou dit que ce n’est pas dans les sources.',
  'Ask a question; /help lists the commands.': 'Posez une question ; /help donne les commandes.',
  'Ask a question, or type {0} /help': 'Posez une question, ou tapez {0} /help',
  'Tab completes, a number picks an action, /quit leaves.':
    'Tab complète, un numéro choisit une action, /quit quitte.',
  'In the browser: {0}': 'Dans le navigateur : {0}',
  'new: {0}': 'nouveau : {0}',
  'changed: {0}': 'modifié : {0}',
  'removed: {0}': 'retiré : {0}',
  'new topics: {0}': 'nouveaux sujets : {0}',
  'topics removed: {0}': 'sujets retirés : {0}',
  'The library has changed.': 'La bibliothèque a changé.',
  'The library has changed: {0}.': 'La bibliothèque a changé : {0}.',
  '(and {0} more: footnote pack check)': '(et {0} de plus : footnote pack check)',
  'The library stays as it was, since what is in its folders now has a problem.':
    'La bibliothèque reste telle qu’elle était, car ce que contiennent ses répertoires pose maintenant un problème.',
  'The library folders are sound again.': 'Les répertoires de la bibliothèque sont de nouveau en ordre.',
  'Nothing was asked: pipe a line such as /topics.':
    'Rien n’a été demandé : envoyez une ligne comme /topics.',
  '… {0} more: Tab again lists them': '… {0} de plus : Tab de nouveau les montre',
  'There is no [{0}] here: pick 1.': 'Il n’y a pas de [{0}] ici : choisissez 1.',
  'There is no [{0}] here: pick 1 to {1}.': 'Il n’y a pas de [{0}] ici : choisissez de 1 à {1}.',
  Leave: 'Quitter',
  'There is no file {0}: check the path.': 'Il n’y a pas de fichier {0} : vérifiez le chemin.',
  '{0} is a folder: name one file in it.': '{0} est un répertoire_: nommez un fichier qu’il contient.',
  '{0} cannot be read: check its permissions.': '{0} ne peut pas être lu : vérifiez ses droits.',
  '{0} is larger than {1} MB.': '{0} dépasse {1} Mo.',
  '(only you see this)': '(vous seul voyez ceci)',
  'Shared by you:': 'Partagé par vous :',
  'Written to {0}.': 'Écrit dans {0}.',
  'There is a {0} already, and it stays as it is: save under another name, such as save refs/{1}.':
    '{0} existe déjà et reste tel quel_: enregistrez sous un autre nom, par exemple save refs/{1}.',
  'That could not be written ({0}). Save it elsewhere, such as save /tmp/{1}.':
    'Cela n’a pas pu être écrit ({0}). Enregistrez ailleurs, comme save /tmp/{1}.',
  'Type save to write it to {0} in this folder, or save and another name.':
    'Tapez save pour l’écrire dans {0} dans ce répertoire, ou save et un autre nom.',
  'Looking…': 'Recherche…',
  'Shared by you with everyone': 'Partagé par vous avec tous',
  'Everyone sees this': 'Tout le monde voit ceci',
  'Only you see this': 'Vous seul voyez ceci',
  'Only you see the reply': 'Vous seul voyez la réponse',
  'Download {0}': 'Télécharger {0}',
};
