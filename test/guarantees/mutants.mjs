// `npm run mutants`: breaks the session on purpose, one line at a time, and tells which promise notices. Ends with 1 when one survives.
// ONLY=G5 tries those of one promise.
import { readFileSync } from 'node:fs';
import { load } from './build.mjs';

/** `row`: the row that has to notice; `path`: the schedule; without either, the schedules. `from` stands once in the file. */
const MUTANTS = [
  { name: 'a retry gets a new id', g: 'G2', file: 'src/session/outbox.ts',
    from: 'const command = { name: row.name, args: row.args, commandId: row.commandId, at: row.at } as Command;',
    to: 'const command = { name: row.name, args: row.args, commandId: `${row.commandId}${row.attempts}`, at: row.at } as Command;' },
  { name: 'a row leaves before it is stored', g: 'G2', file: 'src/session/outbox.ts',
    from: 'if (!storage || !isDurable(row)) return;', to: 'if (storage || !isDurable(row)) return;' },
  { name: 'a conversation\'s messages do not wait for each other', g: 'G2', file: 'src/session/outbox.ts',
    from: 'seen.add(row.queue);', to: '' },
  { name: 'a new tab takes rows from tabs that live', g: 'G2', file: 'src/session/outbox.ts',
    from: '(held ? !held.includes(tabLock(row.owner))', to: '(held ? true' },
  { name: 'what may have happened is sent again by itself', g: 'G3', row: true, file: 'src/session/outbox.ts',
    from: 'if (mayHaveArrived && !idempotent() && isDurable(row)) {', to: 'if (mayHaveArrived && idempotent() && !isDurable(row)) {' },
  { name: 'revisions are not looked at', g: 'G4', file: 'src/stores/entities.ts',
    from: 'return has != null && revision != null && revision < has;', to: 'return has != null && revision != null && has < 0;' },
  { name: 'a re-reading that failed is forgotten', g: 'G4', file: 'src/inbox.ts',
    from: 'else if (!abort.signal.aborted) void recover();', to: '' },
  { name: 'a gap is not heard of', g: 'G5', row: true, file: 'src/inbox.ts',
    from: 'else if (change.type === \'resync\') void recover();', to: '' },
  { name: 'a restored backup loses against newer revisions', g: 'G5', row: true, file: 'src/stores/entities.ts',
    from: 'put(change.entity, change.value.id, change.value);', to: 'upsert(change.entity, change.value);' },
  { name: 'a draft is written in a pause only', g: 'G1', row: true, file: 'src/session/drafts.ts',
    from: 'Math.min(PAUSE_MS, waitingSince + LONGEST_WAIT_MS - now)', to: 'PAUSE_MS' },
  { name: 'changes are not checked', g: 'G15', row: true, file: 'src/session/receiver.ts',
    from: 'return parse(schema, change, where) as Change;', to: 'return change as Change;' },
  { name: 'agents share a database', g: 'G16', row: true, file: 'src/session/storage.ts',
    from: '/${encodeURIComponent(agentId)}', to: '' },
  { name: 'the browser\'s clock is believed', g: 'G17', row: true, file: 'src/inbox.ts',
    from: 'clock.heard(serverTime, sentAt, receivedAt);', to: '' },
  { name: 'a storage that fails is not told', g: 'G18', row: true, file: 'src/inbox.ts',
    from: '$session.set({ ...$session.get(), durable: false });', to: '' },
  { name: 'the fence is not raised', g: 'G6', row: true, file: 'src/session/reigns.ts',
    from: 'Math.max(epoch, seen) + 1, takenAt', to: 'Math.max(epoch, seen, 1), takenAt' },
  { name: 'a deposed leader believes that all is still its own', g: 'G6', row: true, file: 'src/session/tabs.ts',
    from: 'fence.deposed();', to: '' },
  { name: 'a silent leader is waited for', g: 'G6', row: true, file: 'src/session/leadership.ts',
    from: 'if (silences >= MOST_SILENCES) void take();', to: 'if (silences < 0) void take();' },
  { name: 'the lead is taken as often as a tab likes', g: 'G6', row: true, file: 'src/session/reigns.ts',
    from: 'Math.abs(now - reign.takenAt) < everyMs', to: 'everyMs < 0' },
  { name: 'what another tab missed is not read anew', g: 'G6', row: true, file: 'src/session/tabs.ts',
    from: 'if (!isWhole) recover();', to: '' },
  { name: 'a clock that is set is not noticed', g: 'G17', row: true, file: 'src/session/server-time.ts',
    from: 'if (Math.abs(jump) < SET_MS) return;', to: 'if (jump !== Infinity) return;' },
  { name: 'what failed to load waits for a click', g: 'G4', file: 'src/session/reader.ts',
    from: 'if (passes) void again();', to: '' },
  { name: 'a session that did not open waits for a click', g: 'G4', file: 'src/inbox.ts',
    from: 'if ($session.get().status === \'failed\') void openAnew();', to: '' },
  { name: 'words wait for another tab before they are stored', g: 'G1', path: { seed: 41, path: '2624' }, file: 'src/inbox.ts',
    from: 'draftsKept ??= keepDrafts();', to: 'void join(cursor).then(() => { draftsKept ??= keepDrafts(); });' },
  { name: 'a stream without order goes on in another tab where the last one stood', g: 'G5', path: { seed: 101, path: '767' }, file: 'src/inbox.ts',
    from: '(capabilities?.replay && capabilities.ordered) ?? false', to: 'capabilities?.replay ?? false' },
  { name: 'a draft that was sent stays in storage', g: 'G1', row: true, file: 'src/session/outbox.ts',
    from: 'events.emptied?.(now) ?? null', to: 'null' },
];

const SCHEDULES = 800;
const SEEDS = [1, 2];
const SCALE = 0.1;

/** Whether the promise holds with this source. */
async function holds({ g, row, path }, mutate) {
  const { ROWS, realms, runSchedules } = await load(mutate);
  if (path) {
    const { failure } = await runSchedules({ realms, schedules: 1, ...path });
    return { kept: failure === null, figure: failure?.split('\n')[0] ?? 'it held' };
  }
  if (!row) {
    let failure = null;
    for (const seed of SEEDS) if (failure === null) ({ failure } = await runSchedules({ realms, schedules: SCHEDULES, seed }));
    return { kept: failure === null, figure: failure?.split('\n')[0] ?? 'all held' };
  }
  const schedules = () => runSchedules({ realms, schedules: 1, seed: SEEDS[0] });
  return ROWS.find((one) => one.g === g).measure({ realms, scale: SCALE, schedules });
}

process.on('unhandledRejection', () => {});
let survivors = 0;
let tried = 0;
const sound = new Map();
for (const mutant of MUTANTS) {
  const { name, g, row, path: schedule, file, from, to } = mutant;
  if (process.env.ONLY && process.env.ONLY !== g) continue;
  tried += 1;
  const found = readFileSync(file, 'utf8').split(from).length - 1;
  if (found !== 1) throw new Error(`The line of "${name}" stands ${found} times in ${file}: bring test/guarantees/mutants.mjs up to date.`);
  const by = schedule ? JSON.stringify(schedule) : row ? g : 'schedules';
  if (!sound.has(by)) sound.set(by, await holds(mutant));
  if (!sound.get(by).kept) throw new Error(`${by} does not hold even without a mutant: ${sound.get(by).figure}`);
  let noticed;
  try {
    const { kept, figure } = await holds(mutant, (path, source) => (path === file ? source.replace(from, () => to) : null));
    noticed = kept ? null : figure;
  } catch (error) {
    noticed = String(error).split('\n')[0];
  }
  if (noticed === null) survivors += 1;
  console.log(`${noticed === null ? 'SURVIVED' : 'killed  '} ${g.padEnd(4)} ${name}${noticed === null ? '' : `: ${noticed}`}`);
}
console.log(`\n${tried - survivors} of ${tried} mutants killed.`);
process.exitCode = survivors > 0 ? 1 : 0;
