/** What the tests of every platform have in common: tables of webhooks, tables of refusals, a message to send. */
import { expect } from '@open-wc/testing';
import { loadChannel, type Recipient } from '../../src/channels/index.js';
import type { ChannelKind } from '../../src/model/channel.js';
import type { PlatformRequest } from '../../src/model/inbound.js';
import { Message, type MessageInput } from '../../src/model/message.js';
import { InvalidDataError, parse } from '../../src/model/parse.js';
import { fixturesOf } from './fixtures.js';
import { tell } from './tell.js';

/** By the fixture's name: the lines that it becomes. */
export type Expectations = Readonly<Record<string, readonly string[]>>;

/** When the webhooks of the tests came in, for platforms that tell no time. */
export const RECEIVED_AT = 1_763_000_000_000;

/** One test a fixture, and one that no fixture is left out. */
export function checkWebhooks(kind: ChannelKind, expected: Expectations): void {
  describe('from the webhook', () => {
    for (const [name, lines] of Object.entries(expected)) {
      it(name, async () => {
        const [channel, fixtures] = await Promise.all([loadChannel(kind), fixturesOf(kind)]);
        expect(channel.fromWebhook(fixtures[name], RECEIVED_AT).map(tell)).to.deep.equal(lines);
      });
    }

    it('expects something of every fixture', async () => {
      expect(Object.keys(await fixturesOf(kind))).to.have.members(Object.keys(expected));
    });
  });
}

/** `change` breaks a copy of the fixture `of`; the error must name the platform and `path`. */
export interface Refusal { readonly of: string; readonly change: (payload: never) => unknown; readonly path: string; readonly reason: RegExp }

export function checkRefusals(kind: ChannelKind, refusals: Readonly<Record<string, Refusal>>): void {
  describe('refuses with path and reason', () => {
    for (const [name, { of, change, path, reason }] of Object.entries(refusals)) {
      it(name, async () => {
        const [channel, fixtures] = await Promise.all([loadChannel(kind), fixturesOf(kind)]);
        const payload: unknown = structuredClone(fixtures[of]);
        const broken = change(payload as never) ?? payload;
        let error: unknown;
        try {
          channel.fromWebhook(broken, RECEIVED_AT);
        } catch (caught) {
          error = caught;
        }
        expect(error).to.be.instanceOf(InvalidDataError);
        expect((error as InvalidDataError).path).to.equal(path);
        expect((error as InvalidDataError).message).to.match(reason);
      });
    }
  });
}

export const MESSAGE_AT = 1_762_902_671_000;

/** The calls that send an agent's message. */
export async function sent(kind: ChannelKind, told: Partial<MessageInput>, to: Partial<Recipient> = {}): Promise<PlatformRequest[]> {
  const message = parse(Message, {
    id: 'm1', conversationId: 'c1', order: '1', direction: 'outbound', at: MESSAGE_AT,
    author: { kind: 'agent', id: 'a1', name: 'Ines' }, delivery: { state: 'sending' }, ...told,
  }, 'message of the test');
  const channel = await loadChannel(kind);
  return channel.toRequest(message, { account: 'acc', contactExternalId: 'person', ...to });
}

export const bodies = (requests: readonly PlatformRequest[]): unknown[] => requests.map(({ body }) => body);

export const PHOTO = { id: 'media1', kind: 'image', url: 'https://cdn.example/a.jpg', name: 'a.jpg', mime: 'image/jpeg' } as const;
export const OFFER = { id: 'media2', kind: 'file', url: 'https://cdn.example/offer.pdf', name: 'offer.pdf' } as const;
export const VOICE = { id: 'media3', kind: 'voice' } as const;
