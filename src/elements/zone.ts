// The time zone in which moments are chosen: that of the times shown, where the host names one, else the workspace's. Used by the snooze
// and by messages for later.
import type { Inbox } from '../inbox.js';
import type { Localize } from '../ui/localize.js';

interface Reader {
  readonly inbox: Inbox;
  readonly place: Localize;
}

export const zoneOf = ({ inbox, place }: Reader): string =>
  place.timeZone ?? inbox.entities.get('workspace', inbox.$session.get().workspaceId ?? '')?.timeZone ?? 'UTC';

export const placeOf = (reader: Reader): { locale: string; timeZone: string } => ({ locale: reader.place.locale, timeZone: zoneOf(reader) });
