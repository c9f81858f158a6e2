import * as stories from '../../stories/inbox-workspace.stories.js';
import { inPseudo } from './stories.js';

inPseudo('inbox-workspace', stories);
