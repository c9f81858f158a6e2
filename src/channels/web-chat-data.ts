/**
 * What web chat can do and its rules. Apart from the parser, so that a page that only shows conversations doesn't load
 * that.
 */
import { capabilities, MB, policy, pushPolicy, type ChannelData } from './channel-data.js';

const FILE_BYTES = 25 * MB;

export const webChatData: ChannelData = {
  kind: 'web-chat',
  name: 'Web chat',
  beta: false,
  capabilities: capabilities({
    receipts: ['sent', 'delivered', 'read'],
    textLimit: 10_000,
    attachments: { image: FILE_BYTES, video: FILE_BYTES, audio: FILE_BYTES, voice: FILE_BYTES, file: FILE_BYTES },
    attachmentCount: 10,
    presence: true,
    asynchronous: false,
    reactions: true,
    quotes: true,
    edits: true,
    deletions: true,
    typing: true,
  }),
  policy: { ...pushPolicy(policy()), slotPool: 'chat' },
};
