// Registers <conversation-actions> on import, under the plain names. For a prefix call define().
import { ConversationActions } from '../elements/conversation-actions.js';
import { register } from '../elements/register.js';

register({
  'conversation-actions': ConversationActions,
});
