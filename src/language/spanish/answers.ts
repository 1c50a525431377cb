/** What answers, lists and bibliographies say. */
import type { Phrases } from '../language.ts';

export const answers: Phrases = {
  // Answers.
  'That fits several places. Which one?': 'Eso encaja con varios pasajes. ¿Cuál?',
  'There is no word in that to search for.': 'No hay ahí ninguna palabra que buscar.',
  'Not in these sources.': 'No está en estas fuentes.',
  'Nothing here is sure to answer that.': 'Nada de aquí lo responde con seguridad.',
  'Nothing here says that in so many words.': 'Nada de aquí lo dice expresamente.',
  'The closest passage:': 'El pasaje más cercano:',
  'The closest passages:': 'Los pasajes más cercanos:',
  'has {0}': 'contiene {0}',
  'nothing on {0}': 'nada sobre {0}',
  '{0} in context': '{0} en contexto',
  'Only the first {1} questions are answered at once; ask the other {0} again.': {
    one: 'Solo se responden {1} preguntas a la vez; vuelve a hacer la última.',
    other: 'Solo se responden {1} preguntas a la vez; vuelve a hacer las otras {0}.',
  },
  'Add a word of the title to narrow it.': 'Una palabra del título ayuda a precisarlo.',
  '{0} more fit.': { one: '1 más encaja.', other: '{0} más encajan.' },
  '{0}: nothing on that.': '{0}: nada sobre eso.',
  '{0}:': '{0}:',
  '{0}, only close:': '{0}, solo el pasaje más cercano:',

  // About the articles themselves.
  'And {0} further articles: name the one you mean, as in “who wrote the article on …”.': {
    one: 'Y 1 artículo más: nombra el que buscas, por ejemplo con «who wrote the article on …».',
    other: 'Y {0} artículos más: nombra el que buscas, por ejemplo con «who wrote the article on …».',
  },
  '{0} and {1}': '{0} y {1}',
  '{0} is not given in our copy.': 'No consta en nuestra copia: {0}.',
  '{0} are not given in our copy.': 'No constan en nuestra copia: {0}.',
  'the author': 'el autor',
  'the publisher': 'la editorial',
  'the date of publication': 'la fecha de publicación',
  'the date of our copy': 'la fecha de nuestra copia',
  'the address': 'la dirección',
  'the licence': 'la licencia',
  'the title': 'el título',
  '{0} wrote it.': 'Escrito por {0}.',
  '{0} published it.': 'Publicado por {0}.',
  'Its address: {0}': 'Su dirección: {0}',
  'Its licence: {0}.': 'Su licencia: {0}.',
  'Its title: {0}.': 'Su título: {0}.',
  'It was published on {0}.': 'Publicado el {0}.',
  'It was published in {0}.': 'Fecha de publicación: {0}.',
  'Our copy was made on {0}.': 'Nuestra copia es del {0}.',
  'Our copy was made in {0}.': 'Fecha de nuestra copia: {0}.',
  'These sources hold no article.': 'Estas fuentes no contienen ningún artículo.',
  'Which article?': '¿Qué artículo?',
  '{0} more; a title behind the command opens one.': {
    one: '1 más; un título tras el comando lo abre.',
    other: '{0} más; un título tras el comando abre uno.',
  },

  // Bibliographies.
  'No passage was shown to everyone in this thread yet, so there is nothing to cite.':
    'En este hilo aún no se ha mostrado a todos ningún pasaje, así que no hay nada que citar.',
  'No passage was shown to everyone in this channel yet, so there is nothing to cite.':
    'En este canal aún no se ha mostrado a todos ningún pasaje, así que no hay nada que citar.',
  '{0} sources shown in this thread': {
    one: '1 fuente mostrada en este hilo',
    other: '{0} fuentes mostradas en este hilo',
  },
  '{0} sources shown in this channel': {
    one: '1 fuente mostrada en este canal',
    other: '{0} fuentes mostradas en este canal',
  },
  '{0} sources': { one: '1 fuente', other: '{0} fuentes' },
  'Also {0}.': 'También {0}.',
  Note: 'Nota',
  'In the text': 'En el texto',
  'That is the title of an article, and the word for another thing: “{0}”. Which one?':
    'Es el título de un artículo y la palabra para otra cosa: «{0}». ¿Cuál de los dos?',
  'All articles': 'Todos los artículos',
  'What was shown here': 'Lo que se mostró aquí',
  'What was shown in this channel': 'Lo que se mostró en este canal',

  // Lists.
  'There is no such passage.': 'No existe ese pasaje.',
  'Did you mean one of these?': '¿Querías decir alguno de estos?',
  '{0}, of {1}': '{0}, de {1}',
  'Outline: {0}': 'Esquema: {0}',
  'To read here now: {0}': 'Para leer aquí ahora: {0}',
  '{0} (page {1} of {2})': '{0} (página {1} de {2})',
  'That is the end of {0}.': 'Ahí termina {0}.',
  'Next in {1}: from ¶{2} on; {0} passages to come.': {
    one: 'A continuación en {1}: desde ¶{2}; queda 1 pasaje.',
    other: 'A continuación en {1}: desde ¶{2}; quedan {0} pasajes.',
  },
  'No reading pace is set in this channel: all there is can be asked.':
    'En este canal no hay ritmo de lectura: se puede preguntar por todo lo que hay.',
  'Set one with /footnote pace, such as /footnote pace TITLE to:18.':
    'Se fija con /footnote pace, por ejemplo /footnote pace TÍTULO to:18.',
  'Nothing beyond is shown in this channel, also where it is asked for. /pace says to everybody what to read now.':
    'Lo que sigue no se muestra en este canal, ni aunque se pida. /pace dice a todos qué leer ahora.',
  'an article that is no longer here; /footnote pace {0} to:off ends its pace, which holds again if it comes back':
    'un artículo que ya no está aquí; /footnote pace {0} to:off termina su ritmo de lectura, que de lo contrario volverá a valer si regresa',
  'No passage was shown to everyone in this thread yet.':
    'En este hilo aún no se ha mostrado a todos ningún pasaje.',
  'No passage was shown to everyone in this channel yet.':
    'En este canal aún no se ha mostrado a todos ningún pasaje.',
  '{0} passages shown in this thread': {
    one: '1 pasaje mostrado en este hilo',
    other: '{0} pasajes mostrados en este hilo',
  },
  '{0} passages shown in this channel': {
    one: '1 pasaje mostrado en este canal',
    other: '{0} pasajes mostrados en este canal',
  },
  Bibliography: 'Bibliografía',
  'Added here': 'Añadidos aquí',
  'About Footnote: {0}': 'Sobre Footnote: {0}',
  'These sources date nothing in so many words: no sentence has a year of its own.':
    'Estas fuentes no fechan nada expresamente: ninguna frase lleva su propio año.',
  'What there is on {0} dates nothing in so many words: no sentence has a year of its own.':
    'Lo que hay sobre {0} no fecha nada expresamente: ninguna frase lleva su propio año.',
  '{0} dated statements': { one: '1 enunciado fechado', other: '{0} enunciados fechados' },
  Timeline: 'Cronología',
  'Timeline: {0}': 'Cronología: {0}',
  'One message does not hold {0} too. /quote {1} quotes them.':
    'En un mensaje no cabe además {0}. /quote {1} cita el resto.',
  Topics: 'Temas',
  'These sources have no topics; /ask finds passages without them.':
    'Estas fuentes no tienen temas; /ask encuentra pasajes sin ellos.',
  'About Footnote': 'Sobre Footnote',
};
