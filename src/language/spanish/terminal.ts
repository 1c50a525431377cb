/** What is said in the terminal and in the browser alone. */
import type { Phrases } from '../language.ts';

export const terminal: Phrases = {
  'Footnote answers with the cited passage itself, or says that it is not in the sources.':
    'Footnote responde con el propio pasaje citado, o dice que no está en las fuentes.',
  'Ask a question; /help lists the commands.': 'Escribe una pregunta; /help muestra los comandos.',
  'Ask a question, or type {0} /help': 'Escribe una pregunta, o {0} /help',
  'Tab completes, a number picks an action, /quit leaves.':
    'Tab completa, un número elige una acción, /quit sale.',
  'In the browser: {0}': 'En el navegador: {0}',
  'new: {0}': 'nuevo: {0}',
  'changed: {0}': 'cambiado: {0}',
  'removed: {0}': 'quitado: {0}',
  'new topics: {0}': 'temas nuevos: {0}',
  'topics removed: {0}': 'temas quitados: {0}',
  'The library has changed.': 'La biblioteca ha cambiado.',
  'The library has changed: {0}.': 'La biblioteca ha cambiado: {0}.',
  '(and {0} more: footnote pack check)': '(y {0} más: footnote pack check)',
  'The library stays as it was, since what is in its folders now has a problem.':
    'La biblioteca sigue como estaba, porque lo que hay ahora en sus carpetas tiene un problema.',
  'The library folders are sound again.': 'Las carpetas de la biblioteca vuelven a estar en orden.',
  'Nothing was asked: pipe a line such as /topics.': 'No se preguntó nada: envía una línea como /topics.',
  '… {0} more: Tab again lists them': '… {0} más: Tab otra vez los muestra',
  'There is no [{0}] here: pick 1.': 'Aquí no hay [{0}]: elige 1.',
  'There is no [{0}] here: pick 1 to {1}.': 'Aquí no hay [{0}]: elige de 1 a {1}.',
  Leave: 'Salir',
  'There is no file {0}: check the path.': 'No hay ningún archivo {0}: revisa la ruta.',
  '{0} is a folder: name one file in it.': '{0} es una carpeta: nombra un archivo de ella.',
  '{0} cannot be read: check its permissions.': '{0} no se puede leer: revisa sus permisos.',
  '{0} is larger than {1} MB.': '{0} supera {1} MB.',
  '(only you see this)': '(solo tú ves esto)',
  'Shared by you:': 'Compartido por ti:',
  'Written to {0}.': 'Escrito en {0}.',
  'There is a {0} already, and it stays as it is: save under another name, such as save refs/{1}.':
    'Ya existe {0}, y se queda como está: guarda con otro nombre, como save refs/{1}.',
  'That could not be written ({0}). Save it elsewhere, such as save /tmp/{1}.':
    'No se pudo escribir ({0}). Guarda en otro lugar, como save /tmp/{1}.',
  'Type save to write it to {0} in this folder, or save and another name.':
    'Escribe save para guardarlo en {0} en esta carpeta, o save y otro nombre.',
  'Looking…': 'Buscando…',
  'Shared by you with everyone': 'Compartido por ti con todos',
  'Everyone sees this': 'Todos ven esto',
  'Only you see this': 'Solo tú ves esto',
  'Only you see the reply': 'Solo tú ves la respuesta',
  'Download {0}': 'Descargar {0}',
};
