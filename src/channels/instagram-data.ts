/**
 * What Instagram can do and its rules. Apart from the parser, so that a page that only shows conversations doesn't
 * load that.
 */
import { capabilities, DAY_MS, MB, policy, type ChannelData } from './channel-data.js';

export const instagramData: ChannelData = {
  kind: 'instagram',
  name: 'Instagram',
  beta: false,
  capabilities: capabilities({
    // developers.facebook.com/docs/messenger-platform/instagram/features/webhook: messaging_seen, and no delivery event
    receipts: ['sent', 'read'],
    // developers.facebook.com/docs/messenger-platform/instagram/features/send-message: 1000 bytes of UTF-8. Characters are
    // counted here; a longer text in bytes is sent in parts.
    textLimit: 1000,
    // the same page, table of media types
    attachments: { image: 8 * MB, video: 25 * MB, audio: 25 * MB, voice: 25 * MB, file: 25 * MB },
    reactions: true,
    typing: true,
    // R114: e-mail and phone may not be asked for
    contactDetails: false,
  }),
  // developers.facebook.com/docs/messenger-platform/instagram/features/human-agent: 24 hours, HUMAN_AGENT within 7 days
  policy: policy({ replyWindow: { humanMs: 7 * DAY_MS, automationMs: DAY_MS } }),
};
