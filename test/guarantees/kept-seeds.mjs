// Seeds whose schedules once broke a promise, with as many schedules as it takes to come there. `npm run guarantees` and `npm run soak`
// print the seed of a failure: it is kept here when the fault is mended.

/** `path`: the schedule alone. @type {readonly { seed: number, schedules: number, path?: string, was: string }[]} */
export const KEPT_SEEDS = [
  { seed: 2, schedules: 300, was: 'a patch that a newer one overtook lost its keys, and a re-reading that failed was forgotten' },
  { seed: 79, schedules: 300, was: 'what may have arrived was taken back' },
  { seed: 1, schedules: 2_300, was: 'what left while a new tab took over was stored as if it still waited' },
  { seed: 500, schedules: 400, was: 'a re-reading that was older than what came meanwhile was passed over' },
  { seed: 41_006, schedules: 23, was: 'a stream that could not go on from where the last leader stood left the other tabs with a gap' },
  { seed: 41, schedules: 2_625, path: '2624', was: 'what was typed in a new tab was not stored while it waited for one that was frozen' },
  { seed: 101, schedules: 768, path: '767', was: 'a hole in a stream without order was forgotten when the tab that followed it died' },
  { seed: 5_039, schedules: 1_587, path: '1586', was: 'the last message of a tab that was closed came to the disk after another tab had taken over the others' },
];
