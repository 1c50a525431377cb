/** What hosts read of articles, packs and settings. */
import type { Phrases } from '../language.ts';

export const hostReplies: Phrases = {
  // Articles of a community’s own.
  '“{0}” was added meanwhile: /footnote remove takes it out.':
    '«{0}» se añadió entretanto: /footnote remove lo quita.',
  'Nothing was added.': 'No se ha añadido nada.',
  'That is so already: “{0}”.': 'Ya es así: «{0}».',
  'That preview is no longer there: add the article again.':
    'Esa vista previa ya no existe: añade el artículo de nuevo.',
  'That article is no longer there: /footnote remove lists those that are.':
    'Ese artículo ya no existe: /footnote remove muestra los que hay.',
  'It was added more than a day ago: /footnote remove takes it out.':
    'Se añadió hace más de un día: /footnote remove lo quita.',
  'It was removed more than a day ago: add it again.': 'Se quitó hace más de un día: añádelo de nuevo.',
  'Another “{0}” was added since: remove that one first, then put this one back.':
    'Desde entonces se añadió otro «{0}»: quita primero ese y luego repón este.',
  'There are {0} articles here already, as many as can be added: remove one first.':
    'Ya hay {0} artículos aquí, el máximo: quita primero uno.',
  'The articles here have as much text as can be added: remove one first.':
    'Los artículos de aquí ya suman todo el texto que cabe: quita primero uno.',
  'It is answered from here now.': 'Desde ahora se responde también con él.',
  Undo: 'Deshacer',
  'Tell the channel': 'Avisar al canal',
  'Taken back: “{0}”.': 'Retirado: «{0}».',
  'The one before is in its place again.': 'El anterior vuelve a estar en su lugar.',
  'Removed: “{0}”. For a day it can be put back.': 'Quitado: «{0}». Durante un día se puede reponer.',
  'Put back: “{0}”. It is answered from here again.': 'Repuesto: «{0}». Se vuelve a responder con él.',
  Remove: 'Quitar',
  'Added: “{1}”, {0} passages, in place of the one before.': {
    one: 'Añadido: «{1}», 1 pasaje, en lugar del anterior.',
    other: 'Añadido: «{1}», {0} pasajes, en lugar del anterior.',
  },
  'Added: “{1}”, {0} passages.': { one: 'Añadido: «{1}», 1 pasaje.', other: 'Añadido: «{1}», {0} pasajes.' },
  '“{1}” can be asked about here now: {0} passages.': {
    one: 'Ya se puede preguntar aquí por «{1}»: 1 pasaje.',
    other: 'Ya se puede preguntar aquí por «{1}»: {0} pasajes.',
  },
  'added {0}': 'añadido el {0}',
  'and {0} more: name one behind the command': {
    one: 'y 1 más: nómbralo tras el comando',
    other: 'y {0} más: nombra uno tras el comando',
  },
  'Remove {0}': 'Quitar {0}',
  'No article was added here. /footnote add adds one.':
    'Aquí no se ha añadido ningún artículo. /footnote add añade uno.',
  source: 'fuente',
  language: 'idioma',
  '“{1}”: {0} passages, read as {2}. Nothing is added yet.': {
    one: '«{1}»: 1 pasaje, leído como {2}. Aún no se ha añadido nada.',
    other: '«{1}»: {0} pasajes, leídos como {2}. Aún no se ha añadido nada.',
  },
  Add: 'Añadir',
  Discard: 'Descartar',
  'and {0} more passages': { one: 'y 1 pasaje más', other: 'y {0} pasajes más' },
  'It takes the place of the article of that title: {1} of its {0} passages keep their numbers.': {
    one: 'Ocupa el lugar del artículo de ese título: {1} de 1 pasaje conserva su número.',
    other: 'Ocupa el lugar del artículo de ese título: {1} de sus {0} pasajes conservan su número.',
  },
  'A text of that title is read to a pace here, which does not hold for this one: set it with /footnote pace.':
    'Un texto con ese título tiene aquí un ritmo de lectura que no vale para este: ponlo con /footnote pace.',
  'line {0}': 'línea {0}',
  '{0} more pieces': { one: '1 fragmento más', other: '{0} fragmentos más' },
  'Left out: {0}.': 'Omitido: {0}.',

  // Changes, hosts, packs, settings.
  'Nothing was changed here yet.': 'Aquí aún no se ha cambiado nada.',
  'by {0}': 'por {0}',
  'What was changed here, the latest first (times are UTC):':
    'Lo que se ha cambiado aquí, lo más reciente primero (horas en UTC):',
  'The hosts here:': 'Los anfitriones de aquí:',
  'Nobody yet.': 'Nadie todavía.',
  'Everybody who may manage the community is host.': 'Quien puede administrar la comunidad es anfitrión.',
  user: 'persona',
  role: 'rol',
  'The packs here:': 'Los paquetes de aquí:',
  used: 'en uso',
  'not used': 'sin usar',
  'always used': 'siempre en uso',
  'What is set here:': 'Lo que está configurado aquí:',
  'set for this channel': 'configurado para este canal',
  'set for the community': 'configurado para la comunidad',
  'the standard': 'el valor estándar',
  none: 'ninguno',
  'everyone sees a sure answer': 'todos ven una respuesta segura',
  'the asker alone, who can share it': 'solo quien pregunta, que puede compartirla',
  '{0} days': { one: '1 día', other: '{0} días' },
  '{0} other channels with choices of their own.': {
    one: '1 canal más con ajustes propios.',
    other: '{0} canales más con ajustes propios.',
  },
  'of the place in public, of whoever asks in private, as the platform says':
    'en público el del lugar, en privado el de quien pregunta, según la plataforma',
  'weekly in this channel, with questions from every channel':
    'cada semana en este canal, con preguntas de todos los canales',
  'weekly in this channel, once unanswered is on':
    'cada semana en este canal, cuando unanswered esté activado',
  'weekly in the channel {0}, with questions from every channel':
    'cada semana en el canal {0}, con preguntas de todos los canales',
  'weekly in the channel {0}, once unanswered is on':
    'cada semana en el canal {0}, cuando unanswered esté activado',
};
