/** Cases on trouble that only the author can make: the network goes and comes, and the backend forgets. */
import type { Change } from '../../model/changes.js';
import { check, messagesIn, theme } from './kit.js';
import type { ConformanceCase, ConformanceOptions } from './options.js';

export function recoveringCases(options: ConformanceOptions): readonly ConformanceCase[] {
  const { it, cases } = theme('recovery', options);

  it('the loss of the network is told, and its return', ['faults.offline'], async ({ transport, session, follow, faults }) => {
    const follower = follow(transport, session.cursor);
    await faults.offline?.(true);
    try {
      await follower.until((changes) => changes.some((change) => change.type === 'link' && !change.up), 'the network is gone, and the stream does not say so', 'send { type: "link", up: false } when the stream breaks, and when a heartbeat fails to come');
    } finally {
      await faults.offline?.(false);
    }
    await follower.until((changes) => {
      const last = changes.findLast(({ type }) => type === 'link');
      return last?.type === 'link' && last.up;
    }, 'the network is back, and the stream does not say so', 'connect again by yourself, and send { type: "link", up: true }');
  });

  it('what happened without network is brought afterwards, or a resync', ['faults.offline', 'faults.inbound'], async ({ transport, session, conversation, follow, faults, newId }) => {
    const { id: conversationId } = await conversation();
    const follower = follow(transport, session.cursor);
    const text = `Conformance: while you were away ${newId()}`;
    await faults.offline?.(true);
    try {
      await faults.inbound?.(conversationId, text);
    } finally {
      await faults.offline?.(false);
    }
    await follower.until((changes) => changes.some(({ type }) => type === 'resync') || messagesIn(changes).some((message) => message.text === text),
      'what happened while the network was away never came', 'go on from the last cursor; where the backend cannot, begin a new connection with `resync`');
  });

  it('a new connection without replay begins with `resync`', ['faults.offline', '!capabilities.replay'], async ({ transport, follow, faults }) => {
    const follower = follow(transport);
    await faults.offline?.(true);
    await faults.offline?.(false);
    await follower.until((changes) => changes.some(({ type }) => type === 'resync'), 'the stream came back without replay and without a resync', 'say `resync: reconnect`: nobody knows what was missed');
  });

  it('reading and sending work again after the network came back', ['faults.offline'], async ({ transport, conversation, faults, eventually, do: run }) => {
    const { id: conversationId } = await conversation();
    await faults.offline?.(true);
    await faults.offline?.(false);
    await eventually(async () => {
      try {
        await transport.read.conversations({}, { limit: 1 });
        return true;
      } catch {
        return false;
      }
    }, 'after the network came back reads still fail', 'do not keep a broken connection or a rejected promise');
    await run('send', { conversationId, text: 'Conformance: back again' });
  });

  it('a cursor that is too old begins with `resync`', ['faults.expireCursors', 'capabilities.replay'], async ({ transport, session, conversation, follow, faults, do: run }) => {
    const { id: conversationId } = await conversation();
    await run('send', { conversationId, text: 'Conformance: long ago' });
    await faults.expireCursors?.();
    const follower = follow(transport, session.cursor);
    await follower.until((changes) => changes.some(({ type }) => type === 'resync'), 'the backend has forgotten what followed the cursor, and the stream goes on as if nothing were missing', 'answer an expired cursor (410) with `resync: too-old`');
  });

  it('what came in a frame that is too large is read anew, and the stream goes on', ['faults.hugeFrame', 'faults.inbound'], async ({ transport, session, conversation, follow, faults, newId }) => {
    const { id: conversationId } = await conversation();
    const follower = follow(transport, session.cursor);
    const [large, next] = [newId(), newId()].map((id) => `Conformance: ${id}`) as [string, string];
    const brings = (text: string, changes: readonly Change[]): boolean => messagesIn(changes).some((message) => message.text === text);
    await faults.hugeFrame?.();
    await faults.inbound?.(conversationId, large);
    await follower.until((changes) => brings(large, changes) || changes.some(({ type }) => type === 'resync'),
      'a frame was too large, and the stream goes on as if nothing were missing', 'refuse frames over a megabyte and say `resync: unknown`, as `parseFrame` does');
    await faults.inbound?.(conversationId, next);
    await follower.until((changes) => brings(next, changes) || changes.filter(({ type }) => type === 'resync' || type === 'stale').length > 1,
      'after a frame that was too large the stream brings nothing any more', 'go on with the next frame, or connect again');
  });

  it('what a contact writes arrives, and its conversation with it', ['faults.inbound'], async ({ transport, session, conversation, follow, faults, read, newId }) => {
    const before = await conversation();
    const follower = follow(transport, session.cursor);
    const text = `Conformance: a contact writes ${newId()}`;
    await faults.inbound?.(before.id, text);
    await follower.until((changes) => messagesIn(changes).some((message) => message.text === text && message.direction === 'inbound') || changes.some(({ type }) => type === 'resync' || type === 'stale'),
      'what a contact wrote did not come through the stream', 'tell inbound messages');
    const after = await read(before.id);
    check(after.unread > 0, 'a contact wrote, and nothing is unread', 'count what the agent has not read');
    check(after.lastMessage?.direction === 'inbound', 'a contact wrote, and the row shows an older message', 'update `lastMessage`');
  });
  return cases;
}
