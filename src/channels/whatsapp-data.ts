/**
 * What WhatsApp can do and its rules. Apart from the parser, so that a page that only shows conversations doesn't load
 * that.
 */
import { capabilities, DAY_MS, KB, MB, policy, type ChannelData } from './channel-data.js';

export const whatsappData: ChannelData = {
  kind: 'whatsapp',
  name: 'WhatsApp',
  beta: false,
  capabilities: capabilities({
    // developers.facebook.com/docs/whatsapp/cloud-api/webhooks/components: statuses sent, delivered, read, failed
    receipts: ['sent', 'delivered', 'read'],
    // developers.facebook.com/docs/whatsapp/cloud-api/messages/text-messages: body, 4096 characters
    textLimit: 4096,
    // developers.facebook.com/docs/whatsapp/cloud-api/reference/media: supported media types
    attachments: {
      image: 5 * MB, video: 16 * MB, audio: 16 * MB, voice: 16 * MB, file: 100 * MB, sticker: 500 * KB,
    },
    reactions: true,
    quotes: true,
    typing: true,
    templates: true,
    // R133: a conversation is started on WhatsApp only, with a template
    startConversation: true,
  }),
  // developers.facebook.com/docs/whatsapp/cloud-api/guides/send-messages: customer service window of 24 hours
  policy: policy({ replyWindow: { humanMs: DAY_MS, automationMs: DAY_MS } }),
};
