// Registers <inbox-provider> on import, and the transport `local` unless the host has one of that name; under the plain name. For a
// prefix call define().
import { InboxProvider } from '../elements/inbox-provider.js';
import { register } from '../elements/register.js';
import { offerTransport } from '../elements/transports.js';

offerTransport('local', async ({ workspace, agent, demo }) => {
  const { localTransport } = await import('../transports/local/index.js');
  return localTransport({ demo, ...(workspace ? { workspace } : {}), ...(agent ? { agent } : {}) });
});
register({ 'inbox-provider': InboxProvider });
