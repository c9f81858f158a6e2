/** Loads the webhooks of a platform: real shapes from its documentation, invented people. Used by the tests of channels. */
import type { ChannelKind } from '../../src/model/channel.js';

export type Fixtures = Readonly<Record<string, unknown>>;

export async function fixturesOf(kind: ChannelKind): Promise<Fixtures> {
  const response = await fetch(new URL(`./fixtures/${kind}.json`, import.meta.url));
  return (await response.json()) as Fixtures;
}
