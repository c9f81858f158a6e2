// Which browser engine runs the tests, and cases for some engines only. Used by tests.

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engine that runs this test file. */
export const engine: Engine = /Firefox\//.test(navigator.userAgent)
  ? 'firefox'
  : /Chrom(e|ium)\//.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';

/**
 * Registers a test in the named engines only; elsewhere it does not exist, so it is never counted as skipped.
 * @example itIn('chromium', 'R020 …', async () => {});  itIn(['chromium', 'firefox'], '…', () => {});
 */
export function itIn(engines: Engine | Engine[], title: string, run: Mocha.Func | Mocha.AsyncFunc): void {
  if ([engines].flat().includes(engine)) it(title, run as Mocha.AsyncFunc);
}
