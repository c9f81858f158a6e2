import { expect } from '@open-wc/testing';
import { runTimeline, spanMs, worldOf, type Timeline, type TimelineAdapter } from '../../src/testing/run-timeline.js';
import { simulationAdapter } from '../../src/testing/simulation-adapter.js';

const load = async (name: string): Promise<Timeline> =>
  (await fetch(new URL(`../../src/testing/timelines/${name}.json`, import.meta.url))).json() as Promise<Timeline>;

/** Rows about rules by timeline: each must occur in it. Rows about what is seen are tested through the elements. */
const RULE_ROWS: Readonly<Record<string, readonly string[]>> = {
  'picking-list': 'R014 R018 R019 R020 R021 R022 R023 R024 R025 R028 R029 R030 R031 R032 R033 R034 R035 X01 X16 X17'.split(' '),
  push: 'R040 R045 R047 R048 R049 R050 R052 R053 R054 R055 R056 R057 R058 R059 R062 R064 R067 R068 R069 R071 X01 X19 X20'.split(' '),
  'mobile-app': 'R076 R078 R080 R083 R084 R085 R086 R087 R088 R089 R090 R091 R092 R093 R094 R095 R096 R097 X02 X03 X04 X19'.split(' '),
  messages: 'R104 R105 R107 R108 R112 R116 R117 R120 R121 R122 R123 R124 R126 R127 R128 R129 R133 R136 R146 X06 X15'.split(' '),
  console: 'R169 R171 R172 R173 R174 R175 R179 R180 R181 R182 R183 R184 R189 R190 R191 R193 R195 R196 R197'.split(' '),
};

describe('golden timelines', () => {
  for (const [name, rows] of Object.entries(RULE_ROWS)) {
    it(`the engine keeps every rule of ${name}.json`, async () => {
      const timeline = await load(name);
      expect(await runTimeline(timeline, simulationAdapter)).to.deep.equal([]);
      const told = new Set(timeline.steps.flatMap((step) => step.rows ?? []));
      expect(rows.filter((row) => !told.has(row)), 'rows that no step bears witness to').to.deep.equal([]);
    });
  }

  it('a backend that breaks a rule is told which step and which rows', async () => {
    const timeline = await load('picking-list');
    const forgetful = (): TimelineAdapter => {
      const adapter = simulationAdapter(worldOf(timeline));
      return { ...adapter, conversation: async (id) => ({ ...await adapter.conversation(id), lease: null }) };
    };
    const [first] = await runTimeline(timeline, forgetful);
    expect(first?.rows).to.include('R018');
    expect(first?.message).to.match(/c1\.lease should be .*is null/);
    const lenient = (): TimelineAdapter => ({ ...simulationAdapter(worldOf(timeline)), execute: () => null });
    expect((await runTimeline(timeline, lenient)).find(({ rows }) => rows.includes('R019'))?.message).to.match(/should be refused \(leased\), was done/);
  });

  it('reads spans', () => {
    expect(spanMs('1d 2h 3m 4s')).to.equal(93_784_000);
    expect(() => spanMs('soon')).to.throw(RangeError);
  });
});
