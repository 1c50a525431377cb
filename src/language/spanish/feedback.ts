/** What people think of answers, questions without a sure answer, pinned answers. */
import type { Phrases } from '../language.ts';

export const feedback: Phrases = {
  // What people think.
  Useful: 'Útil',
  'Not the passage': 'No es el pasaje correcto',
  'Wrong verdict': 'Veredicto erróneo',
  useful: 'útil',
  'not the passage': 'no es el pasaje correcto',
  'wrong verdict': 'veredicto erróneo',
  'Taken back: {0}.': 'Retirado: {0}.',
  'Thanks. Counted for the hosts: {0}, in place of what you said before of this passage.':
    'Gracias. Contado para los anfitriones: {0}, en lugar de lo que dijiste antes de este pasaje.',
  'You have said so already, and it counts: {0}. Each person counts once for a passage, whatever was asked.':
    'Ya lo has dicho, y cuenta: {0}. Cada persona cuenta una vez por pasaje, sea cual sea la pregunta.',
  'You have said so already, and it counts: {0}. Each person counts once for a verdict on a passage.':
    'Ya lo has dicho, y cuenta: {0}. Cada persona cuenta una vez por veredicto sobre un pasaje.',
  'Thanks. Counted for the hosts: {0}, in place of what you said before.':
    'Gracias. Contado para los anfitriones: {0}, en lugar de lo que dijiste antes.',
  'Thanks. Counted for the hosts: {0}.': 'Gracias. Contado para los anfitriones: {0}.',
  'You have taken that back already, or said something else of it since.':
    'Ya lo has retirado, o desde entonces has dicho otra cosa.',
  'Press it again to take it back.': 'Púlsalo otra vez para retirarlo.',
  'Keep it': 'Conservar',
  'Do not keep it': 'No conservar',
  'Keep what you checked for the hosts, so that they see what was wrong? Without a yes nothing of it is kept; with one it goes after {0} days.':
    {
      one: '¿Conservar lo que comprobaste para que los anfitriones vean qué estaba mal? Sin un sí no se conserva nada; con él se borra tras 1 día.',
      other:
        '¿Conservar lo que comprobaste para que los anfitriones vean qué estaba mal? Sin un sí no se conserva nada; con él se borra tras {0} días.',
    },
  'Kept for the hosts, without your name. /privacy forget deletes it.':
    'Conservado para los anfitriones, sin tu nombre. /privacy forget lo borra.',
  'Nothing of what you checked is kept.': 'No se conserva nada de lo que comprobaste.',
  'Nobody has said anything of an answer or a check yet.':
    'Nadie ha opinado todavía sobre una respuesta o una comprobación.',
  'Nothing is kept.': 'No se conserva nada.',
  'What people think of answers and checks, the worst first':
    'Lo que se opina de respuestas y comprobaciones, lo peor primero',
  'Feedback is off here: /footnote settings feedback:on puts buttons under answers and checks.':
    'Las opiniones están desactivadas aquí: /footnote settings feedback:on pone botones bajo respuestas y comprobaciones.',
  'Checks that rest on no passage': 'Comprobaciones que no se apoyan en ningún pasaje',
  'Not in the packs used here': 'No está en los paquetes usados aquí',
  'its words have changed since': 'el texto ha cambiado desde entonces',
  checked: 'comprobado',
  'and {0} more in footnote data export': {
    one: 'y 1 más en footnote data export',
    other: 'y {0} más en footnote data export',
  },
  '{0} not the passage': {
    one: '1 vez «no es el pasaje correcto»',
    other: '{0} veces «no es el pasaje correcto»',
  },
  '{0} wrong verdict': { one: '1 vez «veredicto erróneo»', other: '{0} veces «veredicto erróneo»' },
  '{0} useful': { one: '1 vez «útil»', other: '{0} veces «útil»' },
  'said otherwise': 'difiere de la fuente',
  'the sources differ': 'las fuentes difieren',
  'reviewed by the host': 'revisada por el anfitrión',
  exact: 'exacta',
  'the same words': 'las mismas palabras',
  'from another article': 'de otro artículo',
  'a heading': 'un encabezado',
  altered: 'alterada',
  'put together': 'compuesta',
  'words not found': 'palabras no encontradas',
  'several quotations': 'varias citas',

  // Questions without a sure answer, and pinned answers.
  'And {0} more.': { one: 'Y 1 más.', other: 'Y {0} más.' },
  'Look through them': 'Revisarlas',
  'Since {1}: {0} questions without a sure answer': {
    one: 'Desde el {1}: 1 pregunta sin respuesta segura',
    other: 'Desde el {1}: {0} preguntas sin respuesta segura',
  },
  'This week: {0} questions without a sure answer': {
    one: 'Esta semana: 1 pregunta sin respuesta segura',
    other: 'Esta semana: {0} preguntas sin respuesta segura',
  },
  'Pinned by the hosts of this community.': 'Fijado por los anfitriones de esta comunidad.',
  'No answer is pinned here.': 'Aquí no hay ninguna respuesta fijada.',
  '{0} pinned answers': { one: '1 respuesta fijada', other: '{0} respuestas fijadas' },
  'Needs care: {0} is not in the packs used here, so nothing is shown for it.':
    'Requiere atención: {0} no está en los paquetes usados aquí, así que no se muestra nada para ella.',
  'Needs care: {0} has changed since, so it is not shown.':
    'Requiere atención: {0} ha cambiado desde entonces, así que no se muestra.',
  'Show {0} as it reads now': 'Mostrar {0} tal como está ahora',
  'Shown first for {0}.': 'Se muestra primero para {0}.',
  'These words stay until it is removed, also when their asker has theirs forgotten.':
    'Estas palabras se conservan hasta que se quite la respuesta fijada, aunque quien preguntó haga borrar las suyas.',
  'Take it back': 'Retirar',
  'Unanswered questions': 'Preguntas sin respuesta',
  'Pinned answers': 'Respuestas fijadas',
  'No question is without a sure answer.': 'Ninguna pregunta está sin respuesta segura.',
  '{0} questions without a sure answer': {
    one: '1 pregunta sin respuesta segura',
    other: '{0} preguntas sin respuesta segura',
  },
  'Questions without a sure answer are not kept here. /footnote settings unanswered:on keeps them from now on.':
    'Aquí no se conservan las preguntas sin respuesta segura. /footnote settings unanswered:on las conserva desde ahora.',
  'Answered now:': 'Ya respondidas:',
  'Also asked as {0}.': 'También preguntada como {0}.',
  'No passage has a word of it.': 'Ningún pasaje contiene una palabra de ella.',
  'The nearest passages:': 'Los pasajes más cercanos:',
  'Asked {0}.': 'Preguntada {0}.',
  'Another passage is named with /footnote pin. A pinned answer keeps the words of the question until it is removed.':
    'Otro pasaje se indica con /footnote pin. Una respuesta fijada conserva las palabras de la pregunta hasta que se quite.',
  'Show {0} for it': 'Mostrar {0} en respuesta',
  'Topic or alias': 'Tema o alias',
  Ignore: 'Ignorar',
  Back: 'Volver',
  'A topic of its own, under topics: in pack.yaml of {0}': 'Un tema propio, bajo topics: en pack.yaml de {0}',
  'Topics are kept in the files of a pack: whoever runs Footnote adds these lines.':
    'Los temas están en los archivos de un paquete: quien ejecuta Footnote añade estas líneas.',
  'Or a name more for the topic {0}, in pack.yaml of {1}':
    'O un nombre más para el tema {0}, en pack.yaml de {1}',
  '{0} times, last on {1}': { one: 'una vez, el {1}', other: '{0} veces, la última el {1}' },
  'no close passage was opened': 'no se abrió ninguno de los pasajes más cercanos',
  'nothing was close': 'no había nada cercano',
};
