// Registers the elements under their tag names. Importing this does nothing by itself; calling define() is the one side effect.
import { AgentAvailability } from './elements/agent-availability.js';
import { ChatThread } from './elements/chat-thread.js';
import { ContactPane } from './elements/contact-pane.js';
import { ConversationActions } from './elements/conversation-actions.js';
import { ConversationDock } from './elements/conversation-dock.js';
import { InboxList } from './elements/inbox-list.js';
import { InboxProvider } from './elements/inbox-provider.js';
import { InboxViews } from './elements/inbox-views.js';
import { InboxWorkspace } from './elements/inbox-workspace.js';
import { MessageComposer } from './elements/message-composer.js';
import { register, type TagMap } from './elements/register.js';
import { StatusBadge } from './elements/status-badge.js';
import { offerTransport } from './elements/transports.js';

export { registerTransport } from './elements/transports.js';
export type { TransportFactory, TransportRequest } from './elements/transports.js';
export type { TagMap } from './elements/register.js';

export interface DefineOptions {
  /** Stands before every tag: `acme-` makes `<acme-inbox-list>`. Small letters and figures, with a hyphen at its end. */
  readonly prefix?: string;
}

/**
 * Registers all elements, and the transport `local` for providers, unless the host has registered one of that name. Gives the names
 * under which they stand.
 *
 * It never throws and never registers a part: where one name belongs to something else, nothing is registered and one console.error
 * says so, with a prefix as the cure. Calling it again, also from a second copy of the package, changes nothing.
 *
 * @example
 * const tags = define({ prefix: 'acme-' });
 * document.body.append(document.createElement(tags['inbox-workspace']));
 */
export function define({ prefix = '' }: DefineOptions = {}): TagMap {
  offerTransport('local', async ({ workspace, agent, demo }) => {
    const { localTransport } = await import('./transports/local/index.js');
    return localTransport({ demo, ...(workspace ? { workspace } : {}), ...(agent ? { agent } : {}) });
  });
  return register({
    'inbox-provider': InboxProvider,
    'inbox-workspace': InboxWorkspace,
    'inbox-list': InboxList,
    'chat-thread': ChatThread,
    'conversation-actions': ConversationActions,
    'message-composer': MessageComposer,
    'contact-pane': ContactPane,
    'status-badge': StatusBadge,
    'agent-availability': AgentAvailability,
    'conversation-dock': ConversationDock,
    'inbox-views': InboxViews,
  }, prefix);
}
