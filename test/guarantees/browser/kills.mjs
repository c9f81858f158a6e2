// An agent types and sends in a real Chromium that is killed at a random moment, again and again on one profile; each time the next
// start is judged. On a backend behind a wire, and on the embedded one that dies with the browser. Used by the rows of G1 and G2.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composerOf, visit, WAIT } from './lab.mjs';

/** What was typed so long before the end has to be there. */
const SAFE_MS = 250;
const LONGEST_MS = 1_500;

/** Types and sends until the browser is killed; tells what was done and when each step was acknowledged. */
async function typeUntilKilled({ chrome, page, random, conversationId, name }) {
  const steps = [{ text: '', at: 0 }];
  const sent = [];
  const saved = new Set();
  page.on('console', (message) => { if (message.text().startsWith('saved ')) saved.add(message.text().slice('saved '.length)); });
  await page.evaluate((id) => {
    const { inbox } = window;
    inbox.select(id);
    inbox.drafts.$saved.listen((isSaved) => { if (isSaved) console.log(`saved ${inbox.drafts.get(id, 'reply').text}`); });
  }, conversationId);
  await (await composerOf(page)).focus();
  let isOver = false;
  let endedAt = 0;
  const end = new Promise((done) => {
    setTimeout(async () => {
      isOver = true;
      endedAt = Date.now();
      await chrome.kill();
      done();
    }, 100 + random() * LONGEST_MS);
  });
  let text = '';
  let words = 0;
  try {
    while (!isOver) {
      if (text && random() < 0.12) {
        const asked = { text, at: Infinity };
        sent.push(asked);
        await page.keyboard.press('Enter');
        // The first one waits for what checks it: until the field is empty, nothing was sent.
        await page.evaluate((id) => new Promise((done) => {
          const look = () => (window.inbox.drafts.get(id, 'reply').text === '' ? done() : requestAnimationFrame(look));
          look();
        }), conversationId);
        if (isOver) break;
        asked.at = Date.now();
        text = '';
      } else {
        const next = `${text}${text ? ' ' : ''}${name}.${++words}`;
        // What is under way when the browser dies may or may not have arrived.
        steps.push({ text: next, at: Infinity });
        await page.keyboard.insertText(next.slice(text.length));
        text = next;
      }
      if (isOver) break;
      if (steps.at(-1).text === text) steps.at(-1).at = Date.now();
      else steps.push({ text, at: Date.now() });
      await new Promise((done) => { setTimeout(done, random() < 0.15 ? random() * 300 : 10 + random() * 50); });
    }
  } catch { /* the page is gone: that was the end */ }
  await end;
  return { conversationId, steps, sent, saved, endedAt };
}

/** What the next start finds, once nothing is on its way any more. */
async function findAgain(page, conversationId) {
  return page.evaluate(async ({ id, timeout }) => {
    const { inbox } = window;
    const { workspaceId, meId } = inbox.$session.get();
    const look = () => new Promise((done, failed) => {
      const opening = indexedDB.open(`inbox-elements/${workspaceId}/${meId}`);
      opening.onerror = () => failed(opening.error);
      opening.onsuccess = () => {
        const transaction = opening.result.transaction(['outbox', 'drafts']);
        const rows = transaction.objectStore('outbox').count();
        const draft = transaction.objectStore('drafts').get(`reply/${id}`);
        transaction.oncomplete = () => {
          opening.result.close();
          done({ rows: rows.result, text: draft.result?.text ?? '' });
        };
      };
    });
    for (const began = performance.now(); performance.now() - began < timeout;) {
      const stored = await look();
      const { text } = inbox.drafts.get(id, 'reply');
      if (inbox.$outbox.get().length === 0 && stored.rows === 0 && stored.text === text) return text;
      await new Promise((done) => { requestAnimationFrame(done); });
    }
    throw new Error(`Still on its way: ${JSON.stringify([await look(), inbox.drafts.get(id, 'reply').text, inbox.$connection.get(), inbox.$outbox.get()])}`);
  }, { id: conversationId, timeout: 20_000 });
}

/** Whole words: "c1.1" is no beginning of "c1.12". */
const beginsWith = (whole, words) => `${whole} `.startsWith(`${words} `);

function judge({ conversationId, steps, sent, saved, endedAt }, draft, arrived) {
  const broken = [];
  const last = steps.at(-1).text;
  const safe = steps.findLast(({ at }) => at <= endedAt - SAFE_MS)?.text ?? '';
  for (const [index, { text, at }] of sent.entries()) {
    const count = arrived.filter((one) => one === text).length;
    if (count > 1) broken.push(`"${text}" arrived ${count} times`);
    if (count === 1 && beginsWith(draft, text)) broken.push(`"${text}" was sent and lies in the draft too`);
    if (count === 0 && at <= endedAt - SAFE_MS) broken.push(`"${text}" is lost`);
    if (count === 0 && index < sent.length - 1) broken.push(`"${text}" is lost though a later one is not`);
  }
  const known = new Set(sent.map(({ text }) => text));
  for (const text of arrived) if (!known.has(text)) broken.push(`"${text}" was never sent`);
  // Everything that was there so long before the end is sent, or in the draft.
  if (safe && !arrived.includes(safe) && !arrived.some((text) => beginsWith(text, safe)) && !beginsWith(draft, safe)) {
    broken.push(`the draft is "${draft}", "${safe}" was typed more than ${SAFE_MS} ms before the end`);
  }
  if (draft && !steps.some(({ text }) => text === draft) && !beginsWith(last, draft)) broken.push(`the draft is "${draft}", which nobody typed`);
  const unsent = [...saved].filter((text) => text && !arrived.some((one) => beginsWith(one, text)) && !beginsWith(draft, text));
  for (const text of unsent) broken.push(`"${text}" was shown as saved and is lost`);
  const kept = steps.findLast(({ text }) => text === draft || arrived.includes(text));
  const newest = steps.findLast(({ at }) => at < Infinity);
  const lostMs = kept === newest || arrived.includes(newest?.text) ? 0 : Math.max(0, endedAt - (steps[steps.indexOf(kept) + 1]?.at ?? endedAt));
  return { broken: broken.map((told) => `${conversationId}: ${told}`), lostMs };
}

/** A backend in this process, behind a wire that loses some commands and some answers, and is late with most. */
function loopbackPlace({ lab, harness, kills, seed }) {
  const { memoryBackend, memoryAdapter, wire, seededRandom, aChannel, aContact, aConversation, anAgent } = harness;
  const chance = seededRandom(seed + 1);
  const now = Date.now();
  const backend = memoryBackend({
    now: () => Date.now(), me: anAgent({ id: 'me', name: 'June Kim' }), channels: [aChannel()], messages: [],
    contacts: Array.from({ length: kills }, (_, index) => aContact({ id: `contact-${index}` })),
    conversations: Array.from({ length: kills }, (_, index) => aConversation({ id: `c${index}`, contactId: `contact-${index}`, lastActivityAt: now - index, lastInboundAt: now - 1_000 })),
  });
  lab.serve(memoryAdapter(backend, wire(backend)), (path) => {
    if (!path.startsWith('commands.')) return 'none';
    const drawn = chance();
    return drawn < 0.08 ? 'drop' : drawn < 0.16 ? 'loseAnswer' : drawn * 60;
  });
  return {
    transport: 'loopback()',
    begin: async (_page, turn) => `c${turn}`,
    arrived: async (_page, id) => [...backend.messages.values()].filter(({ conversationId, direction }) => conversationId === id && direction === 'outbound').map(({ text }) => text),
  };
}

/** The embedded backend, which dies with the browser: each conversation begins with what a contact writes. */
const embeddedPlace = () => ({
  transport: 'localTransport({ workspace: "kills", simulator: false })',
  begin: (page, turn) => page.evaluate(async ({ from }) => {
    const timestamp = String(Math.floor(Date.now() / 1_000));
    const { conversationIds } = await window.transport.receive('whatsapp', { object: 'whatsapp_business_account', entry: [{ id: '1', changes: [{ field: 'messages', value: {
      messaging_product: 'whatsapp', metadata: { display_phone_number: '447700900100', phone_number_id: '447700900100' },
      contacts: [{ profile: { name: 'Edith Ward' }, wa_id: from }], messages: [{ from, id: `first-${from}`, timestamp, type: 'text', text: { body: 'Hello?' } }],
    } }] }] });
    return conversationIds[0];
  }, { from: String(447_700_910_000 + turn) }),
  arrived: (page, id) => page.evaluate(async (conversationId) => {
    const { messages } = await window.transport.read.messages(conversationId, { limit: 200 });
    return messages.filter(({ direction }) => direction === 'outbound').map(({ text }) => text);
  }, id),
});

const PLACES = [loopbackPlace, embeddedPlace];

/**
 * @param kills on each of the backends.
 * @returns how often it was killed, how much was typed and sent, what was broken, and the most typing that was lost in milliseconds.
 */
export async function measureKills({ lab, harness, kills, seed }) {
  const all = { kills: 0, words: 0, sends: 0, broken: [], worst: 0 };
  for (const [index, makePlace] of PLACES.entries()) {
    const place = makePlace({ lab, harness, kills, seed });
    const { words, sends, broken, worst } = await killOften({ lab, place, kills, random: harness.seededRandom(seed + index), path: `/kills-${index}` });
    all.kills += kills;
    all.words += words;
    all.sends += sends;
    all.broken.push(...broken.map((told) => `${place.transport} ${told}`));
    all.worst = Math.max(all.worst, worst);
  }
  return all;
}

async function killOften({ lab, place, kills, random, path }) {
  const address = lab.page(path, `<script type="module">
    addEventListener('load', () => {
      const { createInbox, localTransport, loopback, show } = window.lab;
      window.transport = ${place.transport};
      window.inbox = createInbox({ transport: window.transport });
      show(window.inbox);
    });
  </script>`);
  const profile = mkdtempSync(join(tmpdir(), 'guarantees-profile-'));
  const broken = [];
  let worst = 0;
  let words = 0;
  let sends = 0;
  let before;
  try {
    for (let turn = 0; turn <= kills; turn++) {
      const chrome = await lab.start(profile);
      const page = chrome.context.pages()[0] ?? await chrome.context.newPage();
      await visit(page, address);
      await page.waitForFunction(() => window.inbox?.$session.get().status === 'open', undefined, WAIT);
      if (before) {
        const draft = await findAgain(page, before.conversationId);
        const found = judge(before, draft, await place.arrived(page, before.conversationId));
        broken.push(...found.broken);
        worst = Math.max(worst, found.lostMs);
      }
      if (turn === kills) {
        await chrome.kill();
        break;
      }
      before = await typeUntilKilled({ chrome, page, random, conversationId: await place.begin(page, turn), name: `c${turn}` });
      words += before.steps.length - 1 - before.sent.length;
      sends += before.sent.length;
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { words, sends, broken, worst };
}
