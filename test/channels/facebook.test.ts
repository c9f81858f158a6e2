/** Facebook page: documented webhooks in, documented calls out. */
import { expect } from '@open-wc/testing';
import { loadChannel } from '../../src/channels/index.js';
import { bodies, checkRefusals, checkWebhooks, PHOTO, sent, type Expectations } from './check.js';

const PAGE = '104321098765432';
const LINA = '7654321 (Lina Haddad)';

const EXPECTED: Expectations = {
  comment: [
    `${PAGE} 1762902660000 message 555_777 comment[555_777] ${LINA}: "متى يتوفر؟" on post ${PAGE}_555 https://www.facebook.com/shop/posts/1`,
  ],
  'reply to a comment': [
    `${PAGE} 1762902665000 message 555_778 comment[555_777] 99 (Sam Lee): "Same question" re 555_777 on post ${PAGE}_555`,
  ],
  'comment with a photo': [
    `${PAGE} 1762902660000 message 555_779 comment[555_779] ${LINA}: <image 555_779#photo https://scontent.example/c.jpg> on post ${PAGE}_555`,
  ],
  'comment without an author': [
    `${PAGE} 1762902660000 message 555_780 comment[555_780] unknown:555_780: "hidden" on post ${PAGE}_555`,
  ],
  'answer of the page': [
    `${PAGE} 1762902670000 echo 555_781 comment[555_777] ${PAGE} (Shop): "On Friday" re 555_777 on post ${PAGE}_555`,
  ],
  'comment edited': [`${PAGE} 1762902660000 edit 555_777 "متى؟"`],
  'comment removed': [`${PAGE} 1762902690000 delete 555_777`],
  'comment hidden': [],
  'post of a visitor': [`${PAGE} 1762902600000 message ${PAGE}_600 post[${PAGE}_600] ${LINA}: "Great service"`],
  'photo of a visitor': [
    `${PAGE} 1762902600000 message ${PAGE}_601 post[${PAGE}_601] ${LINA}: "My new lamp" <image 4321 https://scontent.example/v.jpg>`,
  ],
  'link of a visitor': [
    `${PAGE} 1762902600000 message ${PAGE}_602 post[${PAGE}_602] ${LINA}: "Read this\\nhttps://news.example/a"`,
  ],
  'post of the page': [],
  'reaction to a comment': [`${PAGE} 1762902700000 reaction 😆 to 555_781 ${LINA}`],
  'reaction removed': [`${PAGE} 1762902700000 reaction none to ${PAGE}_555 ${LINA}`],
  'like of old': [`${PAGE} 1762902700000 reaction 👍 to ${PAGE}_555 ${LINA}`],
  mention: [`${PAGE} 1762902700000 message 1_2 comment[1_2] ${LINA}: "Shop, help" on mention 700_1`],
  'mention in a post': [`${PAGE} 1762902700000 message 700_3 post[700_3] ${LINA}: on mention 700_3`],
  'mention of the test button': [
    ' 1763000000000 message 44444444_444444444 post[44444444_444444444] 44444444 (Ana Ruiz): on mention 44444444_444444444',
  ],
  'event of the page': [],
  'bare change': [
    '44444444 1762902671000 message 4_5 comment[4_5] 1067280970047460 (Ana Ruiz): "Test" on post 44444444_444444444',
  ],
  'messages of Messenger': [],
};

interface Envelope { entry: { changes: { value: Record<string, unknown> }[] }[] }
const valueOf = (payload: Envelope) => payload.entry[0]!.changes[0]!.value;

describe('Facebook', () => {
  checkWebhooks('facebook', EXPECTED);

  checkRefusals('facebook', {
    'a comment without an id': {
      of: 'comment', change: (payload: Envelope) => { delete valueOf(payload).comment_id; },
      path: 'entry.0.changes.0.value.comment_id', reason: /expected an id/,
    },
    'a post without an id': {
      of: 'post of a visitor', change: (payload: Envelope) => { delete valueOf(payload).post_id; },
      path: 'entry.0.changes.0.value.post_id', reason: /expected an id/,
    },
    'a change of nothing': {
      of: 'comment', change: (payload: Envelope) => { delete valueOf(payload).item; },
      path: 'entry.0.changes.0.value.item', reason: /found undefined/,
    },
  });

  describe('to the API', () => {
    it('answers a comment in public, the first file with the text', async () => {
      const requests = await sent('facebook', { text: 'On Friday', attachments: [PHOTO, { ...PHOTO, id: 'up1', url: null }] }, {
        conversationType: 'comment', threadId: '555_1', quotedExternalId: '555_777',
      });
      expect(requests.map(({ url }) => url)).to.deep.equal(Array(2).fill('https://graph.facebook.com/v23.0/555_777/comments'));
      expect(bodies(requests)).to.deep.equal([
        { message: 'On Friday', attachment_url: 'https://cdn.example/a.jpg' }, { attachment_id: 'up1' },
      ]);
    });

    it('answers the thread where no comment is named', async () => {
      const [request] = await sent('facebook', { text: 'Hi' }, { conversationType: 'post', threadId: '1_600' });
      expect(request?.url).to.equal('https://graph.facebook.com/v23.0/1_600/comments');
    });

    it('edits and deletes', async () => {
      const { toEdit, toDelete } = await loadChannel('facebook');
      const to = { account: 'acc', contactExternalId: 'person' };
      expect(toEdit!('555_1', 'Monday', to)[0]).to.deep.include({ method: 'POST', url: 'https://graph.facebook.com/v23.0/555_1', body: { message: 'Monday' } });
      expect(toDelete!('555_1', to)[0]).to.include({ method: 'DELETE', url: 'https://graph.facebook.com/v23.0/555_1' });
    });
  });
});
