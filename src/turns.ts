/**
 * Whose turn it is. Answers begin one at a time, and between two of them whatever has come in or is to go out has its
 * turn: so an acknowledgement is never behind somebody else's answer.
 */
import { setImmediate } from 'node:timers/promises';

export interface Turn {
  /** Who asked: of many who wait, each has one before anyone has two. */
  readonly person: string;
  /** Takes much longer than an answer, so that nobody has two of these at once. */
  readonly isDear: boolean;
}

export interface Turns {
  /** Begins at once where nobody waits; undefined, and never begun, where too many do. */
  take<T>(turn: Turn, work: () => Promise<T>): Promise<T | undefined>;
  /** About how long what comes now waits until it is answered, in milliseconds. */
  wait(): number;
}

interface Waiting extends Turn {
  /** Resolves when it is over; never rejects. */
  begin(): Promise<void>;
}

/** What waits longer than all these take is of no use to whoever asked. */
const WAITING_MAX = 2_000;
/** What a turn takes counts for so much beside those before. */
const NEWEST = 0.1;
const FIRST_MS = 2;
const STEPS_BETWEEN = 3;

export function createTurns(now: () => number = () => performance.now()): Turns {
  /** In the order in which people have their turn. */
  const queues = new Map<string, Waiting[]>();
  const busy = new Set<string>();
  let waiting = 0;
  let begun = 0;
  let turnMs = FIRST_MS;
  let isTurning = false;

  function next(): Waiting | undefined {
    for (const [person, queue] of queues) {
      const at = queue.findIndex(({ isDear }) => !isDear || !busy.has(person));
      const [one] = at < 0 ? [] : queue.splice(at, 1);
      if (one === undefined) continue;
      // To the end of the line, if there is more to come.
      queues.delete(person);
      if (queue.length > 0) queues.set(person, queue);
      return one;
    }
    return undefined;
  }

  async function turn(): Promise<void> {
    if (isTurning) return;
    isTurning = true;
    for (let one = next(); one !== undefined; one = next()) {
      const from = now();
      waiting -= 1;
      begun += 1;
      void one.begin().then(() => {
        begun -= 1;
      });
      // A request comes in by several steps, each of which needs the loop once.
      for (let step = 0; step < STEPS_BETWEEN; step += 1) await setImmediate();
      turnMs += NEWEST * (now() - from - turnMs);
    }
    isTurning = false;
  }

  return {
    wait: () => (waiting + begun) * turnMs,
    take<T>({ person, isDear }: Turn, work: () => Promise<T>): Promise<T | undefined> {
      if (waiting >= WAITING_MAX) return Promise.resolve(undefined);
      return new Promise((resolve, reject) => {
        const queue = queues.get(person) ?? [];
        queues.set(person, queue);
        waiting += 1;
        queue.push({
          person,
          isDear,
          async begin() {
            if (isDear) busy.add(person);
            try {
              resolve(await work());
            } catch (error) {
              reject(error);
            }
            if (!isDear) return;
            busy.delete(person);
            void turn();
          },
        });
        void turn();
      });
    },
  };
}
