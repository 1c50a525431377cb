/** Figures as Prometheus reads them: counts, times and memory; never a word of anybody. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Shelf } from '../../src/index.ts';
import type { WatchedAnswers } from '../watch-answers.ts';
import type { Health } from './health.ts';

export interface Metrics {
  readonly contentType: string;
  text(): Promise<string>;
  /** Called once for each page that was answered. */
  answered(status: number, seconds: number): void;
}

interface MetricsOptions {
  readonly shelf: Shelf;
  readonly health: Health;
  readonly onAnswer?: WatchedAnswers['onAnswer'] | undefined;
}

const ANSWER_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];
const PAGE_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 2];

export function createMetrics({ shelf, health, onAnswer }: MetricsOptions): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const answers = new Counter({
    name: 'footnote_answers_total',
    help: 'Answers of the bot, by what they came to.',
    labelNames: ['outcome'],
    registers,
  });
  const answerSeconds = new Histogram({
    name: 'footnote_answer_seconds',
    help: 'How long answers took.',
    buckets: ANSWER_BUCKETS,
    registers,
  });
  onAnswer?.((outcome, ms) => {
    answers.inc({ outcome });
    answerSeconds.observe(ms / 1_000);
  });
  const pages = new Counter({
    name: 'footnote_pages_total',
    help: 'Requests to the web pages, by status.',
    labelNames: ['status'],
    registers,
  });
  const pageSeconds = new Histogram({
    name: 'footnote_page_seconds',
    help: 'How long the web pages took.',
    buckets: PAGE_BUCKETS,
    registers,
  });
  new Gauge({
    name: 'footnote_adapter_up',
    help: 'Whether people can be answered through an adapter.',
    labelNames: ['adapter'],
    registers,
    collect() {
      for (const { name, isUp } of health.adapters()) this.set({ adapter: name }, isUp ? 1 : 0);
    },
  });
  new Gauge({
    name: 'footnote_public_passages',
    help: 'Passages that everybody who reaches the pages may read.',
    registers,
    collect() {
      this.set(shelf.corpus().library.passages.length);
    },
  });
  return {
    contentType: register.contentType,
    text: () => register.metrics(),
    answered(status, seconds) {
      pages.inc({ status: String(status) });
      pageSeconds.observe(seconds);
    },
  };
}
