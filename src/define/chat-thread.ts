// Registers <chat-thread> and what it is composed of on import, under the plain names. For a prefix call define().
import { ChatThread } from '../elements/chat-thread.js';
import { ConversationActions } from '../elements/conversation-actions.js';
import { MessageComposer } from '../elements/message-composer.js';
import { StatusBadge } from '../elements/status-badge.js';
import { register } from '../elements/register.js';

register({
  'chat-thread': ChatThread,
  'conversation-actions': ConversationActions,
  'message-composer': MessageComposer,
  'status-badge': StatusBadge,
});
