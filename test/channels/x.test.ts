/** X: documented webhooks in, documented calls out. */
import { expect } from '@open-wc/testing';
import { loadChannel } from '../../src/channels/index.js';
import { bodies, checkRefusals, checkWebhooks, PHOTO, sent, type Expectations } from './check.js';

const AT = '4337869213 1516403560557';
const POST_AT = '4337869213 1539202764000';
const JORDAN = '3001969357 (Jordan Brinks) username:furiouscamper';
const URL = 'https://x.com/i/status/1050118621198921728';
const POST = '1050118621198921728';

const EXPECTED: Expectations = {
  'direct message': [`${AT} message 954491830116155396 message ${JORDAN}: "Hello World! 3 < 4 & so on"`],
  'direct message with a link': [
    `${AT} message 954491830116155396 message ${JORDAN}: "See https://shop.example/lamp?a=1&b=2"`,
  ],
  'direct message with a photo': [
    `${AT} message 954491830116155396 message ${JORDAN}: "Broken" <image 950000000000000001>`,
  ],
  'direct message with a video': [
    `${AT} message 954491830116155396 message ${JORDAN}: <video 950000000000000002 https://video.twimg.com/dm_video/1/high.mp4 video/mp4 4200>`,
  ],
  'direct message of ours': [`${AT} echo 954491830116155396 message ${JORDAN}: "We are on it"`],
  typing: ['4337869213 1518127183443 typing on 3001969357'],
  read: [
    '4337869213 1518452444662 read 963085315333238788',
    '4337869213 1518452444662 read by 3001969357 up to 1518452407092',
  ],
  mention: [
    `${POST_AT} message ${POST} comment[mentions:3001969357] ${JORDAN}: "@lampshop is it back? https://shop.example/lamp" on mention ${POST} ${URL}`,
  ],
  'reply to us, long': [
    `${POST_AT} message ${POST} comment[mentions:3001969357] ${JORDAN}: "@lampshop a very long story" re 1050118621198920000 on comment ${POST} ${URL}`,
  ],
  'mention with a photo': [
    `${POST_AT} message ${POST} comment[mentions:3001969357] ${JORDAN}: "@lampshop look" <image 77 https://pbs.twimg.com/media/a.jpg A lamp in two pieces> on mention ${POST} ${URL}`,
  ],
  'post of ours': [],
  repost: [],
  'post deleted': ['930524282358325248 1432228155593 delete 1045405559317569537'],
  like: [`4337869213 1522082006140 reaction ❤️ to 1050118621198929999 ${JORDAN}`],
  follow: [],
  'direct message of the newer stream': [
    '1111111111111111111 1784928224372 message 2080765901528535096 message 2222222222222222222 (Other User) username:OtherUser: "hello!"',
  ],
  'mention of the newer stream': [
    '1111111111111111111 1784928203000 message 2080765813578191303 comment[2080765813578191303] 2222222222222222222 (Other User) username:OtherUser: "hey @ExampleUser" on mention 2080765813578191303 https://x.com/i/status/2080765813578191303',
  ],
  'news of the newer stream': [],
};

interface Account { for_user_id?: string; direct_message_events: Record<string, unknown>[]; tweet_create_events: Record<string, unknown>[] }

describe('X', () => {
  checkWebhooks('x', EXPECTED);

  checkRefusals('x', {
    'no account': { of: 'direct message', change: (payload: Account) => { delete payload.for_user_id; }, path: 'for_user_id', reason: /found undefined/ },
    'a message without an id': {
      of: 'direct message', change: (payload: Account) => { delete payload.direct_message_events[0]!.id; },
      path: 'direct_message_events.0.id', reason: /found undefined/,
    },
    'a message of nothing': {
      of: 'direct message', change: (payload: Account) => { delete payload.direct_message_events[0]!.message_create; },
      path: 'direct_message_events.0.message_create', reason: /expected Object/,
    },
    'a post by nobody': {
      of: 'mention', change: (payload: Account) => { delete payload.tweet_create_events[0]!.user; },
      path: 'tweet_create_events.0.user.id_str', reason: /expected an id/,
    },
    'a date that is none': {
      of: 'mention', change: (payload: Account) => { payload.tweet_create_events[0]!.created_at = 'soon'; },
      path: 'tweet_create_events.0.created_at', reason: /./,
    },
  });

  describe('to the API', () => {
    it('sends a direct message with one file each', async () => {
      const requests = await sent('x', { text: 'See', attachments: [PHOTO, { ...PHOTO, id: 'media9' }] });
      expect(requests.map(({ method, url }) => `${method} ${url}`))
        .to.deep.equal(Array(2).fill('POST https://api.x.com/2/dm_conversations/with/person/messages'));
      expect(bodies(requests)).to.deep.equal([
        { text: 'See', attachments: [{ media_id: 'media1' }] }, { attachments: [{ media_id: 'media9' }] },
      ]);
    });

    it('answers a mention in public', async () => {
      const to = { conversationType: 'comment', threadId: 'mentions:300', quotedExternalId: '105' } as const;
      const [request] = await sent('x', { text: 'On it', attachments: [PHOTO] }, to);
      expect(request?.url).to.equal('https://api.x.com/2/tweets');
      expect(request?.body).to.deep.equal({ text: 'On it', media: { media_ids: ['media1'] }, reply: { in_reply_to_tweet_id: '105' } });
    });

    it('deletes a direct message or a post', async () => {
      const { toDelete } = await loadChannel('x');
      const to = { account: 'acc', contactExternalId: 'person' };
      expect(toDelete!('1', to)[0]).to.include({ method: 'DELETE', url: 'https://api.x.com/2/dm_events/1' });
      expect(toDelete!('1', { ...to, conversationType: 'comment' })[0]).to.include({ method: 'DELETE', url: 'https://api.x.com/2/tweets/1' });
    });
  });
});
