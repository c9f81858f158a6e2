import * as stories from '../../stories/status-badge.stories.js';
import { inPseudo } from './stories.js';

inPseudo('status-badge', stories);
