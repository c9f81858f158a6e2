/**
 * What Messenger can do and its rules. Apart from the parser, so that a page that only shows conversations doesn't
 * load that.
 */
import { capabilities, DAY_MS, MB, policy, type ChannelData } from './channel-data.js';

export const messengerData: ChannelData = {
  kind: 'messenger',
  name: 'Messenger',
  beta: false,
  capabilities: capabilities({
    // developers.facebook.com/docs/messenger-platform/reference/webhook-events: message_deliveries, message_reads
    receipts: ['sent', 'delivered', 'read'],
    // developers.facebook.com/docs/messenger-platform/reference/send-api: text, 2000 characters
    textLimit: 2000,
    // developers.facebook.com/docs/messenger-platform/send-messages/saving-assets: 25 MB, images 8 MB
    attachments: { image: 8 * MB, video: 25 * MB, audio: 25 * MB, voice: 25 * MB, file: 25 * MB },
    reactions: true,
    quotes: true,
    typing: true,
  }),
  // developers.facebook.com/docs/messenger-platform/policy/policy-overview: 24 hours, HUMAN_AGENT within 7 days
  policy: policy({ replyWindow: { humanMs: 7 * DAY_MS, automationMs: DAY_MS } }),
};
