// Registers <inbox-list> and what it is composed of on import, under the plain names. For a prefix call define().
import { InboxList } from '../elements/inbox-list.js';
import { StatusBadge } from '../elements/status-badge.js';
import { register } from '../elements/register.js';

register({
  'inbox-list': InboxList,
  'status-badge': StatusBadge,
});
