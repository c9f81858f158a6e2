// The state matrix shows what the model holds: a state that is added to it stands there without anybody naming it.
import { expect } from '@open-wc/testing';
import { array, literal, nullish, object, optional, picklist, string, variant } from 'valibot';
import { axesOf, withValue } from '../../stories/axes.js';
import { CHANNEL_KINDS } from '../../src/model/channel.js';
import { Conversation, LIFECYCLES } from '../../src/model/conversation.js';
import { AUTHOR_KINDS, DELIVERY_STATES, Message } from '../../src/model/message.js';
import { badgeLook } from '../../src/elements/status-badge/looks.js';

describe('axes of the state matrix', () => {
  const Sample = (members: readonly string[]) => object({
    id: string(), mood: picklist(members), inner: optional(object({ kind: nullish(picklist(['a', 'b'])) })),
    many: array(object({ size: picklist(['s', 'l']) })), who: variant('kind', [object({ kind: literal('agent') }), object({ kind: literal('team') })]),
  });

  it('finds every enum, wherever it stands', () => {
    expect(axesOf(Sample(['calm']))).to.deep.equal([
      { path: ['mood'], values: ['calm'] }, { path: ['inner', 'kind'], values: ['a', 'b'] },
      { path: ['many', 'size'], values: ['s', 'l'] }, { path: ['who', 'kind'], values: ['agent', 'team'] },
    ]);
  });

  it('shows a member that is added', () => {
    expect(axesOf(Sample(['calm', 'angry']))[0]?.values).to.deep.equal(['calm', 'angry']);
  });

  it('has the states of conversations and messages', () => {
    const at = (schema: object, path: string) => axesOf(schema).find((axis) => axis.path.join('.') === path)?.values;
    expect(at(Conversation, 'lifecycle')).to.deep.equal(LIFECYCLES);
    expect(at(Conversation, 'lastMessage.delivery')).to.deep.equal(DELIVERY_STATES);
    expect(at(Message, 'delivery.state')).to.deep.equal(DELIVERY_STATES);
    expect(at(Message, 'author.kind')).to.deep.equal(AUTHOR_KINDS);
    expect(at(Conversation, 'assignee.kind')).to.deep.equal(['agent', 'team']);
  });

  it('puts a value where it belongs, and leaves the rest', () => {
    expect(withValue({ a: 1, b: { c: 'x', d: 2 } }, ['b', 'c'], 'y')).to.deep.equal({ a: 1, b: { c: 'y', d: 2 } });
    expect(withValue({ a: 1 }, ['b', 'c'], 'y', { b: { d: 2 } })).to.deep.equal({ a: 1, b: { c: 'y', d: 2 } });
    expect(withValue({ many: [] }, ['many', 'size'], 's', { many: [{ id: 'm' }] })).to.deep.equal({ many: [{ id: 'm', size: 's' }] });
  });

  it('status-badge has a look for every lifecycle, delivery state and channel', () => {
    for (const [kind, values] of Object.entries({ lifecycle: LIFECYCLES, delivery: DELIVERY_STATES, channel: CHANNEL_KINDS })) {
      expect(badgeLook.known(kind), kind).to.have.members([...values]);
    }
  });
});
