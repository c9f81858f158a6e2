// Registers <inbox-workspace> and what it is composed of on import, under the plain names. For a prefix call define().
import { AgentAvailability } from '../elements/agent-availability.js';
import { ChatThread } from '../elements/chat-thread.js';
import { ContactPane } from '../elements/contact-pane.js';
import { ConversationActions } from '../elements/conversation-actions.js';
import { ConversationDock } from '../elements/conversation-dock.js';
import { InboxList } from '../elements/inbox-list.js';
import { InboxWorkspace } from '../elements/inbox-workspace.js';
import { MessageComposer } from '../elements/message-composer.js';
import { StatusBadge } from '../elements/status-badge.js';
import { register } from '../elements/register.js';

register({
  'inbox-workspace': InboxWorkspace,
  'inbox-list': InboxList,
  'chat-thread': ChatThread,
  'conversation-actions': ConversationActions,
  'message-composer': MessageComposer,
  'contact-pane': ContactPane,
  'status-badge': StatusBadge,
  'agent-availability': AgentAvailability,
  'conversation-dock': ConversationDock,
});
