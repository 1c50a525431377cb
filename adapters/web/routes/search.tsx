/** Searches by the same engine that answers in chats, and topics. */
import type { Hono } from 'hono';
import { answerByMeaning, cite, INPUT_MAX, topicLead } from '../../../src/index.ts';
import type { Site, WebEnv } from '../site.ts';
import { SearchPage } from '../views/answer.tsx';
import { document } from '../views/page.tsx';
import { TopicPage } from '../views/topic.tsx';

export function mountSearch(app: Hono<WebEnv>, { shelf, assets, logger }: Site): void {
  app.get('/search', async c => {
    const links = c.get('links');
    const question = (c.req.query('q') ?? '').trim().slice(0, INPUT_MAX);
    if (question === '') return c.redirect(links.to('/read'));
    const started = performance.now();
    const corpus = shelf.corpus();
    const { library } = corpus;
    const within = library.article(c.req.query('in') ?? '');
    const passages = within && new Set(library.passagesOf(within.id).map(({ id }) => id));
    const answer = await answerByMeaning(question, corpus, passages === undefined ? {} : { passages });
    logger.info('answered', {
      command: 'search',
      kind: answer.kind,
      ms: Math.round(performance.now() - started),
    });
    const frame = { links, assets };
    return c.html(document(<SearchPage {...{ frame, question, answer, library, within }} />));
  });

  app.get('/topic/:pack/:name', c => {
    const corpus = shelf.corpus();
    const { library } = corpus;
    const { pack: packId, name } = c.req.param();
    const pack = library.pack(packId);
    const topic = pack?.topics.find(each => each.name === name);
    if (pack === undefined || topic === undefined) return c.notFound();
    const lead = topicLead(topic, corpus);
    const first = new Set(lead.map(({ passageId }) => passageId));
    const others = topic.passages.flatMap(id => {
      const passage = first.has(id) ? undefined : library.passage(id);
      return passage === undefined ? [] : [cite(passage, library)];
    });
    const frame = { links: c.get('links'), assets };
    return c.html(document(<TopicPage {...{ frame, pack, topic, lead, others }} />));
  });
}
