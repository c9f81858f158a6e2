/** Cases on the other commands of the table: each one that is there does what its name says, and tells what is really so. */
import type { CommandName, Commands } from '../../model/commands.js';
import type { Conversation } from '../../model/conversation.js';
import { check, codeOf, messagesIn, theme, type Bench } from './kit.js';
import type { ConformanceCase, ConformanceOptions } from './options.js';

export function actingCases(options: ConformanceOptions): readonly ConformanceCase[] {
  const { it, cases } = theme('commands', options);

  /** Does one thing to a conversation and looks whether it is so, in the answer's wake and when it is read. */
  const itChanges = <N extends CommandName>(name: N, says: string, args: (bench: Bench, conversation: Conversation) => Commands[N],
    isSo: (after: Conversation, bench: Bench) => boolean, undo?: (bench: Bench, conversation: Conversation) => Promise<unknown>): void =>
    it(`${name} ${says}`, [`commands.${name}`], async (bench) => {
      const conversation = await bench.conversation({ skip: 1 });
      await bench.do(name, args(bench, conversation));
      const after = await bench.read(conversation.id);
      try {
        check(isSo(after, bench), `${name} answered, and the conversation is ${JSON.stringify({ lifecycle: after.lifecycle, assignee: after.assignee, unread: after.unread, tags: after.tags, snooze: after.snooze })}`, `carry ${name} out before you answer, or leave it out of \`commands\``);
      } finally {
        await undo?.(bench, conversation);
      }
    });

  const reopen = ({ do: run }: Bench, { id }: Conversation) => run('setStatus', { conversationId: id, status: 'open' });

  it('markRead leaves nothing unread', [], async ({ conversation, do: run, read }) => {
    const { id: conversationId } = await conversation();
    await run('markRead', { conversationId });
    const { unread } = await read(conversationId);
    check(unread === 0, `after markRead ${unread} messages are unread`, 'count unread messages for the agent, or set them to 0');
  });

  it('setStatus answers with what is really so', [], async ({ conversation, do: run, read }) => {
    const { id: conversationId } = await conversation();
    for (const status of ['pending', 'open'] as const) {
      await run('setStatus', { conversationId, status });
      const { lifecycle } = await read(conversationId);
      check(lifecycle === status, `setStatus ${status} made it ${lifecycle}`, 'translate every status in both directions');
    }
  });

  it('the answer to a command agrees with what is read afterwards', [], async ({ conversation, do: run, read }) => {
    const { id: conversationId } = await conversation();
    const { changes } = await run('setStatus', { conversationId, status: 'pending' });
    const read1 = await read(conversationId);
    for (const change of changes) {
      const told = change.type === 'upsert' && change.entity === 'conversation' ? change.value
        : change.type === 'patch' && change.entity === 'conversation' ? change.value as Partial<Conversation> & { id?: string } : null;
      if (!told || (change.type === 'patch' && change.id !== conversationId)) continue;
      if ('lifecycle' in told && (change.type === 'patch' || told.id === conversationId)) {
        check(told.lifecycle === read1.lifecycle, `the answer says ${told.lifecycle}, the conversation is ${read1.lifecycle}`, 'answer with what the backend stored, not with what was asked');
      }
    }
    await run('setStatus', { conversationId, status: 'open' });
  });

  it('assign gives the conversation to an agent, and to nobody', ['commands.assign'], async ({ session, conversation, do: run, read }) => {
    const { id: conversationId, assignee: first } = await conversation({ skip: 1 });
    const me = { kind: 'agent' as const, id: session.me.id };
    for (const assignee of first?.id === me.id ? [null, me] : [me, null]) {
      await run('assign', { conversationId, assignee });
      const after = (await read(conversationId)).assignee;
      check(after?.id === assignee?.id, `assign to ${assignee?.id ?? 'nobody'} answered, and it is ${after?.id ?? 'nobody'}'s`, 'carry it out before you answer; null means nobody');
    }
  });

  itChanges('setTags', 'sets exactly these tags', (_bench, { id }) => ({ conversationId: id, tags: ['conformance', 'second tag'] }),
    ({ tags }) => tags.length === 2 && tags.includes('conformance') && tags.includes('second tag'),
    ({ do: run }, { id, tags }) => run('setTags', { conversationId: id, tags }));
  itChanges('snooze', 'puts it aside until a moment', ({ session }, { id }) => ({ conversationId: id, until: session.serverTime + 3_600_000 }),
    ({ lifecycle }) => lifecycle === 'snoozed', reopen);
  itChanges('setBot', 'hands over to the bot', (_bench, { id }) => ({ conversationId: id, bot: 'active' }), ({ bot }) => bot === 'active',
    ({ do: run }, { id }) => run('setBot', { conversationId: id, bot: 'paused' }));

  it('setTags can take every tag away', ['commands.setTags'], async ({ conversation, do: run, read }) => {
    const { id: conversationId, tags } = await conversation({ skip: 1 });
    await run('setTags', { conversationId, tags: ['one'] });
    await run('setTags', { conversationId, tags: [] });
    const left = (await read(conversationId)).tags;
    await run('setTags', { conversationId, tags });
    check(left.length === 0, `after setTags [] it has ${left.join(', ')}`, 'an empty list is a value: do not read it as "nothing to do"');
  });

  it('a reaction stands on its message and can be taken back', ['commands.react', 'channel.reactions'], async ({ conversation, do: run, messages }) => {
    const { id: conversationId } = await conversation({ can: 'reactions' });
    const target = (await messages(conversationId)).findLast(({ direction }) => direction === 'inbound');
    if (!target) return;
    const reactions = async () => (await messages(conversationId)).find(({ id }) => id === target.id)?.reactions ?? [];
    const before = (await reactions()).length;
    await run('react', { conversationId, messageId: target.id, emoji: '👍' });
    check((await reactions()).some(({ emoji }) => emoji === '👍'), 'a reaction is not on its message', 'store it, or leave `react` out');
    await run('react', { conversationId, messageId: target.id, emoji: null });
    check((await reactions()).length <= before, 'react with null leaves the reaction', 'null takes the own reaction back');
  });

  it('an edited message tells its new text and that it was edited', ['commands.editMessage', 'channel.edits'], async ({ conversation, do: run, messages, newId }) => {
    const { id: conversationId } = await conversation({ can: 'edits' });
    const commandId = newId();
    await run('send', { conversationId, text: 'Conformance: mistyped' }, { commandId });
    const of = async () => (await messages(conversationId)).find((message) => message.commandId === commandId);
    await run('editMessage', { conversationId, messageId: (await of())?.id ?? '', text: 'Conformance: typed' });
    const edited = await of();
    check(edited?.text === 'Conformance: typed' && edited.editedAt !== null, `after an edit the message says ${JSON.stringify(edited?.text)}, edited at ${String(edited?.editedAt)}`, 'change the text and set `editedAt`');
  });

  it('a bulk command tells how each conversation went', ['commands.bulk', 'commands.setTags'], async ({ conversation, do: run, read, eventually, all }) => {
    const first = await conversation();
    const query = { contactId: first.contactId };
    const members = await all(query);
    const { items } = await run('bulk', { query, action: 'setTags', args: { tags: ['conformance-bulk'] } });
    if (items) {
      check(new Set(items.map(({ id }) => id)).size === items.length, 'a bulk answer names a conversation twice', 'name each once');
      const stranger = items.find(({ id }) => !members.some((member) => member.id === id));
      check(!stranger, `a bulk answer names ${stranger?.id}, which is not in the query`, 'act on the query\'s conversations only');
    }
    const failed = new Set(items?.filter(({ error }) => error).map(({ id }) => id));
    await eventually(async () => (await Promise.all(members.filter(({ id }) => !failed.has(id)).map(({ id }) => read(id)))).every(({ tags }) => tags.includes('conformance-bulk')),
      'a bulk command left out conversations without saying so', 'name every conversation that it failed on in `items`, with the reason');
    for (const { id, tags } of members) if (!failed.has(id)) await run('setTags', { conversationId: id, tags });
  });

  it('a command of the table is not answered with `unsupported`', [], async ({ transport, command, newId }) => {
    // Aimed at nothing, so that a command which works refuses for want of its target, and changes nothing.
    const conversationId = 'no-such-conversation';
    const aimless: Partial<Record<CommandName, object>> = {
      addNote: { conversationId, text: 'x' }, react: { conversationId, messageId: 'none', emoji: '👍' }, editMessage: { conversationId, messageId: 'none', text: 'x' },
      deleteMessage: { conversationId, messageId: 'none' }, assign: { conversationId, assignee: null }, snooze: { conversationId, until: Date.now() + 3_600_000 },
      unsnooze: { conversationId }, end: { conversationId }, setTags: { conversationId, tags: [] }, setBot: { conversationId, bot: 'paused' },
      acquireLease: { conversationId }, takeLease: { conversationId }, blockContact: { contactId: 'nobody' }, unblockContact: { contactId: 'nobody' },
      updateContact: { contactId: 'nobody', name: 'x' },
    };
    for (const [name, args] of Object.entries(aimless)) {
      const handler = transport.commands[name as CommandName] as ((asked: unknown) => Promise<unknown>) | undefined;
      if (!handler) continue;
      const answer = await codeOf(() => handler(command(name as 'assign', args as never, newId())));
      check(answer?.code !== 'unsupported', `${name} is in the table and answers \`unsupported\``, 'leave out of `commands` what the backend does not have: then agents are not offered it');
    }
  });

  it('a repeated command does not happen twice', ['capabilities.idempotentSend', 'commands.addNote'], async ({ conversation, command, transport, messages }) => {
    const { id: conversationId } = await conversation();
    const note = command('addNote', { conversationId, text: 'Conformance: noted once' });
    const first = await transport.commands.addNote?.(note);
    const second = await transport.commands.addNote?.(note);
    const count = (await messages(conversationId)).filter(({ commandId }) => commandId === note.commandId).length;
    check(count === 1, `the same note was stored ${count} times`, 'idempotentSend holds for every command, not for send alone');
    const ids = [first, second].map((result) => messagesIn(result?.changes ?? [])[0]?.id);
    check(!ids[1] || ids[0] === ids[1], 'the second answer names another message than the first', 'answer a repetition with what the first one made');
  });
  return cases;
}
