/** Names in other languages, where Discord shows one: what people see in the menu of a message and beside an option. */
import type { LocalizationMap } from 'discord.js';

export type MessageCommandKind = 'find' | 'quote' | 'check' | 'add';

interface LocalisedName {
  readonly name: string;
  readonly localisations: LocalizationMap;
}

/** Commands of the chat keep one name in every language, since help and replies name them. */
export const MESSAGE_COMMAND_NAMES: Readonly<Record<MessageCommandKind, LocalisedName>> = {
  find: {
    name: 'Find in the sources',
    localisations: {
      de: 'In den Quellen suchen',
      'es-ES': 'Buscar en las fuentes',
      'es-419': 'Buscar en las fuentes',
      fr: 'Chercher dans les sources',
    },
  },
  quote: {
    name: 'Quote a passage',
    localisations: {
      de: 'Eine Stelle zitieren',
      'es-ES': 'Citar un pasaje',
      'es-419': 'Citar un pasaje',
      fr: 'Citer un passage',
    },
  },
  check: {
    name: 'Check this claim',
    localisations: {
      de: 'Diese Behauptung prüfen',
      'es-ES': 'Comprobar esta afirmación',
      'es-419': 'Comprobar esta afirmación',
      fr: 'Vérifier cette affirmation',
    },
  },
  add: {
    name: 'Add as a source',
    localisations: {
      de: 'Als Quelle hinzufügen',
      'es-ES': 'Añadir como fuente',
      'es-419': 'Agregar como fuente',
      fr: 'Ajouter comme source',
    },
  },
};

export const PRIVATE_OPTION: LocalisedName & {
  readonly description: string;
  readonly descriptions: LocalizationMap;
} = {
  name: 'private',
  localisations: { de: 'privat', 'es-ES': 'privado', 'es-419': 'privado', fr: 'privé' },
  description: 'Show the reply to me alone',
  descriptions: {
    de: 'Die Antwort nur mir zeigen',
    'es-ES': 'Mostrarme la respuesta solo a mí',
    'es-419': 'Mostrarme la respuesta solo a mí',
    fr: 'Montrer la réponse à moi seul',
  },
};
