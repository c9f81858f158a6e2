/** Cases on pages: conversations, timelines, contacts, counts, and what is not there. */
import { Contact } from '../../model/contact.js';
import { isAwaitingReply, type Conversation } from '../../model/conversation.js';
import { Message } from '../../model/message.js';
import { parse } from '../../model/parse.js';
import { TimelineEvent } from '../../model/timeline-event.js';
import type { ConversationQuery } from '../../model/view.js';
import type { TimelinePage, TimelineRequest } from '../../transport/transport.js';
import { check, codeOf, theme, type Bench } from './kit.js';
import type { ConformanceCase, ConformanceOptions } from './options.js';
import { differingKeys } from '../replica.js';

/** Ids that break out of paths, queries and object literals. */
const HOSTILE_IDS = ['__proto__', 'constructor', '../../etc/passwd', 'a/b?c=d#e', "x' or 1=1 --", '%00%2e%2e', 'نعم-🙂', 'x'.repeat(2_000)];

const QUERIES: readonly ConversationQuery[] = [{}, { lifecycles: ['open'] }, { lifecycles: ['closed', 'ended'] }, { unread: true }, { awaitingReply: true }];

const entriesOf = (page: TimelinePage, conversationId: string): readonly { id: string; order: string }[] => {
  const all = [
    ...page.messages.map((message) => parse(Message, message, 'read.messages')),
    ...page.events.map((event) => parse(TimelineEvent, event, 'read.messages')),
  ];
  check(all.every((entry) => entry.conversationId === conversationId), `the timeline of ${conversationId} holds entries of another conversation`, 'filter by the conversation');
  return all.map(({ id, order }) => ({ id, order })).sort((a, b) => (a.order < b.order ? -1 : 1));
};

/** The conversation with the most entries, and all of them. */
async function longest({ transport, all }: Bench): Promise<{ id: string; entries: readonly { id: string; order: string }[] }> {
  let best: { id: string; entries: readonly { id: string; order: string }[] } = { id: '', entries: [] };
  for (const { id } of (await all({})).slice(0, 20)) {
    const entries = entriesOf(await transport.read.messages(id, { limit: 100 }), id);
    if (entries.length > best.entries.length) best = { id, entries };
  }
  check(best.entries.length >= 5, 'no conversation has five messages', 'fill the test backend with at least one that has');
  return best;
}

export function readingCases(options: ConformanceOptions): readonly ConformanceCase[] {
  const { it, cases } = theme('reading', options);

  it('conversations come in pages, newest activity first, without holes or repetition, and the end is told', [], async ({ transport }) => {
    const seen: { id: string; at: number }[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await transport.read.conversations({}, { limit: 2, ...(cursor ? { cursor } : {}) });
      const contacts = new Set(page.contacts.map((contact) => parse(Contact, contact, 'read.conversations').id));
      check(page.items.length <= 2, `a page of 2 has ${page.items.length} items`, 'keep to `limit`; `next` tells that there is more');
      check(page.items.length > 0 || page.next === null, 'an empty page is not the last one', 'fill pages, or say `next: null`');
      for (const { id, lastActivityAt, contactId } of page.items) {
        check(contacts.has(contactId), `a page lacks the contact ${contactId} of its conversation ${id}`, 'give the contacts of a page with it');
        seen.push({ id, at: lastActivityAt });
      }
      cursor = page.next;
    } while (cursor && seen.length < 60);
    const twice = seen.find(({ id }, index) => seen.findIndex((other) => other.id === id) !== index);
    check(!twice, `the conversation ${twice?.id} stands on two pages`, 'let a page begin behind the last item of the one before');
    const late = seen.findIndex(({ at }, index) => index > 0 && (seen[index - 1]?.at ?? Infinity) < at);
    check(late === -1, `${seen[late]?.id} is newer than the one before it`, 'sort by `lastActivityAt`, newest first, also from page to page');
  });

  it('small pages and large ones hold the same conversations', [], async ({ all }) => {
    const [small, large] = [await all({}, 3), await all({}, 50)];
    const missing = large.find(({ id }) => !small.some((other) => other.id === id));
    check(!missing, `the conversation ${missing?.id} is on no page of 3`, 'do not skip items between pages, also when two have the same `lastActivityAt`');
  });

  it('a page does not repeat what an earlier one gave, though the list moved', [], async ({ transport, all, do: run }) => {
    const before = await all({});
    if (before.length < 4) return;
    const first = await transport.read.conversations({}, { limit: 2 });
    check(first.next, 'there are more than two conversations, and the first page of two says that it is the last', 'tell where the next page begins');
    const mover = before.findLast(({ lifecycle, lease }) => lifecycle === 'open' && !lease);
    if (!mover || first.items.some(({ id }) => id === mover.id)) return;
    if ((await codeOf(() => run('send', { conversationId: mover.id, text: 'Conformance: to the top' }))) !== null) return;
    const second = await transport.read.conversations({}, { limit: 2, cursor: first.next });
    const again = second.items.find(({ id }) => first.items.some((other) => other.id === id));
    check(!again, `while the list moved, ${again?.id} came on two pages, and another one on none`, 'let the page cursor be a place in the order (activity and id), or give the pages of one reading from one snapshot');
  });

  it('conversations keep to their query', [], async ({ session, all }) => {
    for (const { id, lifecycle } of await all({ lifecycles: ['closed', 'ended'] })) {
      check(lifecycle === 'closed' || lifecycle === 'ended', `asked for closed and ended ones, got ${id}, which is ${lifecycle}`, 'filter by `lifecycles`');
    }
    for (const { id, assignee } of await all({ assignee: 'me' })) check(assignee?.id === session.me.id, `asked for mine, got ${id}`, 'filter by `assignee`');
    for (const { id, unread } of await all({ unread: true })) check(unread > 0, `asked for unread ones, got ${id}`, 'filter by `unread`');
    const [some] = await all({});
    for (const { id, contactId } of await all({ contactId: some?.contactId ?? '' })) check(contactId === some?.contactId, `asked for one contact's, got ${id}`, 'filter by `contactId`');
  });

  it('a row and the conversation itself tell the same', [], async ({ all, read }) => {
    for (const row of (await all({})).slice(0, 10)) {
      const keys = differingKeys(row, await read(row.id));
      check(keys.length === 0, `the list and read.conversation differ on ${row.id} in ${keys.join(', ')}`, 'build both from the same source');
    }
  });

  it('a timeline pages back to its beginning in one total order', [], async ({ transport, all }) => {
    for (const { id } of (await all({})).slice(0, 10)) {
      const orders: string[] = [];
      let page = await transport.read.messages(id, { limit: 3 });
      check(page.after === null, 'the newest page says that there is something newer', 'give `after: null` at the end');
      for (let turn = 0; turn < 200; turn++) {
        const these = entriesOf(page, id).map(({ order }) => order);
        check(!orders.length || !these.length || (these.at(-1) ?? '') < (orders[0] ?? ''), `an older page of ${id} overlaps a newer one`, 'let a page end before the first entry of the one behind');
        orders.unshift(...these);
        if (!page.before) break;
        page = await transport.read.messages(id, { limit: 3, cursor: page.before });
      }
      check(new Set(orders).size === orders.length, `two entries of ${id} have the same order key`, 'make the key a total order: add the id to the time');
    }
  });

  it('small pages of a timeline hold what one large page holds', [], async (bench) => {
    const { id, entries } = await longest(bench);
    const found: string[] = [];
    let request: TimelineRequest = { limit: 2 };
    for (let turn = 0; turn < 200; turn++) {
      const page: TimelinePage = await bench.transport.read.messages(id, request);
      found.unshift(...entriesOf(page, id).map((entry) => entry.id));
      if (page.before === null || found.length >= entries.length) break;
      request = { limit: 2, cursor: page.before };
    }
    const missing = entries.find((entry) => !found.includes(entry.id));
    check(!missing, `paging back through ${id} skips the entry ${missing?.id}`, 'begin a page exactly at the entry before the last page\'s first');
  });

  it('a page around a message holds it, and goes on in both directions', [], async (bench) => {
    const { id } = await longest(bench);
    const messages = await bench.messages(id);
    const middle = messages[Math.floor(messages.length / 2)];
    check(middle, 'the conversation has no message in its middle', 'fill the test backend');
    const page = await bench.transport.read.messages(id, { limit: 3, around: middle.id });
    const around = entriesOf(page, id);
    check(around.some((entry) => entry.id === middle.id), `the page around ${middle.id} does not hold it`, 'centre the page on the message');
    if (page.before === null) return;
    const older = entriesOf(await bench.transport.read.messages(id, { limit: 3, cursor: page.before }), id);
    check((older.at(-1)?.order ?? '') < (around[0]?.order ?? ''), 'the page before overlaps the page around', 'end it before its first entry');
  });

  it('counts are those of the list', ['read.counts'], async ({ transport, all }) => {
    const told = await transport.read.counts?.(QUERIES) ?? [];
    check(told.length === QUERIES.length, `asked ${QUERIES.length} counts, got ${told.length}`, 'answer one count for each query, in their order');
    const distinct = (items: readonly Conversation[]): number => new Set(items.map(({ contactId }) => contactId)).size;
    for (const [index, query] of QUERIES.entries()) {
      const items = await all(query);
      const listed = {
        conversations: items.length, contacts: distinct(items), unreadContacts: distinct(items.filter(({ unread }) => unread > 0)),
        awaitingReply: items.filter(isAwaitingReply).length,
      };
      for (const key of ['conversations', 'contacts', 'unreadContacts', 'awaitingReply'] as const) {
        check(told[index]?.[key] === listed[key], `counts say ${told[index]?.[key]} ${key} for ${JSON.stringify(query)}, the list has ${listed[key]}`, 'count with the same filter as the list, or leave `read.counts` out');
      }
    }
  });

  it('what is not there fails with `notFound`', [], async ({ transport }) => {
    const answer = await codeOf(() => transport.read.conversation('no-such-conversation'));
    check(answer, 'read.conversation answered for a conversation that does not exist', 'throw `notFound`');
    check(answer.code === 'notFound', `it threw \`${answer.code}\` for a conversation that does not exist`, 'throw `notFound`, so that the inbox takes the row away');
    const contact = transport.read.contact && await codeOf(() => transport.read.contact?.('no-such-contact') ?? Promise.resolve());
    check(contact === undefined || contact?.code === 'notFound', 'read.contact did not throw `notFound` for nobody', 'throw `notFound`');
  });

  it('hostile ids find nothing and harm nothing', [], async ({ transport }) => {
    const keys = Object.getOwnPropertyNames(Object.prototype).length;
    for (const id of HOSTILE_IDS) {
      const answer = await codeOf(() => transport.read.conversation(id));
      check(answer?.code === 'notFound' || answer?.code === 'invalid', `read.conversation(${JSON.stringify(id.slice(0, 20))}) ${answer ? `threw ${answer.code}` : 'answered'}`, 'encode ids in addresses, and look up in a Map or with Object.hasOwn');
      await codeOf(() => transport.read.messages(id, { limit: 1 }));
    }
    check(Object.getOwnPropertyNames(Object.prototype).length === keys, 'a hostile id changed Object.prototype', 'never index a plain object with a stranger\'s key');
  });

  it('reads that were called off fail with `aborted`', [], async ({ transport, conversation }) => {
    const { id } = await conversation();
    const signal = AbortSignal.abort();
    for (const [name, work] of Object.entries({
      conversations: () => transport.read.conversations({}, { limit: 1 }, { signal }),
      conversation: () => transport.read.conversation(id, { signal }),
      messages: () => transport.read.messages(id, { limit: 1 }, { signal }),
    })) {
      const answer = await codeOf(work);
      check(answer?.code === 'aborted', `read.${name} with an aborted signal ${answer ? `threw ${answer.code}` : 'answered'}`, 'hand the signal on and throw `aborted`, which the inbox passes over');
    }
  });

  it('the search finds a contact by name', [], async ({ transport, all }) => {
    const page = await transport.read.conversations({}, { limit: 1 });
    const [contact] = page.contacts;
    const name = contact?.name.trim() ?? '';
    if (!name) return;
    const found = await all({ search: name });
    check(found.some(({ contactId }) => contactId === contact?.id), `searching for "${name}" does not find that contact's conversation`, 'search in the names of contacts');
  });

  it('the search finds the words of a message', ['capabilities.messageSearch'], async ({ conversation, do: run, all, newId }) => {
    const { id } = await conversation();
    const word = `conformance${newId().replaceAll('-', '').slice(-12)}`;
    await run('send', { conversationId: id, text: `A word: ${word}` });
    check((await all({ search: word })).some((found) => found.id === id), 'messageSearch is declared, and a word of a message is not found', 'declare `messageSearch: false`, or search in text');
  });
  return cases;
}
