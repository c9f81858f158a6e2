/** Instagram: documented webhooks in, documented calls out. */
import { expect } from '@open-wc/testing';
import { loadChannel } from '../../src/channels/index.js';
import { bodies, checkRefusals, checkWebhooks, PHOTO, sent, type Expectations } from './check.js';

const AT = '17841405793087218 1762902671000';

const EXPECTED: Expectations = {
  text: [`${AT} message IGM1 message 1784567890123: "Do you ship to Japan? 日本"`],
  'reply to a message': [`${AT} message IGM1 message 1784567890123: "that" re OUT1`],
  'reply to our story': [
    `${AT} message IGM1 message 1784567890123: "Beautiful!" on story 17923953680012345 https://lookaside.example/ig/?asset_id=1`,
  ],
  'story mention': [`${AT} message IGM1 message 1784567890123: on story https://lookaside.example/ig/?asset_id=2`],
  'shared post': [`${AT} message IGM1 message 1784567890123: on post https://lookaside.example/ig/?asset_id=3`],
  'shared reel': [
    `${AT} message IGM1 message 1784567890123: on post 17991234 Morning https://lookaside.example/ig/?asset_id=4`,
  ],
  image: [`${AT} message IGM1 message 1784567890123: <image IGM1#0 https://lookaside.example/ig/?asset_id=5>`],
  like: [`${AT} message IGM1 message 1784567890123: "❤️"`],
  unsupported: [`${AT} message IGM1 message 1784567890123: unsupported unsupported`],
  'view once': [`${AT} message IGM1 message 1784567890123: unsupported ephemeral`],
  deleted: [`${AT} delete IGM1`],
  echo: [`${AT} echo IGM1 message 1784567890123: "Yes, we do"`],
  seen: [`${AT} read OUT1`],
  reaction: [`${AT} reaction ❤️ to OUT1 1784567890123`],
  'reaction taken back': [`${AT} reaction none to OUT1 1784567890123`],
  'ice breaker': [`${AT} message ICE1 message 1784567890123: "What are your hours?"`],
  'story answered from an ad': [`${AT} message IGM1 message 1784567890123: "Price?" on ad 23850001 Rings`],
  comment: [
    `${AT} message 17865799348089039 comment[17865799348089039] 232323232 (mila.codes) username:mila.codes: "Is it vegan?" on post 123123123`,
  ],
  'reply to a comment': [
    `${AT} message 17865799348089040 comment[17865799348089039] 232323233 (otto) username:otto: "It is" re 17865799348089039 on post 123123123`,
  ],
  'comment on an ad': [
    `${AT} message 17865799348089041 comment[17865799348089041] 232323232 (mila.codes) username:mila.codes: "Nice" on ad 999 Rings`,
  ],
  'live comment': [`${AT} message 6 comment[6] 232323232 (mila.codes) username:mila.codes: "Hi from Oslo" on post 5`],
  'mention in a comment': [
    `${AT} message 17894227972186120 comment[mention:17918195224117851:17894227972186120] unknown:17894227972186120: on mention 17918195224117851 unsupported mention`,
  ],
  'mention in a caption': [
    `${AT} message mention:17918195224117852 comment[mention:17918195224117852] unknown:17918195224117852: on mention 17918195224117852 unsupported mention`,
  ],
  'story insights': [],
  'list of webhooks, change without a list': [`${AT} message 7 comment[7] 8 (lee) username:lee: "wow" on post 9`],
  'messages of the test button': ['17841405793087218 1527459824000 message random_mid message 12334: "random_text"'],
};

interface Envelope { object: string; entry: { changes: { value: Record<string, unknown> }[] }[] }

describe('Instagram', () => {
  checkWebhooks('instagram', EXPECTED);

  checkRefusals('instagram', {
    'another object': { of: 'text', change: (payload: Envelope) => { payload.object = 'user'; }, path: 'object', reason: /found "user"/ },
    'a comment without an id': {
      of: 'comment', change: (payload: Envelope) => { delete payload.entry[0]!.changes[0]!.value.id; },
      path: 'entry.0.changes.0.value.id', reason: /found undefined/,
    },
    'a mention of nothing': {
      of: 'mention in a comment', change: (payload: Envelope) => { payload.entry[0]!.changes[0]!.value = {}; },
      path: 'entry.0.changes.0.value.media_id', reason: /found undefined/,
    },
    'the second webhook of a list': {
      of: 'list of webhooks, change without a list', change: (payload: unknown[]) => [...payload, { object: 'instagram' }],
      path: '1.entry', reason: /found undefined/,
    },
  });

  describe('to the API', () => {
    it('cuts a text at 1000 bytes, at a space', async () => {
      const text = `${'é'.repeat(400)} ${'é'.repeat(400)}`;
      const requests = await sent('instagram', { text });
      const texts = bodies(requests).map((body) => (body as { message: { text: string } }).message.text);
      expect(texts).to.deep.equal(['é'.repeat(400), 'é'.repeat(400)]);
    });

    it('answers a comment under its top comment', async () => {
      const [request, ...others] = await sent('instagram', { text: 'Yes' }, { conversationType: 'comment', threadId: '17865', quotedExternalId: '17866' });
      expect(others).to.have.length(0);
      expect(request).to.include({ method: 'POST', url: 'https://graph.facebook.com/v23.0/17865/replies' });
      expect(request?.body).to.deep.equal({ message: 'Yes' });
    });

    it('answers a comment with the address of a file', async () => {
      const [request] = await sent('instagram', { text: 'See', attachments: [PHOTO] }, { conversationType: 'comment', threadId: '17865' });
      expect(request?.body).to.deep.equal({ message: 'See\nhttps://cdn.example/a.jpg' });
    });

    it('answers a mention where it was made', async () => {
      const to = { conversationType: 'comment', threadId: 'mention:111:222' } as const;
      const [inComment] = await sent('instagram', { text: 'Thanks' }, to);
      const [inCaption] = await sent('instagram', { text: 'Thanks' }, { ...to, threadId: 'mention:111' });
      expect(inComment?.url).to.equal('https://graph.facebook.com/v23.0/acc/mentions');
      expect(inComment?.body).to.deep.equal({ media_id: '111', comment_id: '222', message: 'Thanks' });
      expect(inCaption?.body).to.deep.equal({ media_id: '111', message: 'Thanks' });
    });

    it('calls the heart by its name', async () => {
      const { toReaction } = await loadChannel('instagram');
      const [heart] = toReaction!('IGM1', '❤️', { account: 'acc', contactExternalId: 'person' });
      expect(heart?.body).to.deep.equal({ recipient: { id: 'person' }, sender_action: 'react', payload: { message_id: 'IGM1', reaction: 'love' } });
    });

    it('deletes a comment and never a message', async () => {
      const { toDelete } = await loadChannel('instagram');
      const to = { account: 'acc', contactExternalId: 'person' };
      expect(toDelete!('1', to)).to.deep.equal([]);
      expect(toDelete!('1', { ...to, conversationType: 'comment' }).map(({ method, url }) => `${method} ${url}`))
        .to.deep.equal(['DELETE https://graph.facebook.com/v23.0/1']);
    });
  });
});
