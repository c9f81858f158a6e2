/** Mobile app, our own SDK: events of the visitor's app in, messages out. Loaded by `loadChannel('mobile-app')`. */
import { appWire } from './app-wire.js';
import { mobileAppData } from './mobile-app-data.js';

/** Mobile app. `account` is the app's id. */
export const mobileAppChannel = appWire(mobileAppData);
