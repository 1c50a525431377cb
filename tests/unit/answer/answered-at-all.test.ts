/** Questions that a small library answers, in any form and script: shown, never "not in these sources". */
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer-question.ts';
import { createCorpus } from '../../../src/corpus.ts';
import { shownPassages } from '../../../src/eval/measure-outcomes.ts';
import { libraryOf, type TextOf } from '../search/library-of.ts';

/** The numbers of the texts that are shown, best first. */
function shownOf(texts: readonly (string | TextOf)[], question: string): readonly number[] {
  const answer = answerQuestion(question, createCorpus(libraryOf(texts)));
  return shownPassages(answer).map(id => Number(/\d+$/u.exec(id)?.[0]));
}

describe('a form that is more often another word is found by the base of what it is here', () => {
  const FERRY = [
    'The ferry left at nine.',
    'The keeper saw nobody.',
    'The water rose by a hand.',
    'Soup is served on board.',
  ];
  test.each([
    ['when did the ferry leave', 1],
    ['who did the keeper see', 2],
    ['did the water rise', 3],
  ])('%s', (question, number) => {
    expect(shownOf(FERRY, question)[0]).toBe(number);
  });
});

describe('one word alone is a question, in any form', () => {
  const MARKET = [
    'Eggs are sold at the gate on Fridays.',
    'Anti-virus programs were installed in May.',
    'Geese, mice and the children of the wardens may come in.',
    'The long-term lease of the mill was renewed.',
    'The colour of the roof was criticised by the neighbours.',
    'Applications for a decentralised heating are read in the library.',
    'Wi-Fi is free on the second floor.',
    'The by-law names E. coli and pH as what is tested.',
  ];
  test.each([
    ['egg', 1],
    ['EGG?', 1],
    ['eggs', 1],
    ['antivirus', 2],
    ['anti-virus', 2],
    ['anti virus', 2],
    ['goose', 3],
    ['mouse', 3],
    ['child', 3],
    ['longterm', 4],
    ['long term', 4],
    ['color', 5],
    ['criticized', 5],
    ['decentralized', 6],
    ['application', 6],
    ['wifi', 7],
    ['wi fi', 7],
    ['bylaw', 8],
    ['coli', 8],
  ])('%s', (question, number) => {
    expect(shownOf(MARKET, question)[0]).toBe(number);
  });
});

describe('Chinese and Japanese words are found, also glued to Latin letters and digits', () => {
  const NOTES: readonly TextOf[] = [
    { language: 'zh', text: '小林昨天在上海买了iPhone15。' },
    { language: 'zh', text: '认证系统使用JWT，有效期一年。' },
    { language: 'zh', text: '他乘铁路12306的车票去北京。' },
    { language: 'ja', text: '田中さんはJR東日本の切符を買いました。' },
    { language: 'ja', text: '図書館は9時に開きます。' },
    { language: 'zh', text: '这个API的限制是每分钟60次请求。' },
  ];
  test.each([
    ['昨天', 1],
    ['上海', 1],
    ['小林', 1],
    ['iPhone15', 1],
    ['认证系统', 2],
    ['JWT', 2],
    ['jwt', 2],
    ['有效期', 2],
    ['铁路12306', 3],
    ['铁路', 3],
    ['12306', 3],
    ['东日本', undefined],
    ['東日本', 4],
    ['切符', 4],
    ['JR', 4],
    ['図書館', 5],
    ['图书馆几点开', undefined],
    ['図書館はいつ開きますか', 5],
    ['小林买了什么', 1],
    ['API', 6],
    ['请求', 6],
  ])('%s', (question, number) => {
    expect(shownOf(NOTES, question)[0]).toBe(number);
  });
});

describe('a law in German', () => {
  const LAW: readonly TextOf[] = [
    'Die Hauptstadt des Bundes ist Lindholm. Die Farben sind Blau und Gold.',
    'Der Kanzler wird auf Vorschlag des Rates ohne Aussprache gewählt. Gewählt wird er vom Landtag.',
    'Die Abgeordneten werden auf vier Jahre gewählt und sind an Aufträge nicht gebunden.',
    'Ein Minister kann jederzeit entlassen werden.',
    'Das Briefgeheimnis ist unverletzlich.',
  ].map(text => ({ language: 'de', text }));
  test.each([
    ['Hauptstadt', 1],
    ['Was ist die Hauptstadt?', 1],
    ['Welche Farben hat der Bund?', 1],
    ['Wer wählt den Kanzler?', 2],
    ['wer waehlt den kanzler', 2],
    ['Wie lange sind die Abgeordneten gewählt?', 3],
    ['Wann kann ein Minister entlassen werden?', 4],
    ['briefgeheimnis', 5],
  ])('%s', (question, number) => {
    expect(shownOf(LAW, question)[0]).toBe(number);
  });
});

describe('questions in other languages, whose question words say nothing', () => {
  const SMALL: readonly TextOf[] = [
    { language: 'fr', text: 'Le capitaine du bateau habite à Lindholm depuis dix ans.' },
    { language: 'es', text: 'El alcalde firmó el acuerdo en la biblioteca.' },
    { language: 'ru', text: 'Договор подписал капитан порта в мае.' },
    { language: 'ar', text: 'وقع المدير الاتفاق في المكتبة.' },
    { language: 'en', text: 'A heron has nested on the weir.' },
  ];
  test.each([
    ['Où habite le capitaine ?', 1],
    ['Qui est le capitaine du bateau ?', 1],
    ['¿Quién firmó el acuerdo?', 2],
    ['¿Dónde está la biblioteca?', 2],
    ['Кто подписал договор?', 3],
    ['من وقع الاتفاق؟', 4],
    ['Wer ist das?', undefined],
    ['¿Qué es?', undefined],
    ['Что это?', undefined],
    ['ما هو؟', undefined],
    ['什么？', undefined],
  ])('%s', (question, number) => {
    expect(shownOf(SMALL, question)[0]).toBe(number);
  });
});

describe('terms of service', () => {
  const TERMS = [
    'One person may not maintain more than one free account.',
    'We may close an account that was not used for two years.',
    'You keep all rights to what you post.',
    'Disputes are heard by the courts of Lindholm.',
  ];
  test.each([
    ['can one person have two free accounts', 1],
    ['when do you close accounts', 2],
    ['do I keep the rights to my posts', 3],
    ['which courts', 4],
  ])('%s', (question, number) => {
    expect(shownOf(TERMS, question)[0]).toBe(number);
  });
});

describe('small talk and abbreviations in a question say nothing', () => {
  const NOTES = ['Oak was chosen over steel for the lock gates.', 'Steel rails were laid in May.'];
  test.each([
    ['oak vs steel', 1],
    ['oak vs. steel lol', 1],
    ['hey everyone, oak or steel? thanks', 1],
    ['ok but what about the rails tho', 2],
  ])('%s', (question, number) => {
    expect(shownOf(NOTES, question)[0]).toBe(number);
  });
});
