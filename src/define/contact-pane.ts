// Registers <contact-pane> on import, under the plain names. For a prefix call define().
import { ContactPane } from '../elements/contact-pane.js';
import { register } from '../elements/register.js';

register({
  'contact-pane': ContactPane,
});
