import * as stories from '../../stories/conversation-actions.stories.js';
import { inPseudo } from './stories.js';

inPseudo('conversation-actions', stories);
