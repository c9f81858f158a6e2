// The workspace's time zone, in which times to send are told. Used by the composer's parts.
import type { Inbox } from '../../inbox.js';

export const zoneOf = (inbox: Inbox): string => inbox.entities.get('workspace', inbox.$session.get().workspaceId ?? '')?.timeZone ?? 'UTC';
