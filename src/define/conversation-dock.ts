// Registers <conversation-dock> on import, under the plain names. For a prefix call define().
import { ConversationDock } from '../elements/conversation-dock.js';
import { register } from '../elements/register.js';

register({
  'conversation-dock': ConversationDock,
});
