/**
 * A suite that any adapter's author can run in Node or a browser, with his own test runner or with none: each case throws when the
 * transport does not keep the contract. Cases are gated by what the transport declares, so a lying capability fails.
 */
import { actingCases } from './conformance/acting.js';
import { openingCases } from './conformance/opening.js';
import type { ConformanceCase, ConformanceOptions, ConformanceReport } from './conformance/options.js';
import { readingCases } from './conformance/reading.js';
import { recoveringCases } from './conformance/recovering.js';
import { sendingCases } from './conformance/sending.js';
import { streamingCases } from './conformance/streaming.js';

export type { ConformanceCase, ConformanceFaults, ConformanceOptions, ConformanceReport, ConformanceVerdict } from './conformance/options.js';

/** The cases in an order in which they can run one after the other on one backend. */
export function transportConformance(options: ConformanceOptions): readonly ConformanceCase[] {
  return [
    ...openingCases(options), ...readingCases(options), ...sendingCases(options), ...actingCases(options), ...streamingCases(options),
    ...recoveringCases(options),
  ];
}

/** Runs every case, one after the other, and reports. It never throws for a case that fails. */
export async function runConformance(
  options: ConformanceOptions & { readonly cases?: readonly ConformanceCase[]; readonly onCase?: (name: string, result: 'passed' | 'failed' | 'left') => void },
): Promise<ConformanceReport> {
  const passed: string[] = [];
  const failed: { name: string; error: Error }[] = [];
  const left: { name: string; why: string }[] = [];
  for (const { name, run } of options.cases ?? transportConformance(options)) {
    try {
      const verdict = await run();
      if (verdict.ran) passed.push(name);
      else left.push({ name, why: verdict.why });
      options.onCase?.(name, verdict.ran ? 'passed' : 'left');
    } catch (thrown) {
      failed.push({ name, error: thrown instanceof Error ? thrown : new Error(String(thrown)) });
      options.onCase?.(name, 'failed');
    }
  }
  return { passed, failed, left };
}
