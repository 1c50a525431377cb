/** What can be made to go wrong on purpose. */
import type { Refusal } from './errors.ts';

export interface Fault {
  readonly method: string;
  readonly path: RegExp;
  /** `instead` of doing what was asked, or `after` it was done. */
  readonly when: 'instead' | 'after';
  readonly answer: Refusal | 'cut';
  times: number;
}

export interface Faults {
  add(fault: Fault): void;
  /** The fault that strikes this request, counted down. */
  take(method: string, path: string, when: Fault['when']): Fault | undefined;
}

export function createFaults(): Faults {
  const faults: Fault[] = [];
  return {
    add: fault => void faults.push(fault),
    take(method, path, when) {
      const fault = faults.find(
        each => each.times > 0 && each.when === when && each.method === method && each.path.test(path),
      );
      if (fault !== undefined) fault.times -= 1;
      return fault;
    },
  };
}
