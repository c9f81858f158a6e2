import * as stories from '../../stories/conversation-dock.stories.js';
import { inPseudo } from './stories.js';

inPseudo('conversation-dock', stories);
