import * as stories from '../../stories/inbox-views.stories.js';
import { inPseudo } from './stories.js';

inPseudo('inbox-views', stories);
