/** The backend's time on a machine whose clock is wrong, or is set while the session runs. */
import { expect } from '@open-wc/testing';
import { createServerTime } from '../../src/session/server-time.js';

const NOON = 1_770_000_000_000;

/** A machine: `date` can be set, `ticks` cannot. */
function machine({ hasTicks = true } = {}) {
  const state = { ticks: 0, skew: 0, asked: 0 };
  const time = createServerTime({
    now: () => NOON + state.ticks + state.skew,
    setTimeout: (run) => { run(); return () => {}; },
    ...(hasTicks ? { ticks: () => state.ticks } : {}),
  }, () => { state.asked += 1; });
  /** A question that takes so long there and so long back, at a backend whose clock is right. */
  const ask = (there: number, back: number): void => {
    const sentAt = NOON + state.ticks + state.skew;
    const serverTime = NOON + (state.ticks += there);
    state.ticks += back;
    time.heard(serverTime, sentAt, NOON + state.ticks + state.skew);
  };
  return { state, time, ask, wrong: () => time.now() - (NOON + state.ticks) };
}

describe('server time', () => {
  it('G17 half the round trip is taken off', () => {
    const { state, ask, wrong } = machine();
    state.skew = -3 * 3_600_000;
    ask(900, 900);
    expect(wrong()).to.equal(0);
  });

  it('G17 the quickest of the last eight answers counts', () => {
    const { state, ask, wrong } = machine();
    state.skew = 10_000_000;
    ask(0, 1_800);
    expect(wrong()).to.equal(-900);
    ask(20, 40);
    expect(wrong()).to.equal(-10);
    for (let turn = 0; turn < 7; turn++) ask(0, 1_000);
    expect(wrong()).to.equal(-10);
    ask(0, 1_000);
    expect(wrong()).to.equal(-500);
  });

  it('a clock that agrees with the answer is left alone', () => {
    const { ask, wrong } = machine();
    ask(0, 1_500);
    expect(wrong()).to.equal(0);
  });

  it('G17 a clock that is set back while the session runs turns nothing back, and the time is asked for anew', () => {
    const { state, time, ask, wrong } = machine();
    ask(10, 10);
    state.ticks += 5_000;
    const before = time.now();
    state.skew = -3_600_000;
    state.ticks += 1;
    expect(time.now()).to.equal(before + 1);
    expect(state.asked).to.equal(1);
    ask(10, 10);
    expect(wrong()).to.equal(0);
    expect(state.asked).to.equal(1);
  });

  it('G17 what the ticks did not count counts as slept, until the backend has told', () => {
    const { state, time, ask, wrong } = machine();
    ask(10, 10);
    state.skew = 8 * 3_600_000;
    expect(time.now()).to.equal(NOON + state.ticks + state.skew);
    expect(state.asked).to.equal(1);
    ask(10, 10);
    expect(wrong()).to.equal(0);
  });

  it('a date that strays slowly from the ticks is no set clock', () => {
    const { state, time } = machine();
    for (let turn = 0; turn < 100; turn++) {
      state.skew += 500;
      time.now();
    }
    expect(state.asked).to.equal(0);
  });

  it('a clock without ticks works as it is', () => {
    const { state, time, wrong } = machine({ hasTicks: false });
    state.skew = 3_600_000;
    expect(time.now()).to.equal(NOON + 3_600_000);
    expect(state.asked).to.equal(0);
    expect(wrong()).to.equal(3_600_000);
  });
});
