// Registers <agent-availability> and what it is composed of on import, under the plain names. For a prefix call define().
import { AgentAvailability } from '../elements/agent-availability.js';
import { StatusBadge } from '../elements/status-badge.js';
import { register } from '../elements/register.js';

register({
  'agent-availability': AgentAvailability,
  'status-badge': StatusBadge,
});
