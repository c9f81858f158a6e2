/**
 * What SMS through Twilio can do and its rules. Apart from the parser, so that a page that only shows conversations
 * doesn't load that.
 */
import { capabilities, MB, policy, type ChannelData } from './channel-data.js';

const MMS_BYTES = 5 * MB;

export const smsData: ChannelData = {
  kind: 'sms',
  name: 'SMS',
  beta: false,
  capabilities: capabilities({
    // twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks: sent, delivered; a phone tells no reading
    receipts: ['sent', 'delivered'],
    // twilio.com/docs/api/errors/21617: 1600 characters
    textLimit: 1600,
    // twilio.com/docs/api/errors/11751: 5 MB a message, all media together
    attachments: { image: MMS_BYTES, video: MMS_BYTES, audio: MMS_BYTES, voice: MMS_BYTES, file: MMS_BYTES },
    // twilio.com/docs/api/errors/21623: 10 media
    attachmentCount: 10,
  }),
  policy: policy(),
};
