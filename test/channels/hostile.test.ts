/** Whatever a webhook holds, a parser answers things that fit the model, or refuses; it never breaks and never pollutes. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { array, nullable, object, picklist, pipe, minLength, string } from 'valibot';
import { loadChannel } from '../../src/channels/index.js';
import { splitText, utf8Bytes } from '../../src/channels/read.js';
import { CHANNEL_KINDS, Receipt } from '../../src/model/channel.js';
import { Identity } from '../../src/model/contact.js';
import type { Inbound } from '../../src/model/inbound.js';
import { Attachment, Context, DeliveryError, Location, SharedContact } from '../../src/model/message.js';
import { InvalidDataError, parse } from '../../src/model/parse.js';
import { Timestamp } from '../../src/model/scalars.js';
import { fixturesOf } from './fixtures.js';
import { RECEIVED_AT } from './check.js';

const Id = pipe(string(), minLength(1));
const Contact = object({ externalId: Id, name: nullable(string()), avatarUrl: nullable(string()), identities: array(Identity) });
const Content = object({
  text: string(), attachments: array(Attachment), location: nullable(Location), contacts: array(SharedContact),
  quotedExternalId: nullable(string()), context: nullable(Context), unsupported: nullable(string()),
});
const SHAPES = {
  message: object({ externalId: Id, threadId: nullable(Id), contact: Contact, content: Content, conversationType: picklist(['message', 'comment', 'post']) }),
  status: object({ externalId: Id, state: picklist([...Receipt.options, 'failed']), error: nullable(DeliveryError) }),
  watermark: object({ contactExternalId: Id, upTo: Timestamp, state: picklist(['delivered', 'read']) }),
  reaction: object({ targetExternalId: Id, contact: Contact, emoji: nullable(Id) }),
  edit: object({ targetExternalId: Id, text: string() }),
  delete: object({ targetExternalId: Id }),
  typing: object({ contactExternalId: Id }),
  event: object({ contactExternalId: Id, eventType: Id }),
} as const;
const Base = object({ account: string(), at: Timestamp });

function expectFits(inbound: Inbound): void {
  parse(Base, inbound, 'answer');
  parse(SHAPES[inbound.type], inbound, 'answer');
  expect(JSON.stringify(inbound)).to.not.match(/"url":"(?!https?:)|"avatarUrl":"(?!https?:)/i);
}

/** Runs a parser: its answer must fit, its refusal must be ours. */
function survives(fromWebhook: (payload: unknown, at: number) => Inbound[], payload: unknown): void {
  let answer: Inbound[] = [];
  try {
    answer = fromWebhook(payload, RECEIVED_AT);
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
  }
  answer.forEach(expectFits);
  expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
}

type Path = readonly string[];
const pathsOf = (value: unknown, path: Path = []): Path[] => [
  path, ...(typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key])) : []),
];

/** A copy with something else at `path`; `undefined` takes it out. */
function changed(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  if (rest.length === 0 && to === undefined) delete copy[key];
  else copy[key] = changed(copy[key], rest, to);
  return copy;
}

const junk = fc.oneof(
  fc.constant(undefined), fc.jsonValue(), fc.anything(), fc.string(), fc.double(),
  fc.constantFrom<unknown>('__proto__', 'constructor', 'javascript:alert(1)', JSON.parse('{"__proto__":{"polluted":true},"a":1}'), { toString: null }, -1, 1e300),
);

/** The same webhooks in every run and engine. */
const SEED = 20_261_121;

describe('hostile webhooks', () => {
  for (const kind of CHANNEL_KINDS) {
    it(`${kind}: a documented webhook with anything put anywhere is read or refused`, async () => {
      const [{ fromWebhook }, fixtures] = await Promise.all([loadChannel(kind), fixturesOf(kind)]);
      const places = Object.values(fixtures).flatMap((payload) => pathsOf(payload).map((path) => ({ payload, path })));
      fc.assert(fc.property(fc.constantFrom(...places), junk, ({ payload, path }, to) =>
        survives(fromWebhook, changed(payload, path, to))), { numRuns: 1500, seed: SEED });
    });

    it(`${kind}: anything at all is read or refused`, async () => {
      const { fromWebhook } = await loadChannel(kind);
      fc.assert(fc.property(fc.anything(), (payload) => survives(fromWebhook, payload)), { numRuns: 300, seed: SEED });
    });

    it(`${kind}: a webhook is left as it was`, async () => {
      const [{ fromWebhook }, fixtures] = await Promise.all([loadChannel(kind), fixturesOf(kind)]);
      const before = JSON.stringify(fixtures);
      for (const payload of Object.values(fixtures)) fromWebhook(payload, RECEIVED_AT);
      expect(JSON.stringify(fixtures)).to.equal(before);
    });
  }
});

describe('splitText', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '語', '👍🏽', ' ', '\n', 'word '), maxLength: 80 });

  it('keeps every part within the limit and loses nothing but space', () => {
    fc.assert(fc.property(text, fc.integer({ min: 4, max: 40 }), (whole, limit) => {
      const parts = splitText(whole, limit, utf8Bytes);
      expect(parts.every((part) => utf8Bytes(part) <= limit)).to.equal(true);
      expect(parts.join('').replace(/\s/g, '')).to.equal(whole.replace(/\s/g, ''));
    }));
  });

  it('leaves a text that fits in one part as it is', () => {
    fc.assert(fc.property(text, (whole) => {
      expect(splitText(whole, 10_000, utf8Bytes)).to.deep.equal(whole === '' ? [] : [whole]);
    }));
  });
});
