/** Cases on sending: once, as it was typed, in order, and with honest failures. */
import type { Attachment } from '../../model/message.js';
import { check, codeOf, messagesIn, theme } from './kit.js';
import type { ConformanceCase, ConformanceOptions } from './options.js';

/** Texts that something on the way likes to change. None begins or ends in white space, which platforms may cut. */
const TEXTS = [
  '<script>alert(1)</script> <b>bold</b> &amp; "quotes" \'single\'', 'first line\nsecond line\n\nfourth', 'Ça va ? naïve Å Å',
  'هل أنت هنا؟ \u202Eabc\u202C', '👩‍👩‍👧‍👦 🇫🇷 👍🏽', '{{name}} %s ${x} \\n \\u0041 __proto__', 'https://example.com/?a=1&b=<c>', '0123 +33 1e999 null undefined',
];

export function sendingCases(options: ConformanceOptions): readonly ConformanceCase[] {
  const { it, cases } = theme('sending', options);

  it('send answers with the message, which carries the commandId and can be read again', [], async ({ conversation, command, transport, messages }) => {
    const { id: conversationId } = await conversation();
    const sent = command('send', { conversationId, text: 'Conformance: hello' });
    const { changes } = await transport.commands.send(sent);
    const made = messagesIn(changes).find(({ commandId }) => commandId === sent.commandId);
    check(made, 'the answer to send has no message with its commandId', 'store the commandId with the message, and answer with an upsert of it');
    check(made.direction === 'outbound', `the message that was sent is ${made.direction}`, 'say `outbound`');
    const again = (await messages(conversationId)).find(({ commandId }) => commandId === sent.commandId);
    check(again, 'the message that was sent is not read again', 'give the commandId with the message in read.messages too');
    check(again.id === made.id, `the message is called ${made.id} in the answer and ${again.id} when it is read`, 'use one id for one message');
  });

  it('text arrives as it was typed', [], async ({ conversation, do: run, messages, newId }) => {
    const { id: conversationId } = await conversation();
    for (const text of TEXTS) {
      const commandId = newId();
      await run('send', { conversationId, text }, { commandId });
      const stored = (await messages(conversationId)).find((message) => message.commandId === commandId)?.text;
      check(stored === text, `${JSON.stringify(text)} became ${JSON.stringify(stored)}`, 'carry text as it is: no escaping, no trimming, no normalising, UTF-8 all the way');
    }
  });

  it('what is sent moves its conversation to the top of the list and shows in its row', [], async ({ conversation, do: run, read }) => {
    const { id: conversationId } = await conversation({ skip: 1 });
    const before = await read(conversationId);
    await run('send', { conversationId, text: 'Conformance: the newest' });
    const after = await read(conversationId);
    check(after.lastMessage?.text === 'Conformance: the newest', `the row's last message is ${JSON.stringify(after.lastMessage?.text)}`, 'update `lastMessage` with the message');
    check(after.lastActivityAt >= before.lastActivityAt, 'sending made the conversation older', 'set `lastActivityAt` to the time of the last message');
  });

  it('the same commandId is one message', ['capabilities.idempotentSend'], async ({ conversation, command, transport, messages }) => {
    const { id: conversationId } = await conversation();
    const sent = command('send', { conversationId, text: 'Conformance: once' });
    await transport.commands.send(sent);
    await transport.commands.send(sent);
    const count = (await messages(conversationId)).filter(({ commandId }) => commandId === sent.commandId).length;
    check(count === 1, `idempotentSend is declared, and the same commandId made ${count} messages`, 'keep the commandId unique in the transaction of the message, or declare `idempotentSend: false`');
  });

  it('twins that are on their way together are one message', ['capabilities.idempotentSend'], async ({ conversation, command, transport, another, messages, eventually }) => {
    const { id: conversationId } = await conversation();
    const sent = command('send', { conversationId, text: 'Conformance: twins' });
    const other = await another();
    await Promise.allSettled([transport.commands.send(sent), other.transport.commands.send(sent), transport.commands.send(sent)]);
    const count = async (): Promise<number> => (await messages(conversationId)).filter(({ commandId }) => commandId === sent.commandId).length;
    await eventually(async () => await count() > 0, 'of three twins none was stored', 'carry out one of them');
    check(await count() === 1, `three twins on their way together made ${await count()} messages`, 'let a unique key decide, not a look-up before the insert');
  });

  it('the same commandId after a reconnection is one message', ['capabilities.idempotentSend'], async ({ conversation, command, another, messages }) => {
    const { id: conversationId } = await conversation();
    const sent = command('send', { conversationId, text: 'Conformance: once, whoever asks' });
    const [one, other] = [await another(), await another()];
    await one.transport.commands.send(sent);
    await one.transport.close();
    await other.transport.commands.send(sent);
    const count = (await messages(conversationId)).filter(({ commandId }) => commandId === sent.commandId).length;
    check(count === 1, `the same commandId over a second connection made ${count} messages`, 'keep commandIds with the backend, not in the connection or the page');
  });

  it('different commandIds with the same text are different messages', [], async ({ conversation, do: run, messages, newId }) => {
    const { id: conversationId } = await conversation();
    const text = `Conformance: twice on purpose ${newId()}`;
    await run('send', { conversationId, text });
    await run('send', { conversationId, text });
    const count = (await messages(conversationId)).filter((message) => message.text === text).length;
    check(count === 2, `two messages with the same words became ${count}`, 'tell messages apart by commandId, never by their text');
  });

  it('what is sent one after the other stands in that order', [], async ({ conversation, do: run, messages, newId }) => {
    const { id: conversationId } = await conversation();
    const ids = Array.from({ length: 4 }, newId);
    for (const commandId of ids) await run('send', { conversationId, text: `Conformance: ${ids.indexOf(commandId) + 1} of 4` }, { commandId });
    const found = [...await messages(conversationId)].sort((a, b) => (a.order < b.order ? -1 : 1)).flatMap(({ commandId }) => (commandId && ids.includes(commandId) ? [commandId] : []));
    check(ids.every((id, index) => found[index] === id), 'messages that were sent one after the other stand in another order', 'give `order` keys that grow as the backend stores, and that compare by code unit (pad numbers)');
  });

  it('messages that are sent at once have different places', [], async ({ conversation, do: run, messages, newId }) => {
    const { id: conversationId } = await conversation();
    const ids = Array.from({ length: 6 }, newId);
    await Promise.all(ids.map((commandId) => run('send', { conversationId, text: 'Conformance: all at once' }, { commandId })));
    const mine = (await messages(conversationId)).filter(({ commandId }) => commandId !== null && ids.includes(commandId));
    check(mine.length === 6, `six messages sent at once, and ${mine.length} stored`, 'store each; do not read, change and write back a whole list');
    check(new Set(mine.map(({ order }) => order)).size === 6, 'messages that were sent at once have the same order key', 'make the key unique: a sequence, or the time with the id');
    check(new Set(mine.map(({ id }) => id)).size === 6, 'messages that were sent at once have the same id', 'let the backend make ids that never repeat');
  });

  it('what cannot be carried out fails, and nothing of it happened', [], async ({ transport, command, read, conversation }) => {
    const nowhere = await codeOf(() => transport.commands.send(command('send', { conversationId: 'no-such-conversation', text: 'x' })));
    check(nowhere, 'send answered for a conversation that does not exist', 'throw `notFound` or `invalid`');
    check(!['server', 'offline', 'timeout', 'rateLimited', 'auth'].includes(nowhere.code), `sending to a conversation that does not exist threw \`${nowhere.code}\`, which is tried again for a day`, 'throw `notFound` or `invalid`, which are final');
    check(nowhere.error.ambiguous !== true, 'a refusal is marked ambiguous', 'mark only what may have happened');
    const { id } = await conversation();
    await read(id);
  });

  it('a note stays private', ['commands.addNote'], async ({ conversation, command, transport, messages }) => {
    const { id: conversationId } = await conversation();
    const note = command('addNote', { conversationId, text: 'Conformance: between us' });
    await transport.commands.addNote?.(note);
    const stored = (await messages(conversationId)).find(({ commandId }) => commandId === note.commandId);
    check(stored?.visibility === 'note', `a note came back as ${stored?.visibility ?? 'nothing'}`, 'say `visibility: "note"`; leave `addNote` out where notes could reach the contact');
    check(stored.delivery === null, 'a note has a delivery state', 'notes are never delivered: `delivery: null`');
  });

  it('the outcome of a command is known', ['read.outcome'], async ({ conversation, command, transport, newId }) => {
    const { id: conversationId } = await conversation();
    const sent = command('send', { conversationId, text: 'Conformance: what became of it' });
    await transport.commands.send(sent);
    const known = await transport.read.outcome?.(sent.commandId);
    check(known && messagesIn(known.changes).some(({ commandId }) => commandId === sent.commandId), 'read.outcome does not know the message of a command that happened', 'look the commandId up where messages lie, or leave `read.outcome` out');
    check(await transport.read.outcome?.(newId()) === null, 'read.outcome tells something of a command that never was', 'answer `null`: it never happened');
  });

  it('a lost answer is ambiguous', ['faults.loseAnswer'], async ({ conversation, command, transport, faults, messages, eventually }) => {
    const { id: conversationId } = await conversation();
    const sent = command('send', { conversationId, text: 'Conformance: no answer came' });
    await faults.loseAnswer?.();
    const answer = await codeOf(() => transport.commands.send(sent));
    check(answer, 'the answer was lost, and send told of success', 'answer only what the backend answered');
    check(answer.error.ambiguous === true, `the answer was lost, and the error \`${answer.code}\` does not say that the message may have gone`, 'set `ambiguous: true` whenever a request left and no answer came');
    await eventually(async () => (await messages(conversationId)).some(({ commandId }) => commandId === sent.commandId), 'the command whose answer was lost left nothing behind', 'let the fault lose the answer, not the command');
  });

  it('a second try after a lost answer is one message', ['faults.loseAnswer', 'capabilities.idempotentSend'], async ({ conversation, command, transport, faults, messages }) => {
    const { id: conversationId } = await conversation();
    const sent = command('send', { conversationId, text: 'Conformance: tried again' });
    await faults.loseAnswer?.();
    await codeOf(() => transport.commands.send(sent));
    await transport.commands.send(sent);
    const count = (await messages(conversationId)).filter(({ commandId }) => commandId === sent.commandId).length;
    check(count === 1, `a second try after a lost answer made ${count} messages`, 'remember the commandId when the message is stored, not when the answer arrives; else declare `idempotentSend: false`');
  });

  it('the outcome after a lost answer is known', ['faults.loseAnswer', 'read.outcome'], async ({ conversation, command, transport, faults }) => {
    const { id: conversationId } = await conversation();
    const sent = command('send', { conversationId, text: 'Conformance: looked up' });
    await faults.loseAnswer?.();
    await codeOf(() => transport.commands.send(sent));
    check(await transport.read.outcome?.(sent.commandId), 'the command happened, its answer was lost, and read.outcome says that it never happened', 'look in the backend, not among the answers that arrived');
  });

  it('too many requests are told with the pause', ['faults.limit'], async ({ conversation, command, transport, faults }) => {
    const { id: conversationId } = await conversation();
    await faults.limit?.(2_500);
    const answer = await codeOf(() => transport.commands.send(command('send', { conversationId, text: 'Conformance: too many' })));
    check(answer?.code === 'rateLimited', `the backend refused for too many requests, and ${answer ? `\`${answer.code}\` was thrown` : 'send answered'}`, 'throw `rateLimited` on 429');
    const { retryAfter } = answer.error;
    check(typeof retryAfter === 'number' && retryAfter >= 2_500 && retryAfter < 5_000, `the backend asked for 2,500 ms, and \`retryAfter\` is ${String(answer.error.retryAfter)}`, 'read Retry-After (seconds, or a date) and give milliseconds');
  });

  it('without network a command fails with `offline` or `timeout`', ['faults.offline'], async ({ conversation, command, transport, faults }) => {
    const { id: conversationId } = await conversation();
    await faults.offline?.(true);
    try {
      const answer = await codeOf(() => transport.commands.send(command('send', { conversationId, text: 'Conformance: no network' })));
      check(answer?.code === 'offline' || answer?.code === 'timeout', `without network send ${answer ? `threw \`${answer.code}\`` : 'answered'}`, 'throw `offline`, which is tried again by itself');
    } finally {
      await faults.offline?.(false);
    }
  });

  it('a refused token is told as `auth`', ['faults.revoke'], async ({ conversation, command, transport, faults, messages }) => {
    const { id: conversationId } = await conversation();
    const sent = command('send', { conversationId, text: 'Conformance: who am I' });
    await faults.revoke?.(true);
    let answer: Awaited<ReturnType<typeof codeOf>>;
    try {
      answer = await codeOf(() => transport.commands.send(sent));
    } finally {
      await faults.revoke?.(false);
    }
    check(answer?.code === 'auth', `with a refused token send ${answer ? `threw \`${answer.code}\`` : 'answered'}`, 'throw `auth`, so that the inbox asks for a new token and does not give the message up');
    check(!(await messages(conversationId)).some(({ commandId }) => commandId === sent.commandId), 'a message was stored though the token was refused', 'check before you store');
  });

  it('files go up and come down unchanged', ['media'], async ({ transport, newId, conversation, do: run, messages }) => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const fractions: number[] = [];
    const file: Attachment = await transport.media?.upload(new Blob([bytes], { type: 'application/octet-stream' }), {
      name: 'every-byte.bin', commandId: newId(), onProgress: (fraction) => fractions.push(fraction),
    }) as Attachment;
    check(fractions.every((fraction) => fraction >= 0 && fraction <= 1), `the progress of an upload is ${fractions.join(', ')}`, 'tell it from 0 to 1');
    const media = await transport.media?.load(file);
    const came = new Uint8Array(media instanceof Blob ? await media.arrayBuffer() : await (await fetch(String(media))).arrayBuffer());
    check(came.length === 256 && came.every((byte, index) => byte === index), `256 bytes went up, and ${came.length} others came down`, 'carry bytes as they are, not as text');
    const { id: conversationId } = await conversation({ can: 'attachments.file' });
    const commandId = newId();
    await run('send', { conversationId, text: '', attachments: [file] }, { commandId });
    const stored = (await messages(conversationId)).filter((message) => message.commandId === commandId).flatMap(({ attachments }) => attachments);
    check(stored.length === 1, `a message with one file has ${stored.length}`, 'keep the attachments of a message');
  });
  return cases;
}
