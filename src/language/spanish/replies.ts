/** What every reply may have: lines, buttons, and what cannot be done. */
import type { Phrases } from '../language.ts';

export const replies: Phrases = {
  // Lines.
  'Topics: {0}.': 'Temas: {0}.',
  'There is no article here yet.': 'Aquí todavía no hay ningún artículo.',
  'The article here is {0}.': 'El artículo de aquí es {0}.',
  'The articles here are {0}.': 'Los artículos de aquí son {0}.',
  '{0} and {1} more': '{0} y {1} más',
  '{0} of {1}': '{0} de {1}',
  'also {0}': 'también {0}',
  'How to ask Footnote:': 'Cómo preguntar a Footnote:',
  'The answer to this is for you alone.': 'La respuesta es solo para ti.',
  'Show it to me': 'Mostrármela',
  'That answer is for the one who asked. Ask Footnote yourself, and you get yours.':
    'Esa respuesta es para quien preguntó. Pregunta tú a Footnote y tendrás la tuya.',
  'Your question has been deleted, so there is nothing left to answer.':
    'Tu pregunta se ha borrado, así que ya no hay nada que responder.',
  'Your question can no longer be read here. Please ask it again.':
    'Tu pregunta ya no se puede leer aquí. Vuelve a hacerla, por favor.',
  two: 'dos',
  three: 'tres',
  four: 'cuatro',
  five: 'cinco',
  six: 'seis',
  seven: 'siete',
  eight: 'ocho',
  nine: 'nueve',
  ten: 'diez',
  'searched for: {0}': 'se buscó: {0}',
  'read as: {0}': 'leído como: {0}',
  '{0} passages': { one: '1 pasaje', other: '{0} pasajes' },
  '{0} articles': { one: '1 artículo', other: '{0} artículos' },
  '{0} packs': { one: '1 paquete', other: '{0} paquetes' },
  'Searched {0}.': 'Se buscó en {0}.',
  '{0} more': { one: '1 más', other: '{0} más' },
  'Searched {0} ({1}).': 'Se buscó en {0} ({1}).',
  '{0} to {1}': '{0} a {1}',
  'the {0}s': 'años {0}',
  '{0} BC': '{0} a. C.',
  'not met: {0}': 'sin correspondencia: {0}',
  'Reading here is up to {0}, and nothing beyond was looked at.':
    'Aquí se ha leído hasta: {0}. Lo que sigue no se ha consultado.',
  'the beginning of {0}': 'principio de {0}',
  '“{0}”': '«{0}»',
  'Not in the passages on {0}; found elsewhere in the pack.':
    'No está en los pasajes sobre {0}; se encontró en otra parte del paquete.',
  'Not in the passages on {0}; found in another pack.':
    'No está en los pasajes sobre {0}; se encontró en otro paquete.',
  'That is too long for a message; the file has all of it.':
    'Es demasiado largo para un mensaje; el archivo lo contiene todo.',
  '{0} more did not fit into a message; the file has all of it.': {
    one: '1 entrada más no cabía en un mensaje; el archivo lo contiene todo.',
    other: '{0} entradas más no cabían en un mensaje; el archivo lo contiene todo.',
  },
  'That is too long for a message; in the terminal, footnote cite prints all of it.':
    'Es demasiado largo para un mensaje; en la terminal, footnote cite lo muestra todo.',
  '{0} more did not fit into a message; in the terminal, footnote cite prints all of it.': {
    one: '1 entrada más no cabía en un mensaje; en la terminal, footnote cite lo muestra todo.',
    other: '{0} entradas más no cabían en un mensaje; en la terminal, footnote cite lo muestra todo.',
  },
  verbatim: 'texto original',
  'our summary': 'nuestro resumen',
  'our summary of {0}': 'nuestro resumen de {0}',

  // Buttons and pages.
  Dismiss: 'Descartar',
  'Previous page': 'Página anterior',
  'Next page': 'Página siguiente',
  '{0}, page {1} of {2}': '{0}, página {1} de {2}',
  'Read in context': 'Leer en contexto',
  Share: 'Compartir',
  'Cite as…': 'Citar como…',
  Before: 'Antes',
  After: 'Después',
  'Read in full': 'Leer completo',
  'When?': '¿Cuándo?',
  'Where?': '¿Dónde?',
  'Who is {0}?': '¿Quién es {0}?',
  'In {0}': 'En {0}',
  'None of these': 'Ninguno de estos',
  'and {0} more': { one: 'y 1 más', other: 'y {0} más' },

  // What cannot be done.
  'That passage is no longer in the library. Please ask again.':
    'Ese pasaje ya no está en la biblioteca. Vuelve a preguntar, por favor.',
  'That passage is not in what is read here. Please ask again.':
    'Ese pasaje no forma parte de lo que se lee aquí. Vuelve a preguntar, por favor.',
  'That article is no longer in the library. /sources lists those that are.':
    'Ese artículo ya no está en la biblioteca. /sources muestra los que hay.',
  'That article is not in what is read here. /sources lists those that are.':
    'Ese artículo no forma parte de lo que se lee aquí. /sources muestra los que sí.',
  'That pack is no longer in the library. /sources lists what there is.':
    'Ese paquete ya no está en la biblioteca. /sources muestra lo que hay.',
  'That pack is not in what is read here. /sources lists what there is.':
    'Ese paquete no forma parte de lo que se lee aquí. /sources muestra lo que hay.',
  'That topic is no longer in the library. /topics lists those that are.':
    'Ese tema ya no está en la biblioteca. /topics muestra los que hay.',
  'That topic is not in what is read here. /topics lists those that are.':
    'Ese tema no forma parte de lo que se lee aquí. /topics muestra los que sí.',
  'What that timeline was of is no longer in the library. Please ask again.':
    'Lo que mostraba esa cronología ya no está en la biblioteca. Vuelve a preguntar, por favor.',
  'What that timeline was of is not in what is read here. Please ask again.':
    'Lo que mostraba esa cronología no forma parte de lo que se lee aquí. Vuelve a preguntar, por favor.',
  'That did not work, and the fault is ours. The host finds it in the log as {0}.':
    'No ha funcionado, y el fallo es nuestro. El anfitrión lo encuentra en el registro como {0}.',
  'More people are asking than Footnote can answer just now. Ask again in a minute.':
    'Ahora mismo preguntan más personas de las que Footnote puede atender. Vuelve a preguntar en un minuto.',
};
