// One conversation as a row: a button that opens it, named like a sentence, and the quick close. Pure; drawn by live-row.ts.
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Contact } from '../../model/contact.js';
import { isLeasedByOther, type Conversation } from '../../model/conversation.js';
import { avatar } from '../../ui/avatar.js';
import { ago, shortAgo, shortAgoLasts } from '../../ui/format.js';
import { icon } from '../../ui/icon.js';
import { xIcon } from '../../ui/icons.js';
import { reasonText } from '../../ui/reason.js';
import { safeName } from '../../ui/safe-text.js';
import type { RowFacts } from './facts.js';
import { indicators } from './indicators.js';
import { preview } from './preview.js';

export interface RowState {
  readonly conversation: Conversation;
  readonly contact: Contact | undefined;
  readonly selected: boolean;
  /** Whether it is chosen, in select mode; undefined outside of it. */
  readonly checked: boolean | undefined;
  /** First line of the agent's draft. */
  readonly draft: string | undefined;
  /** Whether the Tab key comes here. */
  readonly tabStop: boolean;
}

export interface DrawnRow {
  readonly template: TemplateResult;
  /** When the row reads differently without any change, server time. */
  readonly until: number;
}

/** @param now server time */
export function row(facts: RowFacts, { conversation, contact, selected, checked, draft, tabStop }: RowState, now: number): DrawnRow {
  const { inbox, words, meId, density } = facts;
  const { id, lastActivityAt, lastMessage, lease } = conversation;
  const channel = inbox.entities.get('channel', conversation.channelId);
  const name = safeName(contact?.name ?? '') || words.t('common.unknownContact');
  const isProcessed = isLeasedByOther(conversation, meId, now);
  const said = preview(conversation, facts, { draft, replying: isProcessed ? lease?.holderId : undefined });
  const marks = indicators(conversation, channel, facts, isProcessed, now);
  const isBrand = facts.rowAvatar === 'last-speaker' && lastMessage?.direction === 'outbound' && lastMessage.visibility === 'public';
  // Signs are for the eye; what they mean is said behind the visible words, which begin the button's name.
  const spoken = [ago(lastActivityAt, now, words), ...marks.spoken].join(', ');
  // A row is used for one conversation after another, and a picture would stand there until the next one has loaded.
  const pictureUrl = (isBrand ? undefined : contact?.avatarUrl) ?? undefined;
  const picture = avatar({
    id: conversation.contactId, name, url: pictureUrl, size: density === 'compact' ? 32 : 40,
    brand: isBrand, neutral: isProcessed, ...(channel ? { channel: { kind: channel.kind, name: channel.name } } : {}),
  });
  const close = checked === undefined ? dismissButton(facts, id, name, tabStop, now) : nothing;
  const look = `open${close === nothing ? '' : ' closable'}${conversation.unread > 0 ? ' unread' : ''}${isProcessed ? ' processed' : ''}`;
  return {
    template: html`<button
        class=${look}
        part="item-button"
        type="button"
        role=${checked === undefined ? nothing : 'checkbox'}
        aria-checked=${checked ?? nothing}
        aria-current=${selected ? 'true' : nothing}
        tabindex=${tabStop ? 0 : -1}
      ><span class="lines"><span class="line"><span class="name" part="name" dir="auto">${name}</span><span
        class="time" part="time" aria-hidden="true">${shortAgo(lastActivityAt, now, words)}</span></span><span
        class="line second">${said}${marks.template}</span></span>${keyed(pictureUrl, picture)}<span
        class="visually-hidden">${spoken}</span></button>${close}`,
    until: Math.min(now + shortAgoLasts(lastActivityAt, now), marks.until),
  };
}

/** The quick close; absent where it can never be, disabled with the reason where it may not be now. */
function dismissButton(
  { inbox, words }: RowFacts, conversationId: string, name: string, tabStop: boolean, now: number,
): TemplateResult | typeof nothing {
  const permit = inbox.can('dismiss', { conversationId });
  if (!permit.allowed && (permit.reason === 'unsupported' || permit.reason === 'ended' || permit.reason === 'loading')) return nothing;
  const label = words.t('list.dismiss', { name });
  const reason = reasonText(permit, words, { now, agentName: (id) => inbox.entities.get('agent', id)?.name });
  return html`<button
    class="icon-button small dismiss"
    part="dismiss"
    type="button"
    aria-label=${label}
    aria-disabled=${permit.allowed ? nothing : 'true'}
    data-tip=${reason || label}
    tabindex=${tabStop ? 0 : -1}
  >${icon(xIcon, 16)}</button>`;
}
