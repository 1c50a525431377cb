/** Settings -> what compares questions with sentences by meaning. */
import {
  type Config,
  createHttpEmbedder,
  createMeaningOpener,
  createWorkerEmbedder,
  type Embedder,
  type Logger,
  type MeaningSettings,
  type OpenMeaning,
} from '../src/index.ts';

export interface OpenedMeaning {
  readonly open: OpenMeaning;
  /** Ends the thread of the model, so that the program can end. */
  close(): Promise<void>;
}

/** An endpoint, where one is set, else the bundled model. */
export function chooseEmbedder({ embeddings }: Config): Embedder {
  return embeddings === undefined ? createWorkerEmbedder() : createHttpEmbedder(embeddings);
}

export function openMeaning(
  config: Config,
  logger: Logger,
  { progress, ...patience }: Pick<MeaningSettings, 'progress' | 'patienceMs'> = {},
): OpenedMeaning {
  const embedder = chooseEmbedder(config);
  const open = createMeaningOpener({
    embedder,
    dataFolder: config.dataDir,
    ...patience,
    progress(state) {
      progress?.(state);
      if (state.kind === 'ready') logger.info('vectorsReady', { sentences: state.sentences });
      if (state.kind === 'off') logger.warn('vectorsOff', { reason: state.reason });
    },
  });
  return { open, close: () => embedder.close() };
}
