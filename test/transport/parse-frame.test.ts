/** Frames of text: what is a batch is taken, what is too long, cut or no batch is refused and read anew. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { TransportError } from '../../src/transport/errors.js';
import { parseFrame } from '../../src/transport/parse-frame.js';

const RESYNC = { changes: [{ type: 'resync', reason: 'unknown' }] };
const batch = { changes: [{ type: 'stale', entity: 'conversation', id: 'c' }], cursor: '1:2' };

const read = (text: unknown, maxLength?: number) => {
  const errors: TransportError[] = [];
  const result = parseFrame(text, { onRefused: (error) => errors.push(error), ...(maxLength === undefined ? {} : { maxLength }) });
  return { result, errors };
};

describe('parseFrame', () => {
  it('reads a batch, also one of just a million characters', () => {
    const text = JSON.stringify(batch);
    expect(read(text)).to.deep.equal({ result: batch, errors: [] });
    expect(read(text.padEnd(1_000_000)).errors).to.deep.equal([]);
  });

  it('G15 refuses a longer frame with a clear error, once for each, and asks for everything anew', () => {
    const { result, errors } = read(JSON.stringify(batch).padEnd(1_000_001));
    expect(result).to.deep.equal(RESYNC);
    expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([['tooLarge', 'A frame of 1000001 characters was refused: the most is 1000000.']]);
    expect(read(JSON.stringify(batch), 10).errors[0]?.code).to.equal('tooLarge');
  });

  it('G15 refuses what was cut, pages, and whatever is no batch, and never throws', () => {
    const whole = JSON.stringify(batch);
    for (const hostile of [whole.slice(0, -1), '<!doctype html>', '', 'null', '[]', '{"changes":{}}', '"changes"', undefined, new ArrayBuffer(8), `${'['.repeat(200_000)}`]) {
      const { result, errors } = read(hostile);
      expect(result).to.deep.equal(RESYNC);
      expect(errors.map(({ code }) => code)).to.deep.equal(['server']);
    }
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(read(text).result.changes)));
  });

  it('makes batches of what a backend says in its own words, and refuses what it cannot make one of', () => {
    const errors: TransportError[] = [];
    const options = { read: (value: unknown) => ({ changes: [{ type: 'stale' as const, entity: 'conversation' as const, id: (value as { data: { id: string } }).data.id }] }), onRefused: (error: TransportError) => errors.push(error) };
    expect(parseFrame('{"data":{"id":"c"}}', options).changes).to.deep.equal(batch.changes);
    expect(parseFrame('{"event":"ping"}', options)).to.deep.equal(RESYNC);
    expect(errors).to.have.length(1);
  });
});
