/** What is said of files and texts that become articles. */
import type { Phrases } from '../language.ts';

export const articles: Phrases = {
  'The file took longer than {0} seconds to come from {1}, so it was given up: try again.': {
    one: 'El archivo tardó más de un segundo en llegar de {1}, así que se abandonó: inténtalo de nuevo.',
    other: 'El archivo tardó más de {0} segundos en llegar de {1}, así que se abandonó: inténtalo de nuevo.',
  },
  '{0} did not hand the file over: try again in a minute.':
    '{0} no entregó el archivo: inténtalo de nuevo en un minuto.',
  'That file is not kept by {0} itself, so it is not fetched: download it and attach the file.':
    'Ese archivo no lo guarda {0}, así que no se descarga: hay que bajarlo y adjuntar el archivo.',
  '{0} did not hand the file over ({1}): try again in a minute.':
    '{0} no entregó el archivo ({1}): inténtalo de nuevo en un minuto.',
  'The file is larger than {0}, the most that is taken from a chat.':
    'El archivo supera {0}, lo máximo que se acepta desde un chat.',
};
