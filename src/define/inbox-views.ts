// Registers <inbox-views> on import, under its plain name. For a prefix call define().
import { InboxViews } from '../elements/inbox-views.js';
import { register } from '../elements/register.js';

register({ 'inbox-views': InboxViews });
