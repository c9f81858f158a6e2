// Registers <message-composer> on import, under the plain names. For a prefix call define().
import { MessageComposer } from '../elements/message-composer.js';
import { register } from '../elements/register.js';

register({
  'message-composer': MessageComposer,
});
