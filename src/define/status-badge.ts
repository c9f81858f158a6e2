// Registers <status-badge> on import, under the plain names. For a prefix call define().
import { StatusBadge } from '../elements/status-badge.js';
import { register } from '../elements/register.js';

register({
  'status-badge': StatusBadge,
});
