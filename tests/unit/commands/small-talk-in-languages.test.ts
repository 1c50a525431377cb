import { beforeAll, describe, expect, test } from 'vitest';
import { BUILT_IN_COMMANDS } from '../../../src/commands/list.ts';
import { readSmallTalk } from '../../../src/commands/small-talk/read-small-talk.ts';
import { toPlainText } from '../../../src/index.ts';
import type { Library } from '../../../src/model.ts';
import { HARBOUR, loadBundled, ORIGIN, openRoom, type RoomUnderTest } from '../bot/room.ts';

let room: RoomUnderTest;
let library: Library;
beforeAll(async () => {
  library = await loadBundled(HARBOUR);
  room = await openRoom(library);
});

const talkIn = (line: string) => readSmallTalk(line, library, false);

describe.each([
  [
    'German',
    {
      greeting: ['Hallo', 'Guten Morgen zusammen!', 'Grüß Gott', 'moin', 'wie geht’s?', 'Hallo Footnote'],
      thanks: ['Danke', 'danke schön!', 'Vielen Dank für die Hilfe', 'super danke', 'ich danke dir'],
      farewell: ['Tschüss', 'tschuess', 'auf Wiedersehen', 'bis später'],
      remark: ['alles klar', 'Ja, genau.', 'ok verstanden', 'interessant'],
      about: [
        'Worum geht es hier?',
        'Was ist das?',
        'Was kann ich dich fragen?',
        'worum geht es in den Artikeln',
      ],
      who: ['Wer bist du?', 'Bist du eine KI?', 'was ist Footnote', 'Wie heißt du?'],
      help: [
        'Hilfe',
        'Was kannst du?',
        'was kannst du alles',
        'Kannst du mir helfen?',
        'Wie funktioniert das?',
      ],
      topics: ['Welche Themen gibt es?', 'zeig mir alle Themen'],
      sources: ['Welche Artikel hast du?', 'Quellen'],
    },
  ],
  [
    'French',
    {
      greeting: ['Bonjour', 'Salut tout le monde !', 'ça va ?', 'bonsoir'],
      thanks: ['Merci', 'Merci beaucoup !', 'merci pour l’aide', 'super merci', 'je vous remercie'],
      farewell: ['Au revoir', 'à bientôt', 'bonne journée'],
      remark: ['d’accord', 'Oui, parfait.', 'compris', 'c’est bon'],
      about: [
        'Qu’est-ce que c’est ?',
        'De quoi s’agit-il ici ?',
        'Que puis-je demander ?',
        'de quoi parlent ces articles',
      ],
      who: ['Qui es-tu ?', 'Qui êtes-vous ?', 'Êtes-vous un robot ?', 'c’est quoi Footnote'],
      help: ['Aide', 'à l’aide', 'Que peux-tu faire ?', 'aidez-moi s’il vous plaît', 'Comment ça marche ?'],
      topics: ['Quels sujets y a-t-il ?', 'quels sont les sujets'],
      sources: ['Quels articles avez-vous ?', 'liste les sources'],
    },
  ],
  [
    'Spanish',
    {
      greeting: ['Hola', '¡Hola a todos!', 'Buenos días', '¿qué tal?', 'hola, ¿qué tal?'],
      thanks: ['Gracias', '¡Muchas gracias!', 'gracias por la ayuda', 'vale gracias'],
      farewell: ['Adiós', 'hasta luego', 'nos vemos'],
      remark: ['vale', 'Sí, perfecto.', 'entendido', 'de acuerdo'],
      about: ['¿Qué es esto?', '¿De qué va esto?', '¿Qué puedo preguntarte?', 'de qué tratan los artículos'],
      who: ['¿Quién eres?', '¿Eres una persona?', 'qué es Footnote', '¿Cómo te llamas?'],
      help: ['Ayuda', '¿Qué puedes hacer?', 'ayúdame por favor', '¿Cómo funciona esto?'],
      topics: ['¿Qué temas hay?', 'muéstrame los temas'],
      sources: ['¿Qué artículos hay?', 'fuentes'],
    },
  ],
])('said in %s, it is understood whatever the language of the place', (_name, said) => {
  test.each(Object.entries(said).flatMap(([talk, lines]) => lines.map(line => [line, talk] as const)))(
    '%s',
    (line, talk) => expect(talkIn(line)).toBe(talk),
  );
});

describe('is still a question', () => {
  test.each([
    'Wer hat das Abkommen unterzeichnet?',
    'Worum geht es in dem Abkommen?',
    'Hallo, wann fährt die Nachtfähre?',
    'danke, und wer hat unterschrieben?',
    'was kann Russland tun',
    'Qui a signé l’accord ?',
    'De quoi parle l’accord ?',
    'merci, et qui paie ?',
    '¿Quién firmó el acuerdo?',
    'gracias, ¿y quién paga?',
    'qué es el acuerdo',
  ])('%s', line => expect(talkIn(line)).toBeUndefined());

  test('the title of an article', () => {
    const articles = library.articles.map(each => ({ ...each, title: 'Hola' }));
    expect(readSmallTalk('hola', { ...library, articles }, false)).toBeUndefined();
  });

  test('what a topic is called', async () => {
    const [topic] = library.topics;
    const own = await openRoom({ ...library, topics: [...library.topics, { ...topic!, name: 'hilfe' }] });
    expect(toPlainText(await own.say('Hilfe'))).toContain('¶');
  });

  test('the name of a command', () => {
    expect(BUILT_IN_COMMANDS.filter(name => talkIn(name) !== undefined)).toEqual(['help']);
  });
});

describe('is answered in the language of whoever reads it', () => {
  test.each([
    ['de', 'hallo', /^Hallo\./u],
    ['de', 'thanks', /^Gern geschehen\.$/u],
    ['de', 'wer bist du', /^Footnote ist ein Programm, .* kein Sprachmodell/u],
    ['fr', 'bonjour', /^Bonjour\./u],
    ['fr', 'merci', /^Avec plaisir\.$/u],
    ['fr', 'au revoir', /^Au revoir\./u],
    ['es-419', 'hola', /^Hola\./u],
    ['es', 'gracias', /^De nada\.$/u],
    ['es', 'ok cool', /^De acuerdo\./u],
    ['en', 'danke', /^You are welcome\.$/u],
    ['ja', 'hola', /^Hello\./u],
  ])('%s: %s', async (locale, text, expected) => {
    const reply = await room.bot.handle({ ...ORIGIN, locale, kind: 'text', text });
    expect(toPlainText(reply)).toMatch(expected);
    expect(reply.tone).toBe('answer');
  });
});
