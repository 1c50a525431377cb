import type { Phrases } from '../language.ts';

export const hosts: Phrases = {
  // run-missed-action
  'Removed.': 'Se ha quitado.',
  'Kept.': 'Sigue fijada.',
  'That question is no longer kept. /footnote unanswered lists those that are.':
    'Esa pregunta ya no se conserva. /footnote unanswered muestra las que sí.',
  'That passage has changed or gone since. Please look again.':
    'Ese pasaje ha cambiado o desaparecido desde entonces. Vuelve a mirar.',
  'Ignored.': 'Se ignora.',
  'Pinned.': 'Queda fijada.',
  // why-not-host
  'This is a conversation without hosts: set things in your server or workspace.':
    'Esta conversación no tiene anfitriones: los ajustes se hacen en tu servidor o espacio de trabajo.',
  'Nothing is kept here, so there is nothing to set.':
    'Aquí no se conserva nada, así que no hay nada que ajustar.',
  'That is for hosts, and not by a message: type / and pick the command.':
    'Eso es para anfitriones, y no por mensaje: escribe / y elige el comando.',
  'Nobody is host here yet. The log of Footnote has a code: /footnote claim with it makes you the first.':
    'Todavía nadie es anfitrión aquí. El registro de Footnote tiene un código: /footnote claim con él te convierte en el primero.',
  'That is for the hosts of this community.': 'Eso es para los anfitriones de esta comunidad.',
  // add
  'Attach a text, web page, PDF, Word document, EPUB or subtitles, or paste the text; in a terminal, name the file. You see what comes of it before it counts.':
    'Adjunta un texto, una página web, un PDF, un documento de Word, un EPUB o subtítulos, o pega el texto; en una terminal, nombra el archivo. Ves qué resulta antes de que cuente.',
  'Add a file or a text, one at a time.': 'Añade un archivo o un texto, uno cada vez.',
  'The text': 'El texto',
  'A file has to be attached: its name alone is not enough.':
    'El archivo se tiene que adjuntar: su nombre solo no basta.',
  '{0} is larger than {1} MB: take out the pictures, or paste the text alone.':
    '{0} ocupa más de {1} MB: quita las imágenes o pega solo el texto.',
  // claim
  'You are host.': 'Eres anfitrión.',
  'There is no code to use here: ask a host to add you.':
    'Aquí no hay código que usar: pide a un anfitrión que te añada.',
  'That is not the code. The log of Footnote has it, under hostCode.':
    'Ese no es el código. Está en el registro de Footnote, en hostCode.',
  // hosts
  'Name somebody by a mention, or as user:ID or role:ID.':
    'Nombra a alguien con una mención, o como user:ID o role:ID.',
  'Name two different hosts to add and to remove.': 'Nombra dos anfitriones distintos para añadir y quitar.',
  'Nobody would be host then: add somebody first.': 'Entonces nadie sería anfitrión: añade antes a alguien.',
  // pace
  'Read in this channel now:': 'Se lee ahora en este canal:',
  '{0} articles have a pace here: end one with to:off first.':
    '{0} artículos tienen aquí un ritmo de lectura: termina antes uno con to:off.',
  'A pace is set for a channel: name it with --channel.':
    'Un ritmo de lectura vale para un canal: nómbralo con --channel.',
  'Set.': 'Configurado.',
  // packs
  'Name one pack or several, or {0}. /footnote packs lists them.':
    'Nombra un paquete o varios, o {0}. /footnote packs muestra la lista.',
  'There is no pack {0}. /footnote packs lists them.':
    'No hay ningún paquete {0}. /footnote packs muestra la lista.',
  // pin
  'There is no topic of that name. /topics lists them.':
    'No hay ningún tema con ese nombre. /topics muestra la lista.',
  'There is no such passage: name its number and title.':
    'No existe ese pasaje: nombra su número y su título.',
  'That fits several passages. Name one, such as {0}.':
    'Eso encaja con varios pasajes. Nombra uno, como {0}.',
  // pins
  'No pinned question has these words.': 'Ninguna pregunta fijada tiene estas palabras.',
  // read-pace
  'Say up to which passage, such as to:18, or what to read now, such as to:12-18.':
    'Di hasta qué pasaje, como to:18, o qué leer ahora, como to:12-18.',
  'There are several articles: say of which, such as /footnote pace TITLE to:18.':
    'Hay varios artículos: di cuál, como /footnote pace TÍTULO to:18.',
  '{0} articles have {1} in their titles: say more of it.':
    '{0} artículos tienen {1} en el título: escribe más.',
  '{0} has no ¶{1}; its last passage is ¶{2}.': '{0} no tiene ningún pasaje ¶{1}; el último es ¶{2}.',
  // remove
  'Added here, the latest first. Which one is to go?':
    'Añadidos aquí, los más recientes primero. ¿Cuál se quita?',
  'No article called “{0}” was added here: /footnote remove lists them.':
    'Aquí no se añadió ningún artículo llamado «{0}»: /footnote remove muestra la lista.',
  'Several articles are called so. Which one is to go?': 'Varios artículos se llaman así. ¿Cuál se quita?',
  // run-added-action
  'That article is no longer there, so there is nothing to tell.':
    'Ese artículo ya no está, así que no hay nada que anunciar.',
  // settings
  'keep is a number of days from 1 to {0}.': 'keep es un número de días de 1 a {0}.',
  'Nothing can be posted here by itself. Say digest:weekly in the channel that is to have it.':
    'Aquí no se puede publicar nada automáticamente. Escribe digest:weekly en el canal que debe recibirlo.',
  '{0} is for the whole community: leave out where:here.':
    '{0} vale para toda la comunidad: omite where:here.',
  '{0} are for the whole community: leave out where:here.':
    '{0} valen para toda la comunidad: omite where:here.',
  // unanswered
  'No question of the list has these words.': 'Ninguna pregunta de la lista tiene estas palabras.',
  // store
  'Another Footnote is at work with this data folder. Stop it first, use /footnote in its chat, or give this one a folder of its own (FOOTNOTE_DATA_DIR); several can share a PostgreSQL server (DATABASE_URL).':
    'Otro Footnote trabaja con esta carpeta de datos. Detenlo antes, usa /footnote en su chat o dale a este una carpeta propia (FOOTNOTE_DATA_DIR); varios pueden compartir un servidor PostgreSQL (DATABASE_URL).',
  'Nothing more can be written to the disk that holds the data of Footnote: its host has to make room there.':
    'El disco con los datos de Footnote está lleno: quien lo mantiene tiene que hacer sitio en él.',
  'The data of Footnote cannot be written now: its folder, disk or database takes no changes.':
    'Los datos de Footnote no se pueden escribir ahora: su carpeta, disco o base de datos no admite cambios.',
  'The disk that holds the data of Footnote does not work as it should: its host has to look.':
    'El disco con los datos de Footnote no funciona bien: quien lo mantiene tiene que revisarlo.',
  'The database of Footnote does not answer now. Try again in a minute.':
    'La base de datos de Footnote no responde ahora. Inténtalo de nuevo en un minuto.',
  'The database of Footnote does not let it in: its host has to look at the address and the password.':
    'La base de datos de Footnote no le deja entrar: quien lo mantiene tiene que revisar la dirección y la contraseña.',
  'The data of Footnote is in use by another program. Try again in a minute.':
    'Otro programa está usando los datos de Footnote. Inténtalo de nuevo en un minuto.',
};
