/** SMS through Twilio: documented webhooks in, documented calls out. */
import { expect } from '@open-wc/testing';
import { loadChannel } from '../../src/channels/index.js';
import { InvalidDataError } from '../../src/model/parse.js';
import { bodies, checkRefusals, checkWebhooks, OFFER, PHOTO, sent, VOICE, type Expectations } from './check.js';

const AT = '+14155550100 1763000000000';
const MEDIA = 'https://api.twilio.com/2010-04-01/Accounts/ACdemo/Messages/MM1/Media';

const EXPECTED: Expectations = {
  text: [`${AT} message SM1a2b message +14155550142: "Where is my parcel?"`],
  'text as a form': [`${AT} message SM9 message +4915112345678: "Café at 5? 👋"`],
  'picture message': [
    `${AT} message MM1 message +14155550142: <image ME0f ${MEDIA}/ME0f image/jpeg> <file ME1f ${MEDIA}/ME1f text/vcard>`,
  ],
  'stop word': [`${AT} message SM1a2b message +14155550142: "STOP"`],
  'short code': [`${AT} message SM1a2b message 88202: "Where is my parcel?"`],
  'WhatsApp through Twilio': [`${AT} message SM1a2b message +14155550142 (Sheena): "Yes" re SM0`],
  'place through Twilio': [`${AT} message SM1a2b message +14155550142: at 37.78, -122.39, Twilio HQ, 375 Beale St`],
  queued: [],
  sent: [`${AT} sent SMout`],
  delivered: [`${AT} delivered SMout`],
  undelivered: [`${AT} failed SMout 30003  again`],
  failed: [`${AT} failed SMout 30007 Message filtered`],
};

type Form = Record<string, string>;
const formOf = (body: unknown): [string, string][] => [...new URLSearchParams(String(body))];

describe('SMS', () => {
  checkWebhooks('sms', EXPECTED);

  it('reads a URLSearchParams like the string that it came as', async () => {
    const { fromWebhook } = await loadChannel('sms');
    const form = 'MessageSid=SM1&From=%2B1&To=%2B2&Body=a+b';
    expect(fromWebhook(new URLSearchParams(form), 5)).to.deep.equal(fromWebhook(form, 5));
  });

  checkRefusals('sms', {
    'no id': { of: 'text', change: (form: Form) => ({ From: form.From, To: form.To, Body: 'x' }), path: 'MessageSid', reason: /expected an id/ },
    'no sender': { of: 'text', change: (form: Form) => { delete form.From; }, path: 'From', reason: /expected a number/ },
    'a platform without a number': { of: 'text', change: (form: Form) => { form.From = 'whatsapp:'; }, path: 'From', reason: /expected a number/ },
    'JSON as text': { of: 'text', change: () => '{"Body":"x"}', path: 'MessageSid', reason: /expected an id/ },
    'a file without an address': { of: 'picture message', change: (form: Form) => { delete form.MediaUrl1; }, path: 'MediaUrl1', reason: /expected a URL/ },
    'a script for an address': {
      of: 'picture message', change: (form: Form) => { form.MediaUrl0 = 'javascript:alert(1)'; }, path: 'MediaUrl0', reason: /expected a URL/,
    },
  });

  describe('to the API', () => {
    it('sends text and files as one form', async () => {
      const [request, ...others] = await sent('sms', { text: 'Hi & bye', attachments: [PHOTO, OFFER] }, { account: '+1415', contactExternalId: '+49151' });
      expect(others).to.have.length(0);
      expect(request).to.deep.include({
        method: 'POST', url: 'https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
      expect(formOf(request?.body)).to.deep.equal([
        ['To', '+49151'], ['From', '+1415'], ['Body', 'Hi & bye'],
        ['MediaUrl', 'https://cdn.example/a.jpg'], ['MediaUrl', 'https://cdn.example/offer.pdf'],
      ]);
    });

    it('refuses a file without an address', async () => {
      const error = await sent('sms', { attachments: [VOICE] }).then(() => null, (caught: unknown) => caught);
      expect(error).to.be.instanceOf(InvalidDataError).and.include({ path: 'attachments.0.url' });
    });

    it('cuts a text at 1600 characters and files at 10', async () => {
      const requests = await sent('sms', { text: 'a'.repeat(1601), attachments: Array(11).fill(PHOTO) });
      const counts = bodies(requests).map(formOf).map((form) =>
        [form.find(([key]) => key === 'Body')?.[1].length ?? 0, form.filter(([key]) => key === 'MediaUrl').length]);
      expect(counts).to.deep.equal([[1600, 10], [1, 0], [0, 1]]);
    });
  });
});
