/** What is said of files and texts that are to become articles. */
import type { Phrases } from '../language.ts';
import { formats } from './formats.ts';

export const articles: Phrases = {
  ...formats,
  'The file took longer than {0} seconds to come from {1}, so it was given up: try again.': {
    one: 'El archivo tardó más de un segundo en llegar de {1}, así que se abandonó: inténtalo de nuevo.',
    other: 'El archivo tardó más de {0} segundos en llegar de {1}, así que se abandonó: inténtalo de nuevo.',
  },
  '{0} did not hand the file over: try again in a minute.':
    '{0} no entregó el archivo: inténtalo de nuevo en un minuto.',
  'That file is not kept by {0} itself, so it is not fetched: download it and attach the file.':
    'Ese archivo no está alojado en {0}, así que no se descarga: bájalo y adjúntalo.',
  '{0} did not hand the file over ({1}): try again in a minute.':
    '{0} no entregó el archivo ({1}): inténtalo de nuevo en un minuto.',
  'The file is larger than {0}, the most that is taken from a chat.':
    'El archivo supera {0}, lo máximo que se acepta desde un chat.',
  '{0} has more text than the 1 MB that one article may have here: split it.':
    '{0} tiene más texto que el 1 MB que puede tener aquí un artículo: divídelo.',
  'The text does not begin with a title: give it one.': 'El texto no empieza con un título: dale uno.',
  'There are too many articles called “{0}” here: give it another title.':
    'Aquí hay demasiados artículos llamados «{0}»: dale otro título.',
  '{0} has no text to quote: there is nothing to import.':
    '{0} no tiene texto que citar: no hay nada que importar.',
  '{0} cannot be imported as it is. {1}': '{0} no se puede importar tal como está. {1}',
  'The title has {0} characters and was cut to {1}: give a shorter one.':
    'El título tiene {0} caracteres y se cortó a {1}: da uno más corto.',
  'The author has {0} characters and was cut to {1}: give a shorter one.':
    'El nombre del autor tiene {0} caracteres y se cortó a {1}: da uno más corto.',
  'The licence has {0} characters and was cut to {1}: give a shorter one.':
    'La licencia tiene {0} caracteres y se cortó a {1}: da una más corta.',
  'The publisher has {0} characters, more than {1}, and was left out.':
    'El nombre de la editorial tiene {0} caracteres, más de {1}, y se omitió.',
  'The url has {0} characters, more than {1}, and was left out.':
    'La dirección tiene {0} caracteres, más de {1}, y se omitió.',
  'The title is {0} characters long: keep it to {1}.': 'El título tiene {0} caracteres: como mucho {1}.',
  'The author is {0} characters long: keep it to {1}.':
    'El nombre del autor tiene {0} caracteres: como mucho {1}.',
  'The publisher is {0} characters long: keep it to {1}.':
    'El nombre de la editorial tiene {0} caracteres: como mucho {1}.',
  'The published is {0} characters long: keep it to {1}.':
    'La fecha de publicación tiene {0} caracteres: como mucho {1}.',
  'The url is {0} characters long: keep it to {1}.': 'La dirección tiene {0} caracteres: como mucho {1}.',
  'The licence is {0} characters long: keep it to {1}.': 'La licencia tiene {0} caracteres: como mucho {1}.',
  'The language is {0} characters long: keep it to {1}.':
    'El código de idioma tiene {0} caracteres: como mucho {1}.',
  '“{0}” is not a date of publication: write 2011, 2011-10 or 2011-10-04.':
    '«{0}» no es una fecha de publicación: escribe 2011, 2011-10 o 2011-10-04.',
  '“{0}” is not a web address: write all of it, from http:// or https:// on, with no user name or password.':
    '«{0}» no es una dirección web: escríbela entera, desde http:// o https://, sin nombre de usuario ni contraseña.',
  '“{0}” is not a language code: write en, de, fa, pt-BR or the like.':
    '«{0}» no es un código de idioma: escribe en, de, fa, pt-BR o similar.',
  'Several files are being read just now: try again in a minute.':
    'Ahora mismo se están leyendo varios archivos: inténtalo de nuevo en un minuto.',
  'The article “{0}” ({1}) has the same address.': 'El artículo «{0}» ({1}) tiene la misma dirección.',
  'The article {0} has the same title; lists tell them apart by date, publisher or file, unless you give another.':
    'El artículo {0} tiene el mismo título; las listas los distinguen por fecha, editorial o archivo, salvo que se dé otro.',
  'The article {0} has the same title.': 'El artículo {0} tiene el mismo título.',
  '“{0}” ({1})': '«{0}» ({1})',
  'The article {0} has the same text: remove one of the two, or answers will come twice.':
    'El artículo {0} tiene el mismo texto: quita uno de los dos, o las respuestas vendrán dos veces.',
  'These articles have the same text: {0}. Keep one, or answers come several times.':
    'Estos artículos tienen el mismo texto: {0}. Quédate con uno, o las respuestas vendrán varias veces.',
  'Reading {0} takes more memory than any article needs, so it was given up: save its text alone and import that.':
    'Leer {0} requiere más memoria de la que necesita un artículo, así que se abandonó: guarda solo el texto e impórtalo.',
  'Reading {0} takes longer than {1} seconds, so it was given up: save its text alone and import that.':
    'Leer {0} tarda más de {1} segundos, así que se abandonó: guarda solo el texto e impórtalo.',
  '{0} is damaged, or no {1} that can be read: open it in the program that made it, save it anew and import that.':
    '{0} está dañado, o no se puede leer como {1}: ábrelo en el programa que lo creó, guárdalo de nuevo e importa el resultado.',
  '{0} is empty: there is nothing to import.': '{0} está vacío: no hay nada que importar.',
  '{0} is larger than {1} MB, the most that one article may have: split it.':
    '{0} supera {1} MB, lo máximo que puede tener un artículo: divídelo.',
  '{0} is larger than {1} MB, the most that one file of this kind ({2}) may have: take out the pictures, or save the text alone.':
    '{0} supera {1} MB, lo máximo que puede tener un archivo de este tipo ({2}): quita las imágenes, o guarda solo el texto.',
  '{0} has more text than the 2 MB that one article may have: add --split chapters.':
    '{0} tiene más texto que los 2 MB que puede tener un artículo: añade --split chapters.',
  '{0} has more text than the 2 MB that one article may have: split it.':
    '{0} tiene más texto que los 2 MB que puede tener un artículo: divídelo.',
  '{0} is in a format that cannot be imported: save it as text and name it with one of {1}.':
    '{0} está en un formato que no se puede importar: guárdalo como texto y nómbralo con una de las extensiones {1}.',
  '{0} is no {1}, although its name says so: open it in the program that made it, save it anew and import that.':
    '{0} no se puede leer como {1}, aunque su nombre lo diga: ábrelo en el programa que lo creó, guárdalo de nuevo e importa el resultado.',
};
