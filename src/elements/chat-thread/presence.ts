// Who is there now: the contact's dot, colleagues who look at the conversation, who types. Fetched with the first of them. Used by
// chat-thread.ts.
import '../../locales/en-more.js';
import { html, nothing, type TemplateResult } from 'lit';
import { avatar } from '../../ui/avatar.js';
import { list } from '../../ui/format.js';
import { agentName, isMe, nameOf, type ThreadFacts } from './facts.js';

export { styles } from './presence.styles.js';

/** Whether the contact is there now: only where the channel can tell (R042). */
export function dot({ contact, channel, t }: ThreadFacts): TemplateResult | typeof nothing {
  if (!channel?.capabilities.presence || contact?.online == null) return nothing;
  const words = t(contact.online ? 'dock.online' : 'dock.offline');
  return html`<span class=${contact.online ? 'presence online' : 'presence'} role="img" aria-label=${words} data-tip=${words}></span>`;
}

/** Colleagues who look at it or write in it now. */
export function viewers(facts: ThreadFacts): TemplateResult | typeof nothing {
  const { inbox, conversationId, meId, place, t } = facts;
  const ids = new Set(inbox.$presence(conversationId).get()
    .flatMap(({ who }) => (who.kind === 'agent' && who.id !== null && who.id !== meId ? [who.id] : [])));
  if (ids.size === 0) return nothing;
  const names = [...ids].map((id) => agentName(id, facts) || t('common.unknownAgent'));
  const words = t('thread.viewing', { count: ids.size, names: list(names, place) });
  return html`<span class="viewers" part="viewers" role="img" aria-label=${words} data-tip=${words}>${[...ids].slice(0, 3).map((id, index) =>
    avatar({ id, name: names[index] ?? '', url: inbox.entities.get('agent', id)?.avatarUrl ?? undefined, size: 20 }))}</span>`;
}

export function typing(facts: ThreadFacts): TemplateResult | typeof nothing {
  const { inbox, conversationId, place, t } = facts;
  const names = inbox.$presence(conversationId).get()
    .filter(({ doing, who }) => doing === 'typing' && !isMe(who, facts))
    .map(({ who }) => nameOf(who, facts));
  if (names.length === 0) return nothing;
  return html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>
    <span>${names.length === 1 ? t('thread.typing', { name: names[0] ?? '' }) : t('thread.typing.many', { names: list(names, place) })}</span>`;
}
