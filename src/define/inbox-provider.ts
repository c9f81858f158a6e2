// Registers <inbox-provider> and the transport `local` on import, under the plain name. For a prefix call define().
import { InboxProvider } from '../elements/inbox-provider.js';
import { register } from '../elements/register.js';
import { registerTransport } from '../elements/transports.js';

registerTransport('local', async ({ workspace, agent, demo }) => {
  const { localTransport } = await import('../transports/local/index.js');
  return localTransport({ demo, ...(workspace ? { workspace } : {}), ...(agent ? { agent } : {}) });
});
register({ 'inbox-provider': InboxProvider });
