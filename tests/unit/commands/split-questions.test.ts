import { describe, expect, test } from 'vitest';
import { splitQuestions } from '../../../src/commands/split-questions.ts';

describe('several questions are apart, as they were typed', () => {
  const several: readonly (readonly [string, ...string[]])[] = [
    ['who signed and when and why did Japan object', 'who signed', 'when', 'why did Japan object'],
    ['who signed, when, and why did Japan object?', 'who signed', 'when', 'why did Japan object?'],
    ['When did they meet? Who signed?', 'When did they meet?', 'Who signed?'],
    ['when did they meet? who signed', 'when did they meet?', 'who signed'],
    ['when did they meet\nwho signed', 'when did they meet', 'who signed'],
    ['who pays and how much', 'who pays', 'how much'],
    ['what happened and why', 'what happened', 'why'],
    ["what's the route and who's against it", "what's the route", "who's against it"],
    ['how long is the pipeline & who would build it', 'how long is the pipeline', 'who would build it'],
    ['who built it; what year was it finished', 'who built it', 'what year was it finished'],
    ['which country signed and when', 'which country signed', 'when'],
    ['who wrote it and for whom', 'who wrote it', 'for whom'],
    ['who signed it, where?', 'who signed it', 'where?'],
    ['where did they meet, and by whom was it paid', 'where did they meet', 'by whom was it paid'],
    ['so who signed and also when', 'so who signed', 'when'],
    [
      'how many people have come in contact and how many of them are ill',
      'how many people have come in contact',
      'how many of them are ill',
    ],
    ['What does WHO advise and when did it say so', 'What does WHO advise', 'when did it say so'],
    ['WHO SIGNED AND WHEN', 'WHO SIGNED', 'WHEN'],
    ['Did Japan object? Why?', 'Did Japan object?', 'Why?'],
    ['They met in 2011. Where? And why?', 'They met in 2011. Where?', 'And why?'],
    ["who's against it? and is it built yet", "who's against it?", 'and is it built yet'],
    ['Where? Why? I forgot.', 'Where?', 'Why? I forgot.'],
    ['¿Quién firmó? ¿Cuándo?', '¿Quién firmó?', '¿Cuándo?'],
    ['誰が署名した？いつ？', '誰が署名した？', 'いつ？'],
    ['who? what was it? where? why? when?', 'who?', 'what was it?', 'where?', 'why?', 'when?'],
  ];
  test.each(several)('%s', (text, ...parts) => {
    expect(splitQuestions(text)).toEqual(parts);
  });
});

describe('what may be one question stays one', () => {
  const one: readonly string[] = [
    '',
    '?',
    'when',
    'summit',
    'who signed the agreement on the exercises',
    'when and where did they meet',
    'how and why did they meet',
    'who, when and why',
    'who and what caused it',
    'which ships and which men came',
    'what year and what month did they meet',
    'how many ships and how many men took part',
    'what shows who signed and who paid',
    'what does he say about where and when they met',
    'what happens when it rains and when it snows',
    'what did the agreement, which was signed in Pyongyang, say',
    'what did Sidenko, who commands the district, sign',
    'what did the man who signed and who commands the fleet say',
    'what is the difference between when and where',
    'tell me who signed and when',
    'what did he learn about bats and how they fly',
    'what is the use of bats\nand how they fly',
    'what must be done to see\nwhere they are',
    'when many people are arrested, what is done',
    'where it is cold, what do they wear',
    'What did Japan and WHO agree on',
    'why they came and when they left',
    'Russia and Japan and what they want',
    'Who signed? Really?',
    'Who signed? Do tell me.',
    'Hello! Who signed?',
    'They met. They signed.',
    'who said "who pays?" and when?',
    '/summit who signed and when',
    'topic:pipeline who pays? who builds it?',
    'who pays? who builds it? topic:pipeline',
    '/factcheck they signed? when?',
    'The Whole Truth and Whitby and Howth',
  ];
  test.each(one)('%s', text => {
    expect(splitQuestions(text)).toEqual([text]);
  });

  test('and so does what is too long to be answered', () => {
    const text = `who signed? ${'when did they meet? '.repeat(60)}`;
    expect(splitQuestions(text)).toEqual([text]);
  });
});
