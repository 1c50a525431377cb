/** What is said on Slack alone. */
import type { Phrases } from '../language.ts';

export const slack: Phrases = {
  'May be left out where the file or the first line of the text has it.':
    'Puede omitirse si el archivo o la primera línea del texto lo tiene.',
  'Up to 3,000 characters.': 'Hasta 3000 caracteres.',
  'An address, from https:// on. Nothing is fetched from there.':
    'Una dirección, desde https://. No se descarga nada de ahí.',
  '2011, 2011-10 or 2011-10-04': '2011, 2011-10 o 2011-10-04',
  'Read it': 'Leer',
  Cancel: 'Cancelar',
  File: 'Archivo',
  'PDF, Word, EPUB, a saved web page, subtitles, Markdown or text. Or paste the text below.':
    'PDF, Word, EPUB, una página web guardada, subtítulos, Markdown o texto. O pega el texto abajo.',
  'and {0} more: /cite channel has all of them.': 'y {0} más: /cite channel los muestra todos.',
  'Sources of this discussion': 'Fuentes de esta conversación',
  'Footnote may not read files in this workspace. Whoever runs the Slack app adds the scope files:read (footnote slack manifest) and installs it again.':
    'Footnote no puede leer archivos en este espacio de trabajo. Quien lleva la aplicación de Slack añade el permiso files:read (footnote slack manifest) y la instala de nuevo.',
  'Slack does not hand that file out to Footnote: look whether the app has the scope files:read and was installed again since, or paste the text.':
    'Slack no entrega ese archivo a Footnote: mira si la aplicación tiene el permiso files:read y se instaló de nuevo desde entonces, o pega el texto.',
  'That file is kept in another workspace, and Footnote reads none from there: upload it here, or paste its text.':
    'Ese archivo está en otro espacio de trabajo, y Footnote no lee ninguno de allí: súbelo aquí, o pega su texto.',
  'Slack no longer has that file: upload it again.': 'Slack ya no tiene ese archivo: súbelo de nuevo.',
  'That file is kept outside of Slack: upload it here, or paste its text.':
    'Ese archivo está fuera de Slack: súbelo aquí, o pega su texto.',
  'Slack does not know {0} yet. The host updates the app with footnote slack manifest.':
    'Slack aún no conoce {0}. El anfitrión actualiza la aplicación con footnote slack manifest.',
  '{1} are not in the packs. The host updates the app with footnote slack manifest.': {
    one: '{1} no está en los paquetes. El anfitrión actualiza la aplicación con footnote slack manifest.',
    other: '{1} no están en los paquetes. El anfitrión actualiza la aplicación con footnote slack manifest.',
  },
  'Slack does not know {1} yet, and {2} are not in the packs. The host updates the app with footnote slack manifest.':
    {
      one: 'Slack aún no conoce {1}, y {2} no está en los paquetes. El anfitrión actualiza la aplicación con footnote slack manifest.',
      other:
        'Slack aún no conoce {1}, y {2} no están en los paquetes. El anfitrión actualiza la aplicación con footnote slack manifest.',
    },
  'Post in thread': 'Publicar en el hilo',
  'Words from it, its number or its title': 'Palabras que contenga, su número o su título',
  'Search the sources': 'Buscar en las fuentes',
  Check: 'Comprobar',
  'One statement at a time is checked best. Only you see the outcome.':
    'Lo mejor es comprobar un enunciado cada vez. Solo tú ves el resultado.',
  'Ask Footnote': 'Preguntar a Footnote',
  Ask: 'Preguntar',
  Question: 'Pregunta',
  'Only you see the answer.': 'Solo tú ves la respuesta.',
  Close: 'Cerrar',
  'a member': 'un miembro',
  'Type a command in a channel or under Messages, mention the bot in a thread with a question or a topic, or pick “Find in the sources” or “Quote a passage” from the menu of any message.':
    'Escribe un comando en un canal o en «Mensajes», menciona al bot en un hilo con una pregunta o un tema, o elige «Find in the sources» o «Quote a passage» en el menú de cualquier mensaje.',
  Sources: 'Fuentes',
  'The channel has a canvas that Footnote may not see. Share it with the app first.':
    'El canal tiene un canvas que Footnote no puede ver. Primero compártelo con la aplicación.',
  'Footnote may not change the canvas of this channel. Let the app edit it, and press again.':
    'Footnote no puede cambiar el canvas de este canal. Permite a la aplicación editarlo y pulsa otra vez.',
  'The settings of this workspace do not let Footnote change canvases.':
    'La configuración de este espacio de trabajo no permite a Footnote cambiar los canvas.',
  'Canvases are turned off in this workspace.': 'Los canvas están desactivados en este espacio de trabajo.',
  'The plan of this workspace has no canvases of channels.':
    'El plan de este espacio de trabajo no tiene canvas de canales.',
  'The canvas has a part “{0}” whose lines Footnote does not know as its own. Remove it there, and press again.':
    'El canvas tiene una parte «{0}» cuyas líneas Footnote no reconoce como suyas. Quítala de ahí y pulsa otra vez.',
  'Send me the file': 'Enviarme el archivo',
  'Put it into the channel’s canvas': 'Ponerlo en el canvas del canal',
  'Share in thread': 'Compartir en el hilo',
  'Open the source': 'Abrir la fuente',
  'Open {0}': 'Abrir {0}',
  'Slack did not confirm that the answer was posted. Please look whether it is there before you ask again.':
    'Slack no confirmó que la respuesta se publicara. Mira si está antes de preguntar otra vez.',
  'Slack did not take the answer ({0}). The host finds it in the log.':
    'Slack no aceptó la respuesta ({0}). El anfitrión encuentra el motivo en el registro.',
  'Slack asks Footnote to slow down. Please ask again in a minute.':
    'Slack le pide a Footnote que vaya más despacio. Pregunta de nuevo en un minuto.',
  'Only the person who asked can take this answer away.': 'Solo quien preguntó puede quitar esta respuesta.',
  'It was sent already, so it was not shared again.':
    'Ya se había enviado, así que no se compartió otra vez.',
  'Shared in the thread.': 'Compartido en el hilo.',
  'Slack closed the way to the form before Footnote could open it. Please pick the shortcut again.':
    'Slack cerró el acceso al formulario antes de que Footnote pudiera abrirlo. Elige el atajo de nuevo.',
  'There is no word in that message to look for.': 'En ese mensaje no hay ninguna palabra que buscar.',
  'The private message from before could not be changed, so this is a new one.':
    'El mensaje privado anterior no se pudo cambiar, así que este es uno nuevo.',
  'Answers that only you see are gone when Slack reloads: share what should stay. In a thread you see them while it is open.':
    'Las respuestas que solo tú ves desaparecen cuando Slack se recarga: comparte lo que deba quedar. En un hilo las ves mientras está abierto.',
  'Posting in the thread.': 'Se está publicando en el hilo.',
  'Posted in the thread.': 'Publicado en el hilo.',
  'Checking.': 'Comprobando.',
  'Searching.': 'Buscando.',
  'That belongs to another version of Footnote. The host updates the app with footnote slack manifest.':
    'Eso es de otra versión de Footnote. El anfitrión actualiza la aplicación con footnote slack manifest.',
  'Only you see the outcome: it is in the conversation, and can be shared from there.':
    'Solo tú ves el resultado: está en la conversación, y desde ahí se puede compartir.',
  'Reading the article.': 'Leyendo el artículo.',
  'Only you see what was read: it is in the conversation, and is added from there.':
    'Solo tú ves lo que se leyó: está en la conversación, y desde ahí se añade.',
  'Choose a passage from the list.': 'Elige un pasaje de la lista.',
  'For that the app has to be installed with {0}: footnote slack manifest says how.':
    'Para eso la aplicación tiene que estar instalada con {0}: footnote slack manifest dice cómo.',
  'The file that you asked for, {0}:': 'El archivo que pediste, {0}:',
  'The file is in your messages with Footnote, where only you see it.':
    'El archivo está en tus mensajes con Footnote, donde solo tú lo ves.',
  'It is being put there at this moment.': 'Se está poniendo ahí en este momento.',
  'It is in the canvas of this channel. The button brings it up to date at any time.':
    'Está en el canvas de este canal. El botón lo actualiza en cualquier momento.',
  'Footnote cannot post into a direct message between people. The commands work there, such as /quote.':
    'Footnote no puede publicar en un mensaje directo entre personas. Los comandos sí funcionan ahí, como /quote.',
  'Footnote is not in this channel, so it cannot post here. Type /invite @{0} and try again.':
    'Footnote no está en este canal, así que no puede publicar aquí. Escribe /invite @{0} e inténtalo de nuevo.',
};
