import * as stories from '../../stories/inbox-list.stories.js';
import { inPseudo } from './stories.js';

inPseudo('inbox-list', stories);
