import { describe, expect, test } from 'vitest';
import { decodeValue, encodeValue } from '../../../adapters/slack/button-value.ts';
import { escapeText, readMessageText, unescapeText } from '../../../adapters/slack/escape.ts';
import {
  commandMeant,
  fromCommand,
  fromForeignMessage,
  lineOfMessage,
} from '../../../adapters/slack/invocation.ts';
import { usableUrl } from '../../../adapters/slack/usable-url.ts';

const WHERE = { team: 'T0TEAM', channel: 'C0GENERAL', user: 'U0ALICE' };

describe('escaping, exactly three characters, once', () => {
  const cases: readonly [string, string][] = [
    ['<!channel>', '&lt;!channel&gt;'],
    ['<@U1> & <#C1|x>', '&lt;@U1&gt; &amp; &lt;#C1|x&gt;'],
    ['&lt;', '&amp;lt;'],
    ['*bold* _i_ `code`', '*bold* _i_ `code`'],
  ];
  test.each(cases)('%s', (given, expected) => {
    expect(escapeText(given)).toBe(expected);
    expect(unescapeText(escapeText(given))).toBe(given);
  });
});

describe('a message as people read it', () => {
  const cases: readonly [string, string, string][] = [
    ['the mention of the bot goes', '<@U0BOT> who pays?', 'who pays?'],
    ['and so does one in the middle', 'hey <@U0BOT> who pays?', 'hey  who pays?'],
    ['characters that Slack escaped', 'a &lt; b &amp;&amp; c', 'a < b && c'],
    ['what was escaped before it was escaped', '&amp;lt;', '&lt;'],
    ['a link with a label', 'see <https://example.org|the page>', 'see the page'],
    ['a bare link', '<https://example.org/?a=1&amp;b=2>', 'https://example.org/?a=1&b=2'],
    ['a channel', 'in <#C1|general>', 'in #general'],
    ['a private channel, whose name Slack withholds', 'in <#C1|>', 'in'],
    ['a call to everyone', '<!channel> look', '@channel look'],
    ['a date', '<!date^1^{date}|24 August 2011>', '24 August 2011'],
  ];
  test.each(cases)('%s', (_name, given, expected) => {
    expect(readMessageText(given)).toBe(expected);
  });
});

describe('what is asked', () => {
  test('a command line, under the name that the library knows', () => {
    expect(
      fromCommand({ command: '/fn-summit', text: 'when &amp; where' }, WHERE, ['ask', 'summit']),
    ).toEqual({
      kind: 'text',
      text: '/summit when & where',
      community: 'T0TEAM',
      channel: 'C0GENERAL',
      user: 'U0ALICE',
      locale: 'en',
    });
  });

  test('help after a command is help on it', () => {
    expect(fromCommand({ command: '/fn-summit', text: ' Help ' }, WHERE, ['summit'])).toMatchObject({
      text: '/help summit',
    });
    expect(fromCommand({ command: '/ask', text: 'help the poor' }, WHERE, ['ask'])).toMatchObject({
      text: '/ask help the poor',
    });
  });

  test('with the quotation marks that phones turn into typographic ones', () => {
    const { text } = fromCommand({ command: '/ask', text: 'topic:“six party” who “said” it' }, WHERE, [
      'ask',
    ]) as {
      text: string;
    };
    expect(text).toBe('/ask topic:"six party" who “said” it');
  });

  const names: readonly [string, string][] = [
    ['summit', 'summit'],
    ['fn-summit', 'summit'],
    ['fn-six-party-talks', 'six-party-talks'],
    ['six-party-talks', 'six-party-talks'],
    ['fn-talks', 'talks'],
    ['unknown', 'unknown'],
  ];
  test.each(names)('%s means %s', (typed, meant) => {
    expect(commandMeant(typed, ['summit', 'talks', 'party-talks', 'six-party-talks'])).toBe(meant);
  });

  const lines: readonly [string, string, string][] = [
    ['nothing but a mention', '<@U0BOT>', '/help'],
    ['a mention in front', '<@U0BOT>: when did they meet?', 'when did they meet?'],
    ['a mention at the end', 'when did they meet, <@U0BOT>?', 'when did they meet?'],
    ['mentions of others', '<@U0BOT> <@U1> when &amp; where', 'when & where'],
    ['a check', '<@U0BOT> factcheck they met', '/factcheck they met'],
  ];
  test.each(lines)('%s is read without names', (_name, text, line) => {
    expect(lineOfMessage(text)).toBe(line);
  });

  test('a foreign message is a question of at most 1,000 characters, for the asker alone', () => {
    const invocation = fromForeignMessage('word '.repeat(3_000), WHERE);
    expect(invocation).toMatchObject({ kind: 'command', command: 'ask', private: true });
    const question = invocation?.kind === 'command' ? (invocation.input.question ?? '') : '';
    expect(question.length).toBeGreaterThan(900);
    expect(question.length).toBeLessThanOrEqual(1_000);
  });

  test('a message without a word is none', () => {
    expect(fromForeignMessage(' <@U1> ', WHERE)).toBeUndefined();
  });
});

describe('what a button carries', () => {
  test('comes back as it was', () => {
    const value = {
      encoded: '1:h:pack/article#p12:0123456789ab',
      thread: '1763892001.000100',
      owner: 'U0ALICE',
    };
    expect(decodeValue(encodeValue(value))).toEqual(value);
    expect(decodeValue(encodeValue({ encoded: '1:d' }))).toEqual({ encoded: '1:d' });
  });

  const tampered: readonly [string, object][] = [
    ['1:d|t:not-a-thread|o:<!channel>', { encoded: '1:d' }],
    ['1:d|o:U0ALICE|o:U0EVIL', { encoded: '1:d', owner: 'U0ALICE' }],
    ['', { encoded: '' }],
    ['|||', { encoded: '' }],
  ];
  test.each(tampered)('what is not well formed is left out: %s', (value, expected) => {
    expect(decodeValue(value)).toEqual(expected);
  });

  test('however long it is', () => {
    expect(decodeValue('x'.repeat(100_000)).encoded.length).toBeLessThanOrEqual(2_000);
  });
});

describe('addresses behind buttons', () => {
  const long = `https://example.org/#:~:text=${'a'.repeat(3_000)}`;
  const cases: readonly [string, string | undefined, string | undefined][] = [
    [
      'a web address stays to the letter',
      'https://example.org/a?b=c&d=e#x',
      'https://example.org/a?b=c&d=e#x',
    ],
    [
      'blanks, pipes and brackets are encoded',
      'https://example.org/a b|c<d>',
      'https://example.org/a%20b%7Cc%3Cd%3E',
    ],
    ['a text fragment that makes it too long goes', long, 'https://example.org/'],
    ['no script', 'javascript:alert(1)', undefined],
    ['no credentials, which hide where it leads', 'https://example.org@evil.example/', undefined],
    ['none', undefined, undefined],
  ];
  test.each(cases)('%s', (_name, given, expected) => {
    expect(usableUrl(given)).toBe(expected);
  });
});
