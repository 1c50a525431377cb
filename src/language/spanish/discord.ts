/** What is said on Discord alone. */
import type { Phrases } from '../language.ts';

export const discord: Phrases = {
  Title: 'Título',
  Text: 'Texto',
  'Where it can be read': 'Dónde se puede leer',
  'Day it was published': 'Fecha de publicación',
  Author: 'Autor',
  Publisher: 'Editorial',
  'Add an article': 'Añadir un artículo',
  'What you filled in is here. /footnote add takes the file as it is, with the rest beside it.':
    'Aquí está lo que rellenaste. /footnote add acepta el archivo tal cual, con los demás datos al lado.',
  'Footnote may not post here. Someone who manages the server can give it View Channel, Send Messages, Send Messages in Threads and Read Message History in this channel.':
    'Footnote no puede publicar aquí. Quien gestiona el servidor puede darle en este canal «Ver canal», «Enviar mensajes», «Enviar mensajes en hilos» y «Leer el historial de mensajes».',
  'This thread is locked, so Footnote may not post here.':
    'Este hilo está bloqueado, así que Footnote no puede publicar aquí.',
  'This thread is archived. Open it again, then try once more.':
    'Este hilo está archivado. Ábrelo de nuevo y vuelve a intentarlo.',
  'This channel has as many open threads as Discord allows. Close one, or let the quotation be a reply.':
    'Este canal tiene tantos hilos abiertos como permite Discord. Cierra uno, o publica la cita como respuesta.',
  'Discord does not allow that in a channel of this type.': 'Discord no lo permite en un canal de este tipo.',
  'That message has gone.': 'Ese mensaje ya no existe.',
  'That channel or thread has gone.': 'Ese canal o hilo ya no existe.',
  'Discord did not confirm the post. Look whether it is there before you try again.':
    'Discord no confirmó la publicación. Mira si está antes de volver a intentarlo.',
  'Discord did not take the post. The log has the reason.':
    'Discord no aceptó la publicación. El motivo está en el registro.',
  'Discord sends that file on to another place, so it was not fetched: attach it anew.':
    'Discord remite ese archivo a otro lugar, así que no se descargó: adjúntalo de nuevo.',
  'Discord no longer has that file: attach it anew.': 'Discord ya no tiene ese archivo: adjúntalo de nuevo.',
  'Checked: {0}': 'Comprobado: {0}',
  'For those who host this server: what Footnote does here':
    'Para los anfitriones de este servidor: qué hace Footnote aquí',
  'Posting…': 'Publicando…',
  'Only the one who asked, or someone who may manage messages, can dismiss this.':
    'Solo quien preguntó, o alguien que pueda gestionar mensajes, puede descartar esto.',
  'Find in the sources': 'Buscar en las fuentes',
  'Quote a passage': 'Citar un pasaje',
  'Check this claim': 'Comprobar la afirmación',
  'Add as a source': 'Añadir como fuente',
  'Show the reply to me alone': 'Mostrarme la respuesta solo a mí',
  'That message has no text to look up.': 'Ese mensaje no tiene texto que buscar.',
  'This Footnote does not check claims.': 'Este Footnote no comprueba afirmaciones.',
  'Or another': 'U otro',
  Passage: 'Pasaje',
  'Its number, such as 12, or words from it': 'Su número, como 12, o palabras que contenga',
  'Those nearest to the message come first': 'Los más cercanos al mensaje van primero',
  Where: 'Dónde',
  'As a reply to the message': 'Como respuesta al mensaje',
  'In the thread of the message': 'En el hilo del mensaje',
  'In a new thread on the message': 'En un hilo nuevo sobre el mensaje',
  Claim: 'Afirmación',
  'One statement at a time; change it as you like': 'Un enunciado cada vez; cámbialo como quieras',
  'Share posts it in reply to {0}': 'Compartir lo publica en respuesta a {0}',
  'Share posts it in a thread on {0}': 'Compartir lo publica en un hilo nuevo sobre {0}',
  'Share posts it in the thread on {0}': 'Compartir lo publica en el hilo sobre {0}',
  'That form is from another version of Footnote. Please open it again.':
    'Ese formulario es de otra versión de Footnote. Ábrelo de nuevo.',
  'Choose a passage, or type its number or words from it.':
    'Elige un pasaje, o escribe su número o palabras que contenga.',
  'Quoted:': 'Citado:',
  'View Channel': 'Ver canal',
  'Send Messages': 'Enviar mensajes',
  'Send Messages in Threads': 'Enviar mensajes en hilos',
  'Create Public Threads': 'Crear hilos públicos',
  'Read Message History': 'Leer el historial de mensajes',
  'Footnote lacks the permissions {1} in this channel; someone who manages the server can give it.': {
    one: 'A Footnote le falta el permiso {1} en este canal; quien gestiona el servidor puede dárselo.',
    other: 'A Footnote le faltan los permisos {1} en este canal; quien gestiona el servidor puede dárselos.',
  },
  'Shared by {0}': 'Compartido por {0}',
  'Shared by {0} in answer to {1}': 'Compartido por {0} en respuesta a {1}',
  'Quoted by {0}': 'Citado por {0}',
  'Quoted by {0} in answer to {1}': 'Citado por {0} en respuesta a {1}',
  'You may not write here, so Footnote does not do it for you.':
    'No tienes permiso para escribir aquí, así que Footnote no lo hace por ti.',
  'That thread has gone.': 'Ese hilo ya no existe.',
  Quotation: 'Cita',
  'This server keeps apps of single people private.':
    'Este servidor solo deja responder en privado a las aplicaciones instaladas por una sola persona.',
  'Share to channel': 'Compartir en el canal',
  'Open {0} at {1}': 'Abrir {0} en {1}',
  Shared: 'Compartido',
  'Shared.': 'Compartido.',
  'Discord did not give your question back. Press the button again in a moment.':
    'Discord no devolvió tu pregunta. Pulsa el botón de nuevo en un momento.',
  'That message has neither text nor a file to add.': 'Ese mensaje no tiene ni texto ni archivo que añadir.',
  'That message has several files: add them one by one, each with /footnote add.':
    'Ese mensaje tiene varios archivos: añádelos uno a uno, cada uno con /footnote add.',
};
