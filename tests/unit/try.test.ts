import { test } from 'vitest';
import { keyOf, isSameQuestion } from '../../src/unanswered/same-question.ts';
import { createCorpus } from '../../src/corpus.ts';
import { twoPacks } from './community/place.ts';
import { BUNDLED_ENGLISH } from '../../src/search/bundled-english.ts';
test('x', async () => {
  const c = createCorpus(await twoPacks());
  for (const w of ["What's the ferry's name?", "didn't they", "whats it's its", "cannot cant Kim's U.S. well-known", 'can’t'])
    console.log(w, keyOf({words:w, topic: undefined}).words.map(x=>x.text+(x.isName?'*':'')).join(' '));
  for (const w of ['bicycle','ferry','petrov','martin','baker','adam','news','bycicle','travel','ulan','russia','harbour','summit','pipeline','clerk','mayor'])
    console.log(w, BUNDLED_ENGLISH.zipf(w), BUNDLED_ENGLISH.isCommon(w));
  const s=(a:string,b:string)=>console.log(a,'|',b,isSameQuestion(keyOf({words:a,topic:undefined}),keyOf({words:b,topic:undefined}),c.index));
  s('do bicycles travel free of charge','do bicylces travel free of charge?');
  s('do bicycles travel free','does a bicycle travel free');
  s('who was martin','who was martina');
  s('who is the baker','who is the bakker');
});
