/** What is said of files and texts that become articles. */
import type { Phrases } from '../language.ts';

export const articles: Phrases = {
  'The file took longer than {0} seconds to come from {1}, so it was given up: try again.': {
    one: 'Die Datei hat länger als eine Sekunde gebraucht, um von {1} zu kommen, daher wurde es aufgegeben: bitte noch einmal versuchen.',
    other:
      'Die Datei hat länger als {0} Sekunden gebraucht, um von {1} zu kommen, daher wurde es aufgegeben: bitte noch einmal versuchen.',
  },
  '{0} did not hand the file over: try again in a minute.':
    '{0} hat die Datei nicht herausgegeben: bitte in einer Minute noch einmal versuchen.',
  'That file is not kept by {0} itself, so it is not fetched: download it and attach the file.':
    'Diese Datei liegt nicht bei {0} selbst, daher wird sie nicht geholt: bitte herunterladen und die Datei anhängen.',
  '{0} did not hand the file over ({1}): try again in a minute.':
    '{0} hat die Datei nicht herausgegeben ({1}): bitte in einer Minute noch einmal versuchen.',
  'The file is larger than {0}, the most that is taken from a chat.':
    'Die Datei ist größer als {0}, mehr wird aus einem Chat nicht angenommen.',
};
