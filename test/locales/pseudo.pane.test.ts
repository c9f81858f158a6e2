import * as stories from '../../stories/contact-pane.stories.js';
import { inPseudo } from './stories.js';

inPseudo('contact-pane', stories);
