// Writes until the disk takes no more, then says why, and what can still be read.
import { openStore } from '../../dist/src/index.js';

const store = await openStore({ dataFolder: process.argv[2], use: 'own' });
const { settings, log, feedback } = store.of('a');
const what = 'a change '.repeat(40);
let kept = 0;
for (;;) {
  const outcome = await settings.change({ keepDays: (kept % 700) + 1 }, { user: 'ada', what });
  if (outcome.kind === 'notKept') {
    const on = { passageId: 'harbour/night-ferry#p1', hash: '0123456789ab' };
    const opinion = await feedback.give('ada', 'useful', on);
    log.note({ channel: 'c' }, ['harbour/night-ferry#p1']);
    const { choices } = await settings.read();
    const changes = (await settings.changes(100_000)).length;
    const shown = await log.count();
    process.stdout.write(
      JSON.stringify({ kept, says: outcome.says, opinion: opinion.says, choices, changes, shown }),
    );
    break;
  }
  kept += 1;
}
