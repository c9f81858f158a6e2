// What stands in a tab of the dock, and in a line of its overflow menu. Used by conversation-dock.
import { html, nothing, type TemplateResult } from 'lit';
import { avatar } from '../../ui/avatar.js';
import { count } from '../../ui/format.js';
import { icon } from '../../ui/icon.js';
import { hourglassIcon } from '../../ui/icons.js';
import type { Localize } from '../../ui/localize.js';
import { safeName } from '../../ui/safe-text.js';
import { nameOf, type TabFacts, type TabLine } from './facts.js';

export function tabContent(facts: TabFacts, line: TabLine, words: Localize): TemplateResult {
  const { conversation, contact, channel } = facts;
  const { unread } = conversation;
  return html`${avatar({
    id: conversation.contactId, name: nameOf(facts, words), url: contact?.avatarUrl ?? undefined, size: 32,
    channel: channel ? { kind: channel.kind, name: safeName(channel.name) } : undefined,
  })}
  <span class="who">
    <span class="first">
      <bdi class=${unread > 0 ? 'name ellipsis strong' : 'name ellipsis'} part="name">${nameOf(facts, words)}</bdi>
      ${presenceDot(facts, words)}
      ${unread > 0 ? unreadCount(unread, 'solid', words) : nothing}
    </span>
    <span class=${line.urgent ? 'line meta ellipsis urgent' : 'line meta ellipsis'} part="line">${
      line.urgent ? icon(hourglassIcon, 14) : nothing}<span class="ellipsis">${line.text}</span></span>
  </span>`;
}

/** Only where the channel knows whether somebody is there: no dot at all elsewhere, not a grey one (X14). */
function presenceDot({ contact, channel }: TabFacts, words: Localize): TemplateResult | typeof nothing {
  if (!channel?.capabilities.presence || contact?.online === null || contact?.online === undefined) return nothing;
  return html`<span
    class="dot"
    part="presence"
    role="img"
    data-online=${contact.online}
    aria-label=${words.t(contact.online ? 'dock.online' : 'dock.offline')}
  ></span>`;
}

export const unreadCount = (unread: number, tone: 'solid' | 'danger', words: Localize): TemplateResult =>
  html`<span class="count ${tone}" part="unread"><span aria-hidden="true">${count(unread, 99, words)}</span><span class="visually-hidden">${
    words.t('list.unread', { count: unread })}</span></span>`;
