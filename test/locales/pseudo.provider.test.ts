import * as stories from '../../stories/inbox-provider.stories.js';
import { inPseudo } from './stories.js';

// Those of one language say nothing about another.
const { French: _french, Arabic: _arabic, ...rest } = stories;
inPseudo('inbox-provider', rest);
