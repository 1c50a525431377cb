/** What is said of files and texts that are to become articles. */
import type { Phrases } from '../language.ts';
import { formats } from './formats.ts';

export const articles: Phrases = {
  ...formats,
  'The file took longer than {0} seconds to come from {1}, so it was given up: try again.': {
    one: 'Le fichier a mis plus d’une seconde à arriver de {1} et a donc été abandonné : réessayez.',
    many: 'Le fichier a mis plus de {0} secondes à arriver de {1} et a donc été abandonné : réessayez.',
    other: 'Le fichier a mis plus de {0} secondes à arriver de {1} et a donc été abandonné : réessayez.',
  },
  '{0} did not hand the file over: try again in a minute.':
    '{0} n’a pas remis le fichier : réessayez dans une minute.',
  'That file is not kept by {0} itself, so it is not fetched: download it and attach the file.':
    'Ce fichier n’est pas hébergé par {0}, il n’est donc pas récupéré : téléchargez-le et joignez-le.',
  '{0} did not hand the file over ({1}): try again in a minute.':
    '{0} n’a pas remis le fichier ({1}) : réessayez dans une minute.',
  'The file is larger than {0}, the most that is taken from a chat.':
    'Le fichier dépasse {0}, le maximum accepté depuis une discussion.',
  '{0} has more text than the 1 MB that one article may have here: split it.':
    '{0} a plus de texte que le 1 Mo permis ici pour un article : divisez-le.',
  'The text does not begin with a title: give it one.':
    'Le texte ne commence pas par un titre : donnez-lui-en un.',
  'There are too many articles called “{0}” here: give it another title.':
    'Il y a trop d’articles appelés « {0} » ici : donnez-lui un autre titre.',
  '{0} has no text to quote: there is nothing to import.':
    '{0} n’a pas de texte à citer : il n’y a rien à importer.',
  '{0} cannot be imported as it is. {1}': '{0} ne peut pas être importé tel quel. {1}',
  'The title has {0} characters and was cut to {1}: give a shorter one.':
    'Le titre a {0} caractères et a été raccourci à {1} : donnez-en un plus court.',
  'The author has {0} characters and was cut to {1}: give a shorter one.':
    'Le nom de l’auteur a {0} caractères et a été raccourci à {1} : donnez-en un plus court.',
  'The licence has {0} characters and was cut to {1}: give a shorter one.':
    'La licence a {0} caractères et a été raccourcie à {1} : donnez-en une plus courte.',
  'The publisher has {0} characters, more than {1}, and was left out.':
    'Le nom de l’éditeur a {0} caractères, plus de {1}, et a été omis.',
  'The url has {0} characters, more than {1}, and was left out.':
    'L’adresse a {0} caractères, plus de {1}, et a été omise.',
  'The title is {0} characters long: keep it to {1}.': 'Le titre a {0} caractères : limitez-le à {1}.',
  'The author is {0} characters long: keep it to {1}.':
    'Le nom de l’auteur a {0} caractères : limitez-le à {1}.',
  'The publisher is {0} characters long: keep it to {1}.':
    'Le nom de l’éditeur a {0} caractères : limitez-le à {1}.',
  'The published is {0} characters long: keep it to {1}.':
    'La date de publication a {0} caractères : limitez-la à {1}.',
  'The url is {0} characters long: keep it to {1}.': 'L’adresse a {0} caractères : limitez-la à {1}.',
  'The licence is {0} characters long: keep it to {1}.': 'La licence a {0} caractères : limitez-la à {1}.',
  'The language is {0} characters long: keep it to {1}.':
    'Le code de langue a {0} caractères : limitez-le à {1}.',
  '“{0}” is not a date of publication: write 2011, 2011-10 or 2011-10-04.':
    '« {0} » n’est pas une date de publication : écrivez 2011, 2011-10 ou 2011-10-04.',
  '“{0}” is not a web address: write all of it, from http:// or https:// on, with no user name or password.':
    '« {0} » n’est pas une adresse web : écrivez-la en entier, à partir de http:// ou https://, sans nom d’utilisateur ni mot de passe.',
  '“{0}” is not a language code: write en, de, fa, pt-BR or the like.':
    '« {0} » n’est pas un code de langue : écrivez en, de, fa, pt-BR ou similaire.',
  'Several files are being read just now: try again in a minute.':
    'Plusieurs fichiers sont en cours de lecture : réessayez dans une minute.',
  'The article “{0}” ({1}) has the same address.': 'L’article « {0} » ({1}) a la même adresse.',
  'The article {0} has the same title; lists tell them apart by date, publisher or file, unless you give another.':
    'L’article {0} a le même titre ; les listes les distinguent par date, éditeur ou fichier, à moins d’en donner un autre.',
  'The article {0} has the same title.': 'L’article {0} a le même titre.',
  '“{0}” ({1})': '« {0} » ({1})',
  'The article {0} has the same text: remove one of the two, or answers will come twice.':
    'L’article {0} a le même texte : retirez l’un des deux, sinon les réponses viendront en double.',
  'These articles have the same text: {0}. Keep one, or answers come several times.':
    'Ces articles ont le même texte : {0}. Gardez-en un, sinon les réponses viendront plusieurs fois.',
  'Reading {0} takes more memory than any article needs, so it was given up: save its text alone and import that.':
    'La lecture de {0} demande plus de mémoire qu’un article n’en exige, elle a donc été abandonnée : enregistrez le texte seul et importez-le.',
  'Reading {0} takes longer than {1} seconds, so it was given up: save its text alone and import that.':
    'La lecture de {0} prend plus de {1} secondes, elle a donc été abandonnée : enregistrez le texte seul et importez-le.',
  '{0} is damaged, or no {1} that can be read: open it in the program that made it, save it anew and import that.':
    '{0} est endommagé, ou illisible comme {1} : ouvrez-le dans le programme qui l’a créé, enregistrez-le de nouveau et importez le résultat.',
  '{0} is empty: there is nothing to import.': '{0} est vide : il n’y a rien à importer.',
  '{0} is larger than {1} MB, the most that one article may have: split it.':
    '{0} dépasse {1} Mo, le maximum pour un article : divisez-le.',
  '{0} is larger than {1} MB, the most that one file of this kind ({2}) may have: take out the pictures, or save the text alone.':
    '{0} dépasse {1} Mo, le maximum pour un fichier de ce genre ({2}) : retirez les images, ou enregistrez le texte seul.',
  '{0} has more text than the 2 MB that one article may have: add --split chapters.':
    '{0} a plus de texte que les 2 Mo permis pour un article : ajoutez --split chapters.',
  '{0} has more text than the 2 MB that one article may have: split it.':
    '{0} a plus de texte que les 2 Mo permis pour un article : divisez-le.',
  '{0} is in a format that cannot be imported: save it as text and name it with one of {1}.':
    '{0} est dans un format qui ne peut pas être importé : enregistrez-le en texte et nommez-le avec l’une des extensions {1}.',
  '{0} is no {1}, although its name says so: open it in the program that made it, save it anew and import that.':
    '{0} ne se lit pas comme {1}, bien que son nom le dise : ouvrez-le dans le programme qui l’a créé, enregistrez-le de nouveau et importez le résultat.',
};
