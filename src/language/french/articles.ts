/** What is said of files and texts that become articles. */
import type { Phrases } from '../language.ts';

export const articles: Phrases = {
  'The file took longer than {0} seconds to come from {1}, so it was given up: try again.': {
    one: 'Le fichier a mis plus d’une seconde à venir de {1}, il a donc été abandonné : réessayez.',
    many: 'Le fichier a mis plus de {0} secondes à venir de {1}, il a donc été abandonné : réessayez.',
    other: 'Le fichier a mis plus de {0} secondes à venir de {1}, il a donc été abandonné : réessayez.',
  },
  '{0} did not hand the file over: try again in a minute.':
    '{0} n’a pas remis le fichier : réessayez dans une minute.',
  'That file is not kept by {0} itself, so it is not fetched: download it and attach the file.':
    'Ce fichier n’est pas conservé par {0} même, il n’est donc pas récupéré : téléchargez-le et joignez le fichier.',
  '{0} did not hand the file over ({1}): try again in a minute.':
    '{0} n’a pas remis le fichier ({1}) : réessayez dans une minute.',
  'The file is larger than {0}, the most that is taken from a chat.':
    'Le fichier dépasse {0}, le maximum accepté depuis une discussion.',
};
