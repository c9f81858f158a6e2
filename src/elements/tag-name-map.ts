// Tells TypeScript which class stands behind which tag: `document.querySelector('inbox-list')` is an InboxList.
import type { AgentAvailability } from './agent-availability.js';
import type { ChatThread } from './chat-thread.js';
import type { ContactPane } from './contact-pane.js';
import type { ConversationActions } from './conversation-actions.js';
import type { ConversationDock } from './conversation-dock.js';
import type { InboxList } from './inbox-list.js';
import type { InboxProvider } from './inbox-provider.js';
import type { InboxWorkspace } from './inbox-workspace.js';
import type { InboxViews } from './inbox-views.js';
import type { MessageComposer } from './message-composer.js';
import type { StatusBadge } from './status-badge.js';

declare global {
  interface HTMLElementTagNameMap {
    'inbox-provider': InboxProvider;
    'inbox-workspace': InboxWorkspace;
    'inbox-list': InboxList;
    'chat-thread': ChatThread;
    'conversation-actions': ConversationActions;
    'message-composer': MessageComposer;
    'contact-pane': ContactPane;
    'status-badge': StatusBadge;
    'agent-availability': AgentAvailability;
    'conversation-dock': ConversationDock;
    'inbox-views': InboxViews;
  }
}
