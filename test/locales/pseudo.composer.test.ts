import * as stories from '../../stories/message-composer.stories.js';
import { inPseudo } from './stories.js';

// What is written into the text between curly brackets, whatever the language.
inPseudo('message-composer', stories, ['email', 'user id', 'agent name']);
