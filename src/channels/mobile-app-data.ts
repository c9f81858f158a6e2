/**
 * What the mobile-app channel can do and its rules. Apart from the parser, so that a page that only shows
 * conversations doesn't load that.
 */
import {
  capabilities, DAY_MS, FIVE_MINUTES_MS, HOUR_MS, MB, policy, pushPolicy, type ChannelData,
} from './channel-data.js';

/** Our own payload sets no limit of its own; what a phone on a mobile network takes in good time does. */
const FILE_BYTES = 25 * MB;

export const mobileAppData: ChannelData = {
  kind: 'mobile-app',
  name: 'Mobile app',
  beta: true,
  capabilities: capabilities({
    receipts: ['sent', 'delivered', 'read'],
    textLimit: 10_000,
    attachments: { image: FILE_BYTES, video: FILE_BYTES, audio: FILE_BYTES, voice: FILE_BYTES, file: FILE_BYTES },
    attachmentCount: 10,
    // R080 to R083: not available on mobile
    links: false,
    offers: false,
    mirroring: false,
    cobrowse: false,
    transfer: false,
    typing: true,
  }),
  policy: {
    ...pushPolicy(policy()),
    slotPool: 'mobile-app',
    // R085, R086
    fixedSlots: 2,
    // R092
    firstReplyTimeoutMs: FIVE_MINUTES_MS,
    // R093
    replyTimeoutMs: 12 * HOUR_MS,
    // R090, R094
    inactivityMs: 7 * DAY_MS,
  },
};
