/** The bot: it may answer while a conversation rests, and keeps quiet as soon as a person is meant to (R126–R129). */
import type { Author } from '../model/message.js';
import type { Decision } from './decision.js';

export function setBot(decision: Decision, bot: 'active' | 'paused', actor: Author = decision.actor): void {
  if (decision.conversation.bot === bot) return;
  decision.set({ bot });
  decision.event(bot === 'active' ? 'bot-on' : 'bot-off', {}, actor);
}

export const pauseBot = (decision: Decision): void => setBot(decision, 'paused');
