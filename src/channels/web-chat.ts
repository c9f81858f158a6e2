/** Web chat, our own: events of the visitor's page in, messages out. Loaded by `loadChannel('web-chat')`. */
import { appWire } from './app-wire.js';
import { webChatData } from './web-chat-data.js';

/** Web chat. `account` is the app's id. */
export const webChatChannel = appWire(webChatData);
