/** WhatsApp Cloud API: documented webhooks in, documented calls out. */
import { expect } from '@open-wc/testing';
import { loadChannel } from '../../src/channels/index.js';
import { bodies, checkRefusals, checkWebhooks, OFFER, PHOTO, sent, VOICE, type Expectations } from './check.js';

const AT = '106540352242922 1749416383000';
const STATUS_AT = '106540352242922 1750263773000';
const SHEENA = '16505551234 (Sheena Nelson) phone:+16505551234';

const EXPECTED: Expectations = {
  text: [`${AT} message wamid.TEXT1 message ${SHEENA}: "Does it come in another color?"`],
  'text quoting a message': [`${AT} message wamid.TEXT1 message ${SHEENA}: "Yes, that one" re wamid.OUT1`],
  'text forwarded often': [`${AT} message wamid.TEXT1 message ${SHEENA}: "Look at this"`],
  'text about a product': [`${AT} message wamid.TEXT1 message ${SHEENA}: "Is this still there?" re wamid.OUT2`],
  'text from an ad': [
    `${AT} message wamid.TEXT1 message ${SHEENA}: "Can I get more info about this?" on ad 120226305854810726 Chat with us\nSummer succulents are here! https://fb.me/3cr4Wqqkv`,
  ],
  'image with caption': [
    `${AT} message wamid.IMAGE1 message ${SHEENA}: "The broken lid" <image 1003383421387256 image/jpeg>`,
  ],
  video: [`${AT} message wamid.VIDEO1 message ${SHEENA}: <video 800683284849775 video/mp4>`],
  'voice note': [`${AT} message wamid.AUDIO1 message ${SHEENA}: <voice 1908647269898587 audio/ogg; codecs=opus>`],
  'audio file': [`${AT} message wamid.AUDIO1 message ${SHEENA}: <audio 1908647269898588 audio/mpeg>`],
  document: [
    `${AT} message wamid.DOCUMENT1 message ${SHEENA}: "Bill" <file 2754859441498128 invoice.pdf application/pdf>`,
  ],
  'animated sticker': [`${AT} message wamid.STICKER1 message ${SHEENA}: <sticker 798882015472548 image/webp>`],
  location: [
    `${AT} message wamid.LOCATION1 message ${SHEENA}: at 40.782910059774, -73.959075808525, Solomon R. Guggenheim Museum, 1071 5th Ave, New York, NY 10128`,
  ],
  'live location without a name': [`${AT} message wamid.LOCATION1 message ${SHEENA}: at -12.5, 45`],
  contacts: [
    `${AT} message wamid.CONTACTS1 message ${SHEENA}: card Barbara J. Johnson, +1 (415) 555-0829, barbara@example.com, Social Tsunami card Ana, 34600111222`,
  ],
  'quick reply of a template': [`${AT} message wamid.BUTTON1 message ${SHEENA}: "Unsubscribe" re wamid.OUT3`],
  'reply button': [`${AT} message wamid.INTERACTIVE1 message ${SHEENA}: "Cancel" re wamid.OUT4`],
  'list reply': [`${AT} message wamid.INTERACTIVE1 message ${SHEENA}: "Priority Mail Express\\nNext Day to 2 Days"`],
  'flow reply': [`${AT} message wamid.INTERACTIVE1 message ${SHEENA}: "Sent"`],
  'interactive of a kind to come': [`${AT} message wamid.INTERACTIVE1 message ${SHEENA}: unsupported interactive`],
  reaction: [`${AT} reaction 👍 to wamid.OUT1 ${SHEENA}`],
  'reaction taken back': [`${AT} reaction none to wamid.OUT1 ${SHEENA}`],
  order: [
    `${AT} message wamid.ORDER1 message ${SHEENA}: "Love these!\\n2 × di9ozbzfi4 (30 USD)\\n1 × nqryix03ez (25.5 USD)"`,
  ],
  'number changed': [
    '106540352242922 1750269342000 event user_changed_number 16505551234 {"text":"User Sheena Nelson changed from 16505551234 to 12195555358","newId":"12195555358"}',
  ],
  'chat opened': [`${AT} event request_welcome 16505551234 {}`],
  unsupported: [`106540352242922 1750090702000 message wamid.UNS1 message ${SHEENA}: unsupported poll`],
  'a type to come': [`${AT} message wamid.HOLOGRAM1 message ${SHEENA}: unsupported hologram`],
  edit: [`${AT} edit wamid.TEXT1 "Does it come in blue?"`],
  'edit of a caption': [`${AT} edit wamid.IMAGE1 "The broken handle"`],
  revoke: [`${AT} delete wamid.TEXT1`],
  'person who hides the number': [
    `${AT} message wamid.BSUID1 message US.13491208655302741918 (Pablo) username:@pablomorales: "Hi"`,
  ],
  'message in a group': [`${AT} message wamid.TEXT1 message[HBgLMTY0NjcwNDM1OTUVAgASGB] ${SHEENA}: "Hi all"`],
  'echo from the phone': [
    '106540352242922 1739321024000 echo wamid.ECHO1 message 16505551234 phone:+16505551234: "Here\'s the info you asked for"',
  ],
  sent: [`${STATUS_AT} sent wamid.OUT1`],
  delivered: [`${STATUS_AT} delivered wamid.OUT1`],
  read: [`${STATUS_AT} read wamid.OUT1`],
  'voice note played': [`${STATUS_AT} read wamid.OUT1`],
  failed: [`${STATUS_AT} failed wamid.OUT1 131026 Message Undeliverable.`],
  'failed by throttling': [`${STATUS_AT} failed wamid.OUT1 130429 Rate limit hit again`],
  warning: [],
  deleted: [`${STATUS_AT} delete wamid.OUT1`],
  'account update': [],
  'template approved': [],
  'several entries and changes': [
    `${AT} message wamid.A message ${SHEENA}: "one"`,
    `106540352242922 1749416384000 message wamid.B message ${SHEENA}: "two"`,
    '200 1749416385000 read wamid.C',
  ],
  'sample with placeholders': [
    '<BUSINESS_PHONE_NUMBER_ID> 1763000000000 message <WHATSAPP_MESSAGE_ID> message <WHATSAPP_USER_PHONE_NUMBER> (<WHATSAPP_USER_NAME>): "<MESSAGE_BODY_TEXT>"',
  ],
  'bare value': [`${AT} message wamid.BARE1 message ${SHEENA}: "bare"`],
  'bare change of the test button': [
    '123456123 1504902988000 message ABGGFlA5Fpa message 16315551181 (test user name) phone:+16315551181: "this is a text message"',
  ],
};

interface Envelope { object: string; entry: { changes: { value: Record<string, never> & { metadata: { phone_number_id?: string }; messages: Record<string, unknown>[] } }[] }[] }
const valueOf = (payload: Envelope) => payload.entry[0]!.changes[0]!.value;
const messageOf = (payload: Envelope) => valueOf(payload).messages[0]!;
const URL = 'https://graph.facebook.com/v23.0/acc/messages';
const TO = { contactExternalId: '16505551234' };
const ADDRESS = { messaging_product: 'whatsapp', recipient_type: 'individual', to: '16505551234' };

describe('WhatsApp', () => {
  checkWebhooks('whatsapp', EXPECTED);

  checkRefusals('whatsapp', {
    'another object': {
      of: 'text', change: (payload: Envelope) => { payload.object = 'page'; }, path: 'object', reason: /WhatsApp webhook at object: expected .*found "page"/,
    },
    'no entries': { of: 'text', change: () => ({ object: 'whatsapp_business_account' }), path: 'entry', reason: /expected/ },
    'a string': { of: 'text', change: () => 'hello', path: '', reason: /expected Object/ },
    'no phone number id': {
      of: 'text', change: (payload: Envelope) => { delete valueOf(payload).metadata.phone_number_id; },
      path: 'entry.0.changes.0.value.metadata.phone_number_id', reason: /found undefined/,
    },
    'a message without an id': {
      of: 'text', change: (payload: Envelope) => { delete messageOf(payload).id; },
      path: 'entry.0.changes.0.value.messages.0.id', reason: /found undefined/,
    },
    'a message from nobody': {
      of: 'text', change: (payload: Envelope) => { delete messageOf(payload).from; },
      path: 'entry.0.changes.0.value.messages.0.from', reason: /expected the id of a person/,
    },
    'a time in words': {
      of: 'text', change: (payload: Envelope) => { messageOf(payload).timestamp = 'yesterday'; },
      path: 'entry.0.changes.0.value.messages.0.timestamp', reason: /./,
    },
    'a text without a body': {
      of: 'text', change: (payload: Envelope) => { messageOf(payload).text = {}; },
      path: 'entry.0.changes.0.value.messages.0.text.body', reason: /found undefined/,
    },
    'an image that is missing': {
      of: 'image with caption', change: (payload: Envelope) => { delete messageOf(payload).image; },
      path: 'entry.0.changes.0.value.messages.0.image', reason: /expected Object/,
    },
    'a second message that is broken, with nothing of the first': {
      of: 'several entries and changes', change: (payload: Envelope) => { valueOf(payload).messages[1]!.text = 7; },
      path: 'entry.0.changes.0.value.messages.1.text', reason: /found 7/,
    },
  });

  describe('to the API', () => {
    it('sends a text and quotes', async () => {
      const [request, ...others] = await sent('whatsapp', { text: 'Hi' }, { ...TO, quotedExternalId: 'wamid.IN' });
      expect(others).to.have.length(0);
      expect(request).to.deep.equal({
        method: 'POST', url: URL, headers: { 'content-type': 'application/json' },
        body: { ...ADDRESS, context: { message_id: 'wamid.IN' }, type: 'text', text: { preview_url: true, body: 'Hi' } },
      });
    });

    it('makes the text the caption of the first file that has one, and one call a file', async () => {
      const requests = await sent('whatsapp', { text: 'See', attachments: [VOICE, PHOTO, OFFER] }, TO);
      expect(bodies(requests)).to.deep.equal([
        { ...ADDRESS, type: 'audio', audio: { id: 'media3' } },
        { ...ADDRESS, type: 'image', image: { link: 'https://cdn.example/a.jpg', caption: 'See' } },
        { ...ADDRESS, type: 'document', document: { link: 'https://cdn.example/offer.pdf', filename: 'offer.pdf' } },
      ]);
    });

    it('sends a text of its own where a caption is too short for it', async () => {
      const text = 'x'.repeat(1025);
      const requests = await sent('whatsapp', { text, attachments: [PHOTO] }, TO);
      expect(bodies(requests)).to.deep.equal([
        { ...ADDRESS, type: 'text', text: { preview_url: true, body: text } },
        { ...ADDRESS, type: 'image', image: { link: 'https://cdn.example/a.jpg' } },
      ]);
    });

    it('sends a location and a card', async () => {
      const requests = await sent('whatsapp', {
        location: { latitude: 1, longitude: 2, name: 'Shop' }, contacts: [{ name: 'Ana', phones: ['+34600'] }],
      }, TO);
      expect(bodies(requests)).to.deep.equal([
        { ...ADDRESS, type: 'location', location: { latitude: 1, longitude: 2, name: 'Shop' } },
        {
          ...ADDRESS, type: 'contacts',
          contacts: [{ name: { formatted_name: 'Ana', first_name: 'Ana' }, phones: [{ phone: '+34600' }], emails: [] }],
        },
      ]);
    });

    it('sends a template with variables in order or by name, and nothing else', async () => {
      const template = { name: 'order_ready', language: 'en_US' };
      const told = { text: 'Your order 42 is ready' };
      const inOrder = await sent('whatsapp', told, { ...TO, template: { ...template, variables: ['42'] } });
      const byName = await sent('whatsapp', told, { ...TO, template: { ...template, variables: { order: '42' } } });
      const plain = await sent('whatsapp', told, { ...TO, template: { ...template, variables: [] } });
      const body = (parameters: unknown[]) => ({
        ...ADDRESS, type: 'template',
        template: { name: 'order_ready', language: { code: 'en_US' }, components: [{ type: 'body', parameters }] },
      });
      expect(bodies(inOrder)).to.deep.equal([body([{ type: 'text', text: '42' }])]);
      expect(bodies(byName)).to.deep.equal([body([{ type: 'text', parameter_name: 'order', text: '42' }])]);
      expect(bodies(plain)).to.deep.equal([{ ...ADDRESS, type: 'template', template: { name: 'order_ready', language: { code: 'en_US' } } }]);
    });

    it('addresses a person who hides the number by id', async () => {
      const [request] = await sent('whatsapp', { text: 'Hi' }, { contactExternalId: 'US.134' });
      expect(request?.body).to.include({ recipient: 'US.134' }).and.not.have.property('to');
    });

    it('reacts, and takes the reaction back with an empty emoji', async () => {
      const { toReaction } = await loadChannel('whatsapp');
      const to = { account: 'acc', ...TO };
      expect(bodies(toReaction!('wamid.IN', '👍', to))).to.deep.equal([{ ...ADDRESS, type: 'reaction', reaction: { message_id: 'wamid.IN', emoji: '👍' } }]);
      expect(bodies(toReaction!('wamid.IN', null, to))).to.deep.equal([{ ...ADDRESS, type: 'reaction', reaction: { message_id: 'wamid.IN', emoji: '' } }]);
    });

    it('keeps an id from leaving its place in the URL', async () => {
      const [request] = await sent('whatsapp', { text: 'Hi' }, { ...TO, account: '../me?x=' });
      expect(request?.url).to.equal('https://graph.facebook.com/v23.0/..%2Fme%3Fx%3D/messages');
    });
  });
});
