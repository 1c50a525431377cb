/** Trigger ids: good for one view, for three seconds. */
const TRIGGER_MS = 3_000;

export interface Triggers {
  issue(): string;
  /** Slack's error, or undefined when the trigger may be used. */
  use(id: string): string | undefined;
}

export function createTriggers(): Triggers {
  const open = new Map<string, { readonly until: number; used: boolean }>();
  let count = 0;
  return {
    issue() {
      count += 1;
      const id = `${count}.7.trigger`;
      open.set(id, { until: Date.now() + TRIGGER_MS, used: false });
      return id;
    },
    use(id) {
      const trigger = open.get(id);
      if (trigger === undefined) return 'invalid_trigger_id';
      if (trigger.used) return 'exchanged_trigger_id';
      if (Date.now() > trigger.until) return 'expired_trigger_id';
      trigger.used = true;
      return undefined;
    },
  };
}
