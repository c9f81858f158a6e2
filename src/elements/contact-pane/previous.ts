// The contact's other conversations, newest first. Used by contact-pane.
import { html, nothing, type TemplateResult } from 'lit';
import type { Inbox } from '../../inbox.js';
import type { Conversation } from '../../model/conversation.js';
import { channelIcon } from '../../ui/channel-icon.js';
import { ago, shortDay } from '../../ui/format.js';
import { previewText, safeName } from '../../ui/safe-text.js';
import type { Localized } from '../localized.js';

type List = ReturnType<Inbox['list']>;

const MOST = 6;
const TITLE_GRAPHEMES = 80;

export interface PreviousFacts {
  readonly inbox: Inbox;
  readonly list: List;
  /** The conversation that is open. */
  readonly currentId: string | undefined;
  readonly words: Localized;
  readonly onOpen: (conversationId: string) => void;
}

export function previous(facts: PreviousFacts): TemplateResult {
  const { inbox, list, currentId, words: { t } } = facts;
  const { status } = list.$state.get();
  const others = list.ids.filter((id) => id !== currentId).slice(0, MOST)
    .flatMap((id) => inbox.entities.get('conversation', id) ?? []);
  if (others.length === 0 && status === 'loading') {
    return html`<div class="rows" aria-busy="true">${[1, 2].map(() => html`<span class="skeleton line"></span>`)}</div>`;
  }
  if (others.length === 0 && status === 'error') {
    return html`<p class="muted meta">${t('list.error.title')}
      <button class="link" type="button" @click=${() => void inbox.retryRead(list)}>${t('common.tryNow')}</button></p>`;
  }
  if (others.length === 0) return html`<p class="muted meta">${t('contact.previous.none')}</p>`;
  return html`<ul class="previous">${others.map((one) => html`<li>${row(one, facts)}</li>`)}</ul>`;
}

function row(conversation: Conversation, facts: PreviousFacts): TemplateResult {
  const { inbox, words: { t }, onOpen } = facts;
  const kind = inbox.entities.get('channel', conversation.channelId)?.kind;
  return html`<button type="button" part="previous" @click=${() => onOpen(conversation.id)}>
    <span class="mark">${kind ? channelIcon(kind, t(`status.channel.${kind}`)) : nothing}</span>
    <span class="two">
      <span class="ellipsis" dir="auto">${title(conversation, facts)}</span>
      <span class="muted meta ellipsis">${when(conversation, facts)}</span>
    </span>
  </button>`;
}

function title({ lastMessage }: Conversation, { words: { t } }: PreviousFacts): string {
  if (lastMessage?.text) return previewText(lastMessage.text, TITLE_GRAPHEMES);
  const media = lastMessage?.media;
  if (!media) return t('list.preview.empty');
  return media.kind === 'voice' ? t('list.preview.voicePlain') : t(`list.preview.${media.kind}`, { count: media.count });
}

function when(conversation: Conversation, { inbox, words: { t, place } }: PreviousFacts): string {
  const { endedAt, endedById, endReason, lastActivityAt } = conversation;
  const now = inbox.clock.now();
  if (endedAt === null) return t('contact.previous.at', { time: ago(lastActivityAt, now, place) });
  const time = shortDay(endedAt, now, place);
  if (endReason === 'inactivity') return t('contact.previous.inactivity', { time });
  const name = safeName(inbox.entities.get('agent', endedById ?? '')?.name ?? '') || t('common.unknownAgent');
  return t('contact.previous.ended', { name, time });
}
