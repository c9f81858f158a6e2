/** The eight platforms: their data at once, their parsers on demand. Used by backends; the UI gets channels from its transport. */
import type { ChannelKind } from '../model/channel.js';
import type { ChannelData } from './channel-data.js';
import { facebookData } from './facebook-data.js';
import { instagramData } from './instagram-data.js';
import { messengerData } from './messenger-data.js';
import { mobileAppData } from './mobile-app-data.js';
import { smsData } from './sms-data.js';
import { webChatData } from './web-chat-data.js';
import { whatsappData } from './whatsapp-data.js';
import { xData } from './x-data.js';

export { pushPolicy, type ChannelData } from './channel-data.js';
export type { ChannelWire, Recipient } from './channel-wire.js';

/** Capabilities and policy of each platform. */
export const channelData: Readonly<Record<ChannelKind, ChannelData>> = {
  whatsapp: whatsappData,
  messenger: messengerData,
  instagram: instagramData,
  facebook: facebookData,
  x: xData,
  sms: smsData,
  'mobile-app': mobileAppData,
  'web-chat': webChatData,
};
