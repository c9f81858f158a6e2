// G15 in a real page: data that is nested, wide, huge, cyclic, wrong or unheard of, through the stream and as pages that are read, with the
// elements on top of it.
import { composerOf } from '../lab.mjs';

export const g15 = {
  g: 'G15', promise: 'Hostile data harms no page', promised: 'no error, no prototype change, no honest change lost, the agent can answer',
  async measure({ lab }) {
    const { browser, page, errors } = await lab.look('/bombs');
    await page.evaluate(() => {
      const { office, pushable, createInbox, show } = window.lab;
      const { backend, transport } = office({ conversations: 6, messages: 5 });
      const pushed = pushable(transport);
      Object.assign(window, { backend, push: pushed.push, inbox: createInbox({ transport: pushed.transport }) });
      // What is refused is told to developers: here it is expected.
      console.error = (...told) => { (window.told ??= []).push(told.map((one) => one?.stack ?? String(one)).join(' ').slice(0, 600)); };
      show(window.inbox);
      window.inbox.select('c0');
    });
    await composerOf(page);
    const count = await page.evaluate(async () => {
      const { aContact, aConversation, aMessage } = window.lab;
      const nested = (depth) => {
        let value = 'x';
        for (let level = 0; level < depth; level++) value = [value];
        return value;
      };
      const wide = (keys) => Object.fromEntries(Array.from({ length: keys }, (_, index) => [`key ${index}`, 'x']));
      const megabyte = 'x'.repeat(1_000_000);
      const now = Date.now();
      const conversation = (part) => ({ type: 'upsert', entity: 'conversation', value: { ...aConversation({ id: 'c1', contactId: 'contact-1', lastActivityAt: now, lastInboundAt: now }), ...part } });
      const contact = (part) => ({ type: 'upsert', entity: 'contact', value: { ...aContact({ id: 'contact-1', name: 'Contact 1' }), ...part } });
      const message = (id, part) => ({ type: 'upsert', entity: 'message', value: { ...aMessage({ id, conversationId: 'c0', order: `2${id}`, at: now }), ...part } });
      const event = (id, part) => ({ type: 'upsert', entity: 'event', value: { id, conversationId: 'c0', order: `3${id}`, at: now, type: 'assigned', actor: { kind: 'system', id: null, name: null }, data: {}, ...part } });
      const times = [1e300, -1e300, 8.64e15 + 1, Number.MAX_VALUE, Number.MIN_VALUE, -0, 8.64e15, -8.64e15];
      const bombs = [
        event('deep', { data: { comment: nested(20_000) } }), event('wide', { data: wide(100_000) }), event('proto', { data: JSON.parse('{"__proto__":{"polluted":1},"constructor":"x"}') }),
        event('odd', { type: 'nobody-knows', data: { agentName: {}, until: 'soon', tags: 7 } }), event('names', { type: '__proto__' }), event('to', { type: 'toString' }),
        contact({ name: megabyte }), contact({ fields: wide(100_000) }), contact({ fields: JSON.parse('{"__proto__":"x"}') }), contact({ name: '', platformName: null, identities: [] }),
        conversation({ tags: Array.from({ length: 10_000 }, (_, index) => `tag ${index}`) }), conversation({ tags: [megabyte] }), conversation({ unread: 1e308 }), conversation({ unread: -5 }),
        conversation({ lifecycle: 'gone' }), conversation({ channelId: '__proto__' }), conversation({ channelId: 'constructor', contactId: 'toString' }), conversation({ previousId: 'c1' }),
        conversation({ id: 'c2', contactId: 'contact-2', previousId: 'c3' }), conversation({ id: 'c3', contactId: 'contact-2', previousId: 'c2' }), conversation({ id: '__proto__' }),
        ...times.flatMap((at, index) => [
          conversation({ id: 'c4', contactId: 'contact-4', createdAt: at, lastActivityAt: at, lastInboundAt: at, awaitingSince: at, snooze: { until: at, byId: null, at } }),
          message(`time-${index}`, { at }), event(`time-${index}`, { at, data: { until: at } }),
          { type: 'presence', conversationId: 'c0', who: { kind: 'contact', id: 'contact-0', name: null }, doing: 'typing', until: at },
        ]),
        message('a', { quote: { messageId: 'b', author: null, text: 'b', media: null } }), message('b', { quote: { messageId: 'a', author: null, text: 'a', media: null } }),
        message('self', { quote: { messageId: 'self', text: 'me' } }), message('kinds', { attachments: [{ id: 'x', kind: 'hologram', name: 'x' }] }),
        message('huge', { attachments: Array.from({ length: 5_000 }, (_, index) => ({ id: `f${index}`, kind: 'file', name: 'f', bytes: Number.MAX_VALUE })) }),
        message('sizes', { attachments: [{ id: 'i', kind: 'image', name: 'i', width: 1e308, height: 1e-308, bytes: -1, durationMs: 1e300, mime: 'image/png', url: null }] }),
        message('states', { direction: 'outbound', delivery: { state: 'teleported', times: {}, error: null } }), message('reactions', { reactions: Array.from({ length: 10_000 }, () => ({ emoji: '👍', author: { kind: 'contact', id: 'contact-0', name: null } })) }),
        { type: 'patch', entity: 'agent', id: 'me', value: { name: megabyte }, revision: null }, { type: 'patch', entity: 'workspace', id: 'memory', value: { labels: wide(10) }, revision: null },
        { type: 'stale', entity: 'conversation', id: '__proto__' }, { type: 'remove', entity: 'contact', id: 'contact-5' }, { type: nested(5_000) }, nested(5_000), megabyte,
      ];
      for (const [index, bomb] of bombs.entries()) {
        const mark = `mark ${index}`;
        window.push([bomb, { type: 'patch', entity: 'conversation', id: 'c0', value: { tags: [mark] }, revision: null }]);
        const began = performance.now();
        while (window.inbox.entities.get('conversation', 'c0')?.tags[0] !== mark) {
          if (performance.now() - began > 10_000) throw new Error(`An honest change was lost behind bomb ${index}, ${bomb?.entity} ${bomb?.value?.id ?? bomb?.type}: ${window.told?.at(-1)}`);
          await new Promise((done) => { requestAnimationFrame(done); });
        }
        await new Promise((done) => { requestAnimationFrame(done); });
      }
      return bombs.length;
    });
    // The agent goes through all of them and answers.
    for (const id of ['c1', 'c2', 'c3', 'c4', '__proto__', 'c5', 'c0']) {
      await page.evaluate((chosen) => { window.inbox.select(chosen); return new Promise((done) => { setTimeout(done, 120); }); }, id);
    }
    const field = await composerOf(page);
    await field.fill('Still here');
    await field.press('Enter');
    let isSent = true;
    await page.waitForFunction(() => [...window.backend.messages.values()].some(({ text, direction }) => text === 'Still here' && direction === 'outbound'), undefined, { timeout: 20_000 })
      .catch(() => { isSent = false; });
    const isClean = await page.evaluate(() => !('polluted' in {}) && window.inbox.$session.get().status === 'open');
    const rows = await page.locator('inbox-list').getByRole('listitem').count();
    await browser.close();
    const isWhole = isSent && isClean && rows > 0 && errors.length === 0;
    return { figure: `${errors.length} errors, ${isClean ? 0 : 'some'} prototype changes, 0 honest changes lost, ${isSent ? 'answered' : 'not answered'}, ${count} bombs`, kept: isWhole, counted: isWhole, broken: [...new Set(errors)] };
  },
};
