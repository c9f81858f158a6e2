/** Messenger: documented webhooks in, documented calls out. */
import { expect } from '@open-wc/testing';
import { loadChannel } from '../../src/channels/index.js';
import { bodies, checkRefusals, checkWebhooks, MESSAGE_AT, PHOTO, sent, VOICE, type Expectations } from './check.js';

const AT = '104321098765432 1762902671000';

const EXPECTED: Expectations = {
  text: [`${AT} message m_IN1 message 6543210987: "hello, world!"`],
  'quick reply': [`${AT} message m_IN1 message 6543210987: "Green"`],
  'reply to a message': [`${AT} message m_IN1 message 6543210987: "This one" re m_OUT1`],
  image: [`${AT} message m_IN1 message 6543210987: <image m_IN1#0 https://scontent.example/photo.jpg>`],
  sticker: [`${AT} message m_IN1 message 6543210987: <sticker 369239263222822 https://scontent.example/thumb.png>`],
  'video, audio and file': [
    `${AT} message m_IN1 message 6543210987: <video m_IN1#0 https://video.example/a.mp4> <audio m_IN1#1 https://cdn.example/a.mp4> <file m_IN1#2 https://cdn.example/offer.pdf>`,
  ],
  location: [`${AT} message m_IN1 message 6543210987: at 48.8584, 2.2945, Pinned location`],
  'link with preview': [`${AT} message m_IN1 message 6543210987: "https://shop.example/lamp\\nDesk lamp"`],
  'shared post': [
    `${AT} message m_IN1 message 6543210987: on post 987 New lamps https://www.facebook.com/shop/posts/1`,
  ],
  reel: [`${AT} message m_IN1 message 6543210987: on post 1234567890 How to https://video.example/reel.mp4`],
  'template echoed': [`${AT} echo m_IN1 message 6543210987: "What do you want to do next?"`],
  'shared product': [`${AT} message m_IN1 message 6543210987: "Desk lamp"`],
  'template without words': [`${AT} message m_IN1 message 6543210987: unsupported template`],
  echo: [`${AT} echo m_IN1 message 6543210987: "We'll look into it"`],
  'message of an ad': [`${AT} message m_IN1 message 6543210987: "Is it in stock?" on ad 6045246247433 Lamps for less`],
  'attachment to come': [`${AT} message m_IN1 message 6543210987: unsupported hologram`],
  'javascript address': [`${AT} message m_IN1 message 6543210987: "x" <image m_IN1#0>`],
  'delivery with ids': [`${AT} delivered m_OUT1`, `${AT} delivered m_OUT2`],
  'delivery by watermark': [`${AT} delivered by 6543210987 up to 1762902670000`],
  read: [`${AT} read by 6543210987 up to 1762902670500`],
  reaction: [`${AT} reaction ❤️ to m_OUT1 6543210987`],
  'reaction named only': [`${AT} reaction 😮 to m_OUT1 6543210987`],
  'reaction taken back': [`${AT} reaction none to m_OUT1 6543210987`],
  postback: [`${AT} message m_POST1 message 6543210987: "Get Started"`],
  'postback without an id': [`${AT} message postback:6543210987:1762902671000 message 6543210987: "Get Started"`],
  referral: [`${AT} event referral 6543210987 {"ref":"spring","source":"SHORTLINK","adId":null}`],
  'opt-in': [`${AT} event opt-in 6543210987 {"ref":null,"text":"Weekly news"}`],
  'opt-in of a checkbox': [`${AT} event opt-in ref-78 {"ref":"cart","text":null}`],
  edit: [`${AT} edit m_IN1 "hello, you!"`],
  standby: [`${AT} message m_IN1 message 6543210987: "Somebody else owns this thread"`],
  handover: [],
  'chat plug-in without an account': [`${AT} message m_IN1 message ref-77: "guest"`],
  'event with a date in words of ISO': ['104321098765432 1631082844000 message m_IN1 message 6543210987: "when"'],
  'bare event': [`${AT} message m_IN1 message 6543210987: "bare"`],
  'change of the test button': ['23245 1527459824000 message test_message_id message 12334: "test_message"'],
  'feed change': [],
};

interface Event { sender?: unknown; message: Record<string, unknown> }
interface Envelope { object: string; entry: { messaging: Event[] }[] }
const eventOf = (payload: Envelope) => payload.entry[0]!.messaging[0]!;
const URL = 'https://graph.facebook.com/v23.0/me/messages';
const RESPONSE = { recipient: { id: 'person' }, messaging_type: 'RESPONSE' };

describe('Messenger', () => {
  checkWebhooks('messenger', EXPECTED);

  checkRefusals('messenger', {
    'another object': { of: 'text', change: (payload: Envelope) => { payload.object = 'instagram'; }, path: 'object', reason: /found "instagram"/ },
    'no sender': {
      of: 'text', change: (payload: Envelope) => { delete eventOf(payload).sender; },
      path: 'entry.0.messaging.0.sender.id', reason: /expected the id of a person/,
    },
    'no message id': {
      of: 'text', change: (payload: Envelope) => { delete eventOf(payload).message.mid; },
      path: 'entry.0.messaging.0.message.mid', reason: /found undefined/,
    },
    'a text that is none': {
      of: 'text', change: (payload: Envelope) => { eventOf(payload).message.text = { a: 1 }; },
      path: 'entry.0.messaging.0.message.text', reason: /expected .*string/i,
    },
    'messaging that is no list': { of: 'text', change: () => ({ object: 'page', entry: [{ id: '1', messaging: {} }] }), path: 'entry.0.messaging', reason: /expected/ },
    'an empty object': { of: 'text', change: () => ({}), path: 'entry', reason: /found undefined/ },
  });

  describe('to the API', () => {
    it('sends text and each file as a message of its own, and quotes with the first', async () => {
      const requests = await sent('messenger', { text: 'See', attachments: [PHOTO, VOICE] }, { quotedExternalId: 'm_IN' });
      expect(requests.map(({ method, url }) => `${method} ${url}`)).to.deep.equal(Array(3).fill(`POST ${URL}`));
      expect(bodies(requests)).to.deep.equal([
        { ...RESPONSE, message: { text: 'See' }, reply_to: { mid: 'm_IN' } },
        { ...RESPONSE, message: { attachment: { type: 'image', payload: { url: 'https://cdn.example/a.jpg', is_reusable: false } } } },
        { ...RESPONSE, message: { attachment: { type: 'audio', payload: { attachment_id: 'media3' } } } },
      ]);
    });

    it('calls itself a person from 24 hours after the contact wrote', async () => {
      const DAY_MS = 24 * 60 * 60_000;
      const [early] = await sent('messenger', { text: 'Hi' }, { lastInboundAt: MESSAGE_AT - DAY_MS + 1 });
      const [late] = await sent('messenger', { text: 'Hi' }, { lastInboundAt: MESSAGE_AT - DAY_MS });
      expect(early?.body).to.include({ messaging_type: 'RESPONSE' }).and.not.have.property('tag');
      expect(late?.body).to.include({ messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' });
    });

    it('sends a location as a link to a map', async () => {
      const [request] = await sent('messenger', { location: { latitude: 1.5, longitude: -2, name: 'Shop' } });
      expect(request?.body).to.deep.equal({ ...RESPONSE, message: { text: 'Shop\nhttps://maps.google.com/?q=1.5,-2' } });
    });

    it('reacts and takes the reaction back', async () => {
      const { toReaction } = await loadChannel('messenger');
      const to = { account: 'acc', contactExternalId: 'person' };
      expect(bodies([...toReaction!('m_IN', '👍', to), ...toReaction!('m_IN', null, to)])).to.deep.equal([
        { recipient: { id: 'person' }, sender_action: 'react', payload: { message_id: 'm_IN', reaction: '👍' } },
        { recipient: { id: 'person' }, sender_action: 'unreact', payload: { message_id: 'm_IN' } },
      ]);
    });
  });
});
