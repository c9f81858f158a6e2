/**
 * The eight platforms: their data at once, their parsers on demand. Used by backends; the UI gets channels from its
 * transport.
 */
import type { ChannelKind } from '../model/channel.js';
import type { ChannelData } from './channel-data.js';
import type { ChannelWire } from './channel-wire.js';
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

const LOADERS: Readonly<Record<ChannelKind, () => Promise<ChannelWire>>> = {
  whatsapp: async () => (await import('./whatsapp.js')).whatsappChannel,
  messenger: async () => (await import('./messenger.js')).messengerChannel,
  instagram: async () => (await import('./instagram.js')).instagramChannel,
  facebook: async () => (await import('./facebook.js')).facebookChannel,
  x: async () => (await import('./x.js')).xChannel,
  sms: async () => (await import('./sms.js')).smsChannel,
  'mobile-app': async () => (await import('./mobile-app.js')).mobileAppChannel,
  'web-chat': async () => (await import('./web-chat.js')).webChatChannel,
};

/** A platform's parser and writer, loaded on first use: a page that only shows conversations never needs them. */
export const loadChannel = (kind: ChannelKind): Promise<ChannelWire> => LOADERS[kind]();
