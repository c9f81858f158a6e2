/** Cases on the stream: it brings what happens, in order, once, until it is ended; and its cursor is honest. */
import type { Change } from '../../model/changes.js';
import { Conversation } from '../../model/conversation.js';
import { createReplica, differingKeys } from '../replica.js';
import { check, messagesIn, theme, type Bench, type Client } from './kit.js';
import type { ConformanceCase, ConformanceOptions } from './options.js';

const tells = (changes: readonly Change[], commandId: string): boolean => messagesIn(changes).some((message) => message.commandId === commandId);
/** The inbox reads anew on these, so they tell of everything. */
const asksToRead = (changes: readonly Change[], conversationId: string): boolean => changes.some((change) => change.type === 'resync'
  || (change.type === 'stale' && (change.id === null || change.id === conversationId || change.entity === 'message')));

/** Holds a conversation by the contract's words alone, and reads it anew when told to. */
async function mirror(bench: Bench, { transport, session }: Client, id: string) {
  const replica = createReplica(session.capabilities);
  const follower = bench.follow(transport, session.cursor);
  replica.put('conversation', await bench.read(id, transport));
  let taken = 0;
  return {
    follower,
    async now(): Promise<Conversation> {
      const changes = follower.changes();
      const news = changes.slice(taken);
      taken = changes.length;
      if (replica.apply(news) === 'read-anew') replica.put('conversation', await bench.read(id, transport));
      return replica.get('conversation', id) as unknown as Conversation;
    },
  };
}

export function streamingCases(options: ConformanceOptions): readonly ConformanceCase[] {
  const { it, cases } = theme('stream', options);

  it('it brings what another transport did, as changes of the model', [], async ({ transport, session, conversation, another, follow, do: run, newId }) => {
    const { id: conversationId } = await conversation();
    const other = await another();
    const follower = follow(transport, session.cursor);
    const commandId = newId();
    await run('send', { conversationId, text: 'Conformance: streamed' }, { commandId, by: other.transport });
    await follower.until((changes) => tells(changes, commandId) || asksToRead(changes, conversationId),
      'the stream did not bring what another client did', 'tell every change to every subscriber; when you do not know it, say `stale` or `resync`');
  });

  it('it brings what the same transport did', [], async ({ transport, session, conversation, follow, do: run, newId }) => {
    const { id: conversationId } = await conversation();
    const follower = follow(transport, session.cursor);
    const commandId = newId();
    await run('send', { conversationId, text: 'Conformance: my own' }, { commandId });
    await follower.until((changes) => tells(changes, commandId) || asksToRead(changes, conversationId),
      'the stream did not bring the own message', 'do not filter own changes out: another tab, and a recovery in between, live on them');
  });

  it('a burst comes whole and in order', [], async ({ transport, session, conversation, another, follow, do: run, newId }) => {
    const { id: conversationId } = await conversation();
    const other = await another();
    const follower = follow(transport, session.cursor);
    const ids = Array.from({ length: 5 }, newId);
    await Promise.all(ids.map((commandId, index) => run('send', { conversationId, text: `Conformance: burst ${index}` }, { commandId, by: other.transport })));
    await follower.until((changes) => ids.every((id) => tells(changes, id)) || asksToRead(changes, conversationId),
      'of five messages sent at once the stream did not bring all', 'queue changes; do not keep only the newest while one is on its way');
    if (!session.capabilities.ordered || asksToRead(follower.changes(), conversationId)) return;
    const first = new Map<string, string>();
    for (const { commandId, order } of messagesIn(follower.changes())) if (commandId && ids.includes(commandId) && !first.has(commandId)) first.set(commandId, order);
    const orders = [...first.values()];
    check(orders.every((order, index) => index === 0 || (orders[index - 1] ?? '') < order), '`ordered` is declared, and messages came in another order than they happened', 'deliver in the order of the log, or declare `ordered: false`');
  });

  it('the changes lead to what a fresh reading shows', [], async (bench) => {
    const { id } = await bench.conversation();
    const shown = await mirror(bench, bench, id);
    await bench.do('send', { conversationId: id, text: 'Conformance: applied' });
    await bench.do('setStatus', { conversationId: id, status: 'pending' });
    await bench.do('setStatus', { conversationId: id, status: 'open' });
    await bench.do('markRead', { conversationId: id });
    // Last, so that what it changes is not set back by the others.
    await bench.faults.inbound?.(id, 'Conformance: a contact writes');
    let keys: readonly string[] = [];
    try {
      await bench.eventually(async () => (keys = differingKeys(await shown.now(), await bench.read(id))).length === 0, '', '');
    } catch (thrown) {
      if (keys.length === 0) throw thrown;
      check(false, `a snapshot with the stream's changes differs from a fresh one in ${keys.join(', ')}`, 'send the whole entity, or every key that changed; say `stale` when you do not know them');
    }
  });

  it('two clients that work at once see the same in the end', [], async (bench) => {
    const { id } = await bench.conversation();
    const [one, other] = await Promise.all([bench.another(), bench.another()]);
    const [left, right] = await Promise.all([mirror(bench, one, id), mirror(bench, other, id)]);
    await bench.faults.inbound?.(id, 'Conformance: to both');
    await Promise.all([
      bench.do('send', { conversationId: id, text: 'Conformance: from the left' }, { by: one.transport }),
      bench.do('send', { conversationId: id, text: 'Conformance: from the right' }, { by: other.transport }),
      bench.do('setStatus', { conversationId: id, status: 'pending' }, { by: one.transport }),
      bench.do('markRead', { conversationId: id }, { by: other.transport }),
    ]);
    await bench.do('setStatus', { conversationId: id, status: 'open' }, { by: other.transport });
    const disagreement = async (): Promise<readonly string[]> => {
      const truth = await bench.read(id);
      return [...differingKeys(await left.now(), truth), ...differingKeys(await right.now(), truth)];
    };
    let keys: readonly string[] = [];
    try {
      await bench.eventually(async () => (keys = await disagreement()).length === 0, '', '');
    } catch (thrown) {
      if (keys.length === 0) throw thrown;
      check(false, `two clients who worked at once do not agree with the backend on ${[...new Set(keys)].join(', ')}`, 'order changes at the backend and give every client all of them');
    }
  });

  it('revisions grow with each change', [], async ({ conversation, do: run, read }) => {
    const { id: conversationId } = await conversation();
    const revisions: (number | null)[] = [(await read(conversationId)).revision];
    for (const status of ['pending', 'open'] as const) {
      await run('setStatus', { conversationId, status });
      revisions.push((await read(conversationId)).revision);
    }
    for (const [index, revision] of revisions.entries()) {
      const before = revisions[index - 1];
      if (revision === null || before == null) continue;
      check(revision > before, `a conversation changed, and its revision went from ${before} to ${revision}`, 'count revisions up with every change, or leave them out: an older revision is thrown away');
    }
  });

  it('the stream\'s revisions do not sink', ['capabilities.ordered'], async ({ transport, session, conversation, follow, do: run, quiet }) => {
    const { id: conversationId } = await conversation();
    const follower = follow(transport, session.cursor);
    for (const status of ['pending', 'open', 'pending', 'open'] as const) await run('setStatus', { conversationId, status });
    await quiet();
    let last = -Infinity;
    for (const change of follower.changes()) {
      const revision = change.type === 'upsert' && change.entity === 'conversation' && change.value.id === conversationId ? change.value.revision
        : change.type === 'patch' && change.entity === 'conversation' && change.id === conversationId ? change.revision : null;
      if (revision === null) continue;
      check(revision >= last, `the revision of ${conversationId} sank from ${last} to ${revision} in the stream`, 'send changes in the order in which they happened');
      last = revision;
    }
  });

  it('after its undo a subscription is silent', [], async ({ transport, session, conversation, do: run, quiet }) => {
    let after = 0;
    let ended = false;
    const { id: conversationId } = await conversation();
    const stop = transport.subscribe(() => { if (ended) after += 1; }, session.cursor === undefined ? {} : { cursor: session.cursor });
    const sending = run('send', { conversationId, text: 'Conformance: silence' });
    stop();
    ended = true;
    await sending;
    await run('send', { conversationId, text: 'Conformance: still silence' });
    await quiet();
    check(after === 0, 'a subscription went on after its undo was called', 'look whether the subscription still stands before you call the sink, also when a batch is on its way');
  });

  it('a subscription can end itself from within', [], async ({ transport, session, conversation, do: run, eventually, quiet }) => {
    const { id: conversationId } = await conversation();
    let heard = 0;
    let stop = (): void => {};
    stop = transport.subscribe(({ changes }) => {
      if (!changes.some(({ type }) => type !== 'link')) return;
      heard += 1;
      stop();
    }, session.cursor === undefined ? {} : { cursor: session.cursor });
    for (const text of ['one', 'two', 'three']) await run('send', { conversationId, text: `Conformance: ${text}` });
    await eventually(() => heard > 0, 'a subscription heard nothing', 'tell every change to every subscriber');
    await quiet();
    check(heard === 1, `a subscription that ended itself at once was called ${heard} times`, 'make the undo work from within the sink too');
  });

  it('two subscriptions of one transport hear the same', [], async ({ transport, session, conversation, follow, do: run, newId }) => {
    const { id: conversationId } = await conversation();
    const [one, other] = [follow(transport, session.cursor), follow(transport, session.cursor)];
    const commandId = newId();
    await run('send', { conversationId, text: 'Conformance: both hear' }, { commandId });
    for (const follower of [one, other]) {
      await follower.until((changes) => tells(changes, commandId) || asksToRead(changes, conversationId), 'of two subscriptions one heard nothing', 'keep all sinks, not the last one');
    }
    one.stop();
    const second = newId();
    await run('send', { conversationId, text: 'Conformance: one hears' }, { commandId: second });
    await other.until((changes) => tells(changes, second) || asksToRead(changes.slice(1), conversationId), 'when one subscription ended, the other fell silent', 'end one sink, not the connection that others use');
  });

  it('a subscription goes on from its cursor', ['capabilities.replay'], async ({ transport, session, conversation, follow, do: run, newId }) => {
    check(session.cursor !== undefined, 'replay is declared, and open() gives no cursor', 'tell where the stream stood when the session was read, or declare `replay: false`');
    const { id: conversationId } = await conversation();
    const ids = Array.from({ length: 3 }, newId);
    for (const commandId of ids) await run('send', { conversationId, text: 'Conformance: replayed' }, { commandId });
    const follower = follow(transport, session.cursor);
    await follower.until((changes) => ids.every((id) => tells(changes, id)), 'a subscription from a cursor did not bring everything that happened since', 'begin with the first change behind the cursor, or declare `replay: false`');
  });

  it('each batch\'s cursor stands behind that batch, not before it and not further', ['capabilities.replay'], async ({ transport, session, conversation, follow, do: run, newId }) => {
    const { id: conversationId } = await conversation();
    const live = follow(transport, session.cursor);
    const ids = Array.from({ length: 4 }, newId);
    await Promise.all(ids.map((commandId) => run('send', { conversationId, text: 'Conformance: seams' }, { commandId })));
    await live.until((changes) => ids.every((id) => tells(changes, id)), 'the stream did not bring what happened', 'tell every change');
    const seams = live.batches.filter(({ changes }) => messagesIn(changes).length > 0);
    for (const [index, batch] of seams.entries()) {
      check(batch.cursor !== undefined, 'replay is declared, and a batch has no cursor', 'give each batch the cursor behind it');
      const before = new Set(live.batches.slice(0, live.batches.indexOf(batch) + 1).flatMap(({ changes }) => messagesIn(changes).map(({ commandId }) => commandId)));
      const rest = ids.filter((id) => !before.has(id));
      const again = follow(transport, batch.cursor);
      await again.until((changes) => rest.every((id) => tells(changes, id)), `from the cursor of batch ${index + 1} of ${seams.length} the stream leaves out what came behind it`, 'let the cursor of a batch cover what is in that batch and nothing more');
      const first = messagesIn(again.batches.flatMap(({ changes }) => changes)).find(({ commandId }) => commandId !== null && ids.includes(commandId) && before.has(commandId));
      check(!first || index > 0, `from the cursor of the first batch the stream brings that batch again`, 'begin behind the cursor');
      again.stop();
    }
  });

  it('a cursor of nobody begins with `resync`', ['capabilities.replay'], async ({ transport, follow }) => {
    const follower = follow(transport, 'no-such-cursor');
    await follower.until((changes) => changes.some(({ type }) => type === 'resync'), 'a cursor that the backend cannot know was taken without a word', 'say `resync` when you cannot go on from a cursor: a hole that nobody hears of is never filled');
  });
  return cases;
}
