/** Every sentence for people is said in every language, with the same things put in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { GUARDS } from '../src/claims/rules/guards.ts';
import { RULES } from '../src/claims/rules/settle.ts';
import { createCommands } from '../src/commands/list.ts';
import type { Language } from '../src/language/language.ts';
import { ENGLISH, LANGUAGES } from '../src/language/languages.ts';
import { createLibrary } from '../src/library/create-library.ts';

const ROOT = join(import.meta.dirname, '..');

/** Folders and files in which whatever reads like a sentence is for people, and so is said. */
const SPEAKING: readonly string[] = [
  'adapters/console',
  'adapters/discord',
  'adapters/fetch-file.ts',
  'adapters/library-news.ts',
  'adapters/message-articles.ts',
  'adapters/slack',
  'src/commands',
  'src/import/cut-article.ts',
  'src/import/draft-added.ts',
  'src/import/fit-head.ts',
  'src/import/formats/clean-markdown.ts',
  'src/import/formats/decode-text.ts',
  'src/import/formats/epub.ts',
  'src/import/formats/formats.ts',
  'src/import/formats/html.ts',
  'src/import/formats/mend-lines.ts',
  'src/import/formats/mhtml.ts',
  'src/import/formats/pdf-layout.ts',
  'src/import/formats/pdf-title.ts',
  'src/import/formats/pdf.ts',
  'src/import/formats/read-front-matter.ts',
  'src/import/formats/recognise.ts',
  'src/import/formats/strip-markup.ts',
  'src/import/formats/subtitles.ts',
  'src/import/formats/text-head.ts',
  'src/import/formats/text-headings.ts',
  'src/import/importer.ts',
  'src/import/likeness-notices.ts',
  'src/import/read-in-worker.ts',
  'src/import/read-source.ts',
  'src/quotations/check-typed.ts',
  'src/reply',
  'src/store/why-unavailable.ts',
  'src/turns.ts',
  'src/unanswered/send-digests.ts',
];

/** Those of them that speak to whoever runs the program, or to platforms. */
const SILENT: readonly string[] = [
  'adapters/discord/advice.ts',
  'adapters/discord/connection.ts',
  'adapters/discord/host-commands.ts',
  'adapters/discord/invite-link.ts',
  'adapters/discord/permissions.ts',
  'adapters/discord/postbox.ts',
  'adapters/discord/server-commands.ts',
  'adapters/discord/settings.ts',
  'adapters/slack/adapter.ts',
  'adapters/slack/http.ts',
  'adapters/slack/manifest.ts',
  'adapters/slack/push-manifest.ts',
  'adapters/slack/settings.ts',
  'adapters/slack/shortcuts.ts',
  'adapters/slack/slack-error.ts',
  'adapters/slack/socket.ts',
];

/** What people say to it, in whatever language. */
const HEARING: readonly string[] = ['src/commands/is-remark.ts', 'src/commands/small-talk'];

/** What reads like one there and is none. */
const NO_PHRASES: ReadonlySet<string> = new Set([
  'Discord',
  'Footnote',
  'Markdown',
  'Slack',
  'Part {0}',
  'footnote add',
  'Bearer {0}',
  // As it is typed.
  '/ask topic:{0}',
  // A question that a button asks.
  'who is {0}',
]);

/** Discord shows no more of a command or an option, in any language. */
const DESCRIPTION_MAX = 100;

interface Found {
  readonly phrases: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
  /** What reads like a sentence and is not said. */
  readonly unsaid: readonly string[];
}

const sources = [...sourcesIn('src'), ...sourcesIn('adapters')].filter(
  file => !/^src\/language\/(?!say)/u.test(file),
);
const found = sources.map(phrasesIn);
const written = new Set([...found.flatMap(({ phrases }) => [...phrases]), ...kept()]);
const counted = new Set(found.flatMap(({ counted }) => [...counted]));

test('phrases are seen at all', () => {
  expect(written.size).toBeGreaterThan(100);
});

test('whatever reads like a sentence is said', () => {
  expect(found.flatMap(({ unsaid }) => unsaid)).toEqual([]);
});

const OTHERS = LANGUAGES.filter(language => language !== ENGLISH);

describe.each(OTHERS)('in $name', ({ code, phrases }: Language) => {
  test('every phrase is there', () => {
    expect([...written].filter(english => typeof phrases[english] !== 'string')).toEqual([]);
    expect([...counted].filter(english => typeof phrases[english] !== 'object')).toEqual([]);
  });

  test('each stands in one file', () => {
    const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
    const all = sourcesIn(`src/language/${name.toLowerCase()}`).flatMap(keysIn);
    expect(new Set(all)).toEqual(new Set(Object.keys(phrases)));
    expect(all.filter((english, at) => all.indexOf(english) < at)).toEqual([]);
  });

  test('none is there that nobody says', () => {
    expect(Object.keys(phrases).filter(english => !written.has(english) && !counted.has(english))).toEqual(
      [],
    );
  });

  test('what platforms list of commands has room there', () => {
    expect(described().filter(english => String(phrases[english]).length > DESCRIPTION_MAX)).toEqual([]);
  });

  test('each has what is put in, once or more', () => {
    const places = (text: string) => [...new Set(text.match(/\{\d\}/gu) ?? [])].sort().join(' ');
    const wrong = Object.entries(phrases).flatMap(([english, other]) => {
      const forms = typeof other === 'string' ? [other] : Object.values(other);
      // A form may leave its number out, as in "one passage".
      const wanted = typeof other === 'string' ? places(english) : places(english).replace(/\{0\} ?/u, '');
      const had = (text: string) =>
        typeof other === 'string' ? places(text) : places(text).replace(/\{0\} ?/u, '');
      return forms.filter(form => had(form) !== wanted).map(form => `${english} → ${form}`);
    });
    expect(wrong).toEqual([]);
  });
});

/** What platforms list of commands: a summary, and what each option is. */
function described(): readonly string[] {
  return createCommands(createLibrary([])).flatMap(({ summary, options }) => [
    summary,
    ...Object.values(options).map(({ description }) => description),
  ]);
}

/** Phrases that are data: of commands, rules and guards. */
function kept(): readonly string[] {
  return [
    ...described(),
    ...createCommands(createLibrary([])).flatMap(({ examples }) => examples.map(({ shows }) => shows)),
    ...[...RULES, ...GUARDS].map(({ says }) => says),
  ];
}

/** What the file says, and what it should. */
function phrasesIn(file: string): Found {
  const source = parsed(file);
  const phrases = new Set<string>();
  const counted = new Set<string>();
  const unsaid: string[] = [];
  const isIn = (places: readonly string[]) =>
    places.some(each => file === each || file.startsWith(`${each}/`));
  const visit = (node: ts.Node, speaks: boolean): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say') {
      phrases.add(phraseOf(node.template));
      if (ts.isTemplateExpression(node.template))
        for (const { expression } of node.template.templateSpans) visit(expression, speaks);
      return;
    }
    if (ts.isCallExpression(node)) {
      const called = node.expression.getText();
      const literals = node.arguments.filter(ts.isStringLiteralLike).map(({ text }) => text);
      if (called === 'toSay' || called === 'said') for (const each of literals) phrases.add(each);
      if (called === 'sayCount') counted.add(literals[1] ?? '');
      if (['toSay', 'said', 'sayCount'].includes(called)) {
        for (const argument of node.arguments) if (!ts.isStringLiteralLike(argument)) visit(argument, speaks);
        return;
      }
    }
    // What stops the program, or is logged, is for who runs it; data of commands and the record of changes stay as they are.
    if (ts.isThrowStatement(node) || isSetUp(node)) return;
    if (speaks && (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node))) {
      const phrase = phraseOf(node);
      if (readsLikeOne(phrase) && !NO_PHRASES.has(phrase)) unsaid.push(`${file}: ${phrase}`);
    }
    const inside = speaks && !isData(node);
    ts.forEachChild(node, child => visit(child, inside));
  };
  visit(source, isIn(SPEAKING) && !isIn(SILENT) && !isIn(HEARING));
  return { phrases, counted, unsaid };
}

/** What a file of a language has phrases for. */
function keysIn(file: string): readonly string[] {
  return parsed(file).statements.flatMap(statement => {
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ type, initializer }) =>
      type?.getText() === 'Phrases' && initializer !== undefined && ts.isObjectLiteralExpression(initializer)
        ? initializer.properties.flatMap(({ name }) =>
            name !== undefined && 'text' in name ? name.text : [],
          )
        : [],
    );
  });
}

function parsed(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true);
}

function phraseOf(node: ts.TemplateLiteral | ts.StringLiteralLike): string {
  if (!ts.isTemplateExpression(node)) return node.text;
  return node.head.text + node.templateSpans.map(({ literal }, at) => `{${at}}${literal.text}`).join('');
}

/** Two words beside each other, or one with a capital. */
function readsLikeOne(phrase: string): boolean {
  return /\p{L}{2,},? \p{L}/u.test(phrase) || /^\p{Lu}\p{Ll}+\P{L}*$/u.test(phrase);
}

function isSetUp(node: ts.Node): boolean {
  return ts.isNewExpression(node) && node.expression.getText() === 'ConfigError';
}

function isData(node: ts.Node): boolean {
  return (
    ts.isPropertyAssignment(node) &&
    ['name', 'summary', 'description', 'shows', 'examples', 'what', 'advice'].includes(node.name.getText())
  );
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/u.test(file))
    .map(file => `${folder}/${file.replaceAll('\\', '/')}`);
}
