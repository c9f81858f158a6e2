// The thread's head: who, on which channel, in whose hands, how long since our last word and in all (R043, R044). Used by chat-thread.ts.
import { html, nothing, type TemplateResult } from 'lit';
import { avatar } from '../../ui/avatar.js';
import { ago, span } from '../../ui/format.js';
import { icon } from '../../ui/icon.js';
import { arrowLeftIcon } from '../../ui/icons.js';
import { safeName } from '../../ui/safe-text.js';
import { agentName, type ThreadFacts } from './facts.js';

const MINUTE = 60_000;

export interface HeaderOptions {
  readonly onBack: (() => void) | undefined;
  readonly actions: unknown;
  /** Opens the editor of tags, where they may be changed. */
  readonly onTags: ((event: Event) => void) | undefined;
  /** Behind the name: whether the contact is there, and the mark of a channel that is new. */
  readonly marks: unknown;
  readonly viewers: unknown;
}

export function threadHeader(facts: ThreadFacts, { onBack, onTags, actions, marks, viewers }: HeaderOptions): TemplateResult {
  const { contact, channel, conversation, t } = facts;
  const name = safeName(contact?.name ?? '') || t('common.unknownContact');
  return html`<header class="head" part="header">
    ${onBack ? html`<button class="icon-button back" type="button" part="back" aria-label=${t('workspace.backToList')} @click=${onBack}>${icon(arrowLeftIcon, 20)}</button>` : nothing}
    ${contact ? avatar({
    id: contact.id, name, url: contact.avatarUrl ?? undefined, size: 36,
    channel: channel ? { kind: channel.kind, name: safeName(channel.name) } : undefined,
  }) : html`<span class="skeleton round head-skeleton"></span>`}
    <div class="who">
      <h2 class="name" part="name">${contact ? html`<bdi class="ellipsis">${name}</bdi>${marks}` : html`<span
        class="skeleton name-skeleton"></span><span class="visually-hidden">${facts.t('common.loading')}</span>`}</h2>
      ${conversation ? html`<p class="meta muted facts ellipsis" part="facts">${metaLine(facts, onTags)}</p>` : nothing}
    </div>
    ${viewers}
    <slot name="header-actions"></slot>
    ${actions}
    <slot name="contact-toggle"></slot>
  </header>`;
}

function metaLine(facts: ThreadFacts, onTags: HeaderOptions['onTags']): TemplateResult[] {
  const { conversation, channel, now, place, meId, t } = facts;
  if (!conversation) return [];
  const by = conversation.creditedAgentId;
  const repliedAt = conversation.lastOutboundAt;
  const time = repliedAt === null ? '' : when(repliedAt, facts);
  const replied = repliedAt === null ? t('thread.notReplied')
    : by === null || by === meId ? t('thread.replied', { time })
      : t('thread.repliedBy', { name: agentName(by, facts) || t('common.unknownAgent'), time });
  const duration = span(now - conversation.createdAt, place);
  // Where there is no room, the last two stand in fewer words.
  const parts: [string, string, string?][] = [
    ['channel', safeName(channel?.name ?? '')], ['owner', owner(facts)],
    ['replied', replied, repliedAt === null ? replied : t('thread.replied.short', { time })],
    ['duration', state(facts, duration), conversation.lifecycle === 'ended' ? state(facts, duration) : duration],
  ];
  // Each by itself: else the # of a Latin tag would go to its end in an Arabic line.
  const tags = conversation.tags.map((tag, index) => html`${index > 0 ? ' ' : ''}<bdi>#${safeName(tag)}</bdi>`);
  const said = parts.filter(([, words]) => words).map(([name, words, short]) => html`<span class="fact" data-fact=${name}>${
    short === undefined ? words : html`<span class="long">${words}</span><span class="short">${short}</span>`}</span>`);
  if (onTags) said.push(html`<button class="fact" type="button" data-fact="tags" aria-haspopup="dialog" @click=${onTags}>${tags.length > 0 ? tags : t('thread.tags.add')}</button>`);
  else if (tags.length > 0) said.push(html`<span class="fact" data-fact="tags">${tags}</span>`);
  return said;
}

/** In a sentence "now" would read as if it were still going on. */
const when = (at: number, { now, place, t }: ThreadFacts): string => (now - at < MINUTE ? t('thread.justNow') : ago(at, now, place));

/** How long it has been going on, or how it ended. */
function state(facts: ThreadFacts, duration: string): string {
  const { conversation, meId, t } = facts;
  if (!conversation) return '';
  if (conversation.lifecycle === 'ended') {
    const ender = conversation.endedById;
    if (ender === null) return t('status.lifecycle.ended');
    const time = conversation.endedAt === null ? '' : when(conversation.endedAt, facts);
    return ender === meId ? t('thread.endedByYou', { time }) : t('thread.endedBy', { time, name: agentName(ender, facts) || t('common.unknownAgent') });
  }
  return conversation.lifecycle === 'open' ? t('thread.openFor', { time: duration }) : `${t(`status.lifecycle.${conversation.lifecycle}`)} · ${duration}`;
}

function owner(facts: ThreadFacts): string {
  const { conversation, meId, inbox, t } = facts;
  const assignee = conversation?.assignee;
  if (!assignee) return t('thread.unassigned');
  if (assignee.kind === 'team') return t('thread.assignedTo', { name: safeName(inbox.entities.get('team', assignee.id)?.name ?? '') || t('common.brand') });
  return assignee.id === meId ? t('thread.assignedToYou') : t('thread.assignedTo', { name: agentName(assignee.id, facts) || t('common.unknownAgent') });
}
