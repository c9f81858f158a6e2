import * as stories from '../../stories/agent-availability.stories.js';
import { inPseudo } from './stories.js';

inPseudo('agent-availability', stories);
