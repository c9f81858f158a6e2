/** Web chat, our own JSON: events in, messages out. */
import { expect } from '@open-wc/testing';
import { loadChannel } from '../../src/channels/index.js';
import { checkRefusals, checkWebhooks, MESSAGE_AT, PHOTO, sent, type Expectations } from './check.js';

const AT = 'shop 1762902671000';
const NOOR = 'v-1 (Noor) email:noor@example.com';

const EXPECTED: Expectations = {
  text: [`${AT} message e1 message ${NOOR}: "Hello"`],
  'files and a quote': [
    `${AT} message e2 message ${NOOR}: "Here" <image f1 https://cdn.example/a.png image/png A lamp> <voice f2 3000> re out1`,
  ],
  'place and card': [`${AT} message e3 message ${NOOR}: at 1, 2, Home card Ana, +34600111222`],
  receipts: [
    `${AT} delivered out1`,
    `${AT} read by v-1 up to 1762902670000`,
    `${AT} failed out2 gone The app was removed`,
  ],
  'reaction, edit, delete': [
    `${AT} reaction 🎉 to out1 ${NOOR}`,
    'shop 1762902672000 edit e1 "Hello!"',
    'shop 1762902673000 delete e1',
  ],
  'typing and a page': [
    `${AT} typing on v-1`,
    `${AT} event page-changed v-1 {"page":"Cart","url":"https://shop.example/cart"}`,
  ],
  'event to come': [],
};

interface Payload { appId?: string; events: Record<string, unknown>[] }

describe('web chat', () => {
  checkWebhooks('web-chat', EXPECTED);

  checkRefusals('web-chat', {
    'no app': { of: 'text', change: (payload: Payload) => { delete payload.appId; }, path: 'appId', reason: /Web chat webhook at appId/ },
    'no events': { of: 'text', change: () => ({ appId: 'shop' }), path: 'events', reason: /found undefined/ },
    'a message by nobody': { of: 'text', change: (payload: Payload) => { delete payload.events[0]!.contact; }, path: 'events.0.contact', reason: /found undefined/ },
    'a receipt for nothing': { of: 'receipts', change: (payload: Payload) => { delete payload.events[0]!.messageId; }, path: 'events.0.messageId', reason: /expected an id/ },
    'a state that is none': { of: 'receipts', change: (payload: Payload) => { payload.events[1]!.state = 'seen'; }, path: 'events.1.state', reason: /found "seen"/ },
  });

  describe('to the visitor', () => {
    it('sends the message as it is', async () => {
      const [request] = await sent('web-chat', { text: 'Hi', attachments: [PHOTO] }, { quotedExternalId: 'e1' });
      expect(request).to.include({ method: 'POST', url: '/apps/acc/contacts/person/messages' });
      expect(request?.body).to.deep.include({ id: 'm1', at: MESSAGE_AT, text: 'Hi', quotedId: 'e1', author: { kind: 'agent', name: 'Ines' } });
    });

    it('reacts, edits and deletes', async () => {
      const { toReaction, toEdit, toDelete } = await loadChannel('web-chat');
      const to = { account: 'acc', contactExternalId: 'person' };
      const url = '/apps/acc/contacts/person/messages/e1';
      expect(toReaction!('e1', '🎉', to)[0]).to.deep.include({ method: 'POST', url: `${url}/reaction`, body: { emoji: '🎉' } });
      expect(toEdit!('e1', 'Hello', to)[0]).to.deep.include({ method: 'PUT', url, body: { text: 'Hello' } });
      expect(toDelete!('e1', to)[0]).to.include({ method: 'DELETE', url });
    });
  });
});
