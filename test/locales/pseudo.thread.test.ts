import * as stories from '../../stories/chat-thread.stories.js';
import { inPseudo } from './stories.js';

inPseudo('chat-thread', stories);
