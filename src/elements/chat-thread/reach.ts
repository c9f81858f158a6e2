// How a reader gets at one message: arrow keys, what is told of it on hover, focus and long press, the answer to it, jumps. Fetched
// with the first key, pointer or focus on a message. Used by timeline.ts.
import '../../locales/en-more.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../model/message.js';
import { pendingId } from '../../model/pending.js';
import { daySeparator } from '../../ui/format.js';
import { icon } from '../../ui/icon.js';
import { arrowDownIcon, replyIcon } from '../../ui/icons.js';
import { Callout } from './callout.js';
import { calloutContent } from './callout-content.js';
import { nameOf, type ThreadFacts } from './facts.js';
import { startsDay } from './grouping.js';
import type { TimelineHandle } from './handle.js';

export { styles } from './reach.styles.js';

/** Before the callout shows under a resting pointer, and before it goes when the pointer moves over to it. */
const SHOW_MS = 400;
const HIDE_MS = 150;
/** A finger that rests so long asks what this is; one that moves further than this scrolls. */
const PRESS_MS = 500;
const PRESS_PX = 10;

const callouts = new WeakMap<TimelineHandle, Callout>();

function calloutOf(timeline: TimelineHandle): Callout {
  let callout = callouts.get(timeline);
  if (!callout) callouts.set(timeline, (callout = new Callout(timeline.host)));
  return callout;
}

const articleOf = (target: EventTarget | null): HTMLElement | null =>
  (target instanceof Element ? target.closest<HTMLElement>('article.message') : null);

/** @param target what the event happened on, also when it has gone by since. */
export function hear(event: Event, timeline: TimelineHandle, target: Element): void {
  const article = articleOf(target);
  const other = (event as MouseEvent).relatedTarget;
  switch (event.type) {
    case 'keydown':
      onKeydown(event as KeyboardEvent, timeline, target);
      break;
    case 'focusin':
      if (article) setHot(timeline, article);
      if (article && target === article && article.matches(':focus-visible')) show(article, timeline, 0);
      else calloutOf(timeline).hide();
      break;
    case 'focusout':
      if (article && articleOf(other) !== article) {
        leave(timeline, article, 0);
        if (article.dataset['key'] === timeline.foundKey) unmark(timeline);
      }
      break;
    case 'pointerover':
      if (!article || (event as PointerEvent).pointerType === 'touch') break;
      setHot(timeline, article);
      // What has a tip of its own tells that, and nothing covers a button.
      if (target.closest('.bubble, .media') && !target.closest('[data-tip], button, a')) show(article, timeline, SHOW_MS);
      else if (!article.matches(':focus')) calloutOf(timeline).hide(HIDE_MS);
      break;
    case 'pointerout':
      if (article && articleOf(other) !== article && !article.matches(':focus-within')) leave(timeline, article, HIDE_MS);
      break;
    case 'pointerdown':
      if (article && (event as PointerEvent).pointerType === 'touch') press(event as PointerEvent, article, timeline);
      else calloutOf(timeline).hide();
      break;
    case 'scroll': {
      const { facts } = timeline;
      if (facts && days.get(timeline) !== stuckDay(timeline, facts)) timeline.update();
      break;
    }
    case 'animationend':
      // Without motion it ends at once: the mark then stays until the reader goes on.
      if ((event as AnimationEvent).animationName === 'inbox-found' && (event as AnimationEvent).elapsedTime > 1) unmark(timeline);
  }
}

function setHot(timeline: TimelineHandle, article: HTMLElement): void {
  const key = article.dataset['key'];
  if (timeline.hotKey === key) return;
  timeline.hotKey = key;
  timeline.update();
}

function unmark(timeline: TimelineHandle): void {
  timeline.foundKey = undefined;
  timeline.update();
}

function leave(timeline: TimelineHandle, article: HTMLElement, ms: number): void {
  calloutOf(timeline).hide(ms);
  if (timeline.hotKey !== article.dataset['key']) return;
  timeline.hotKey = undefined;
  timeline.update();
}

function show(article: HTMLElement, timeline: TimelineHandle, ms: number): void {
  const content = (): TemplateResult | typeof nothing => {
    const { facts } = timeline;
    const entry = timeline.at(timeline.indexOf(article.dataset['key'] ?? ''));
    const message = entry?.kind === 'message' ? facts?.inbox.entities.get('message', entry.id) : undefined;
    return message && facts ? calloutContent(message, facts) : nothing;
  };
  calloutOf(timeline).show(article, content, ms);
}

/** A long press shows what a hover shows; the browser's own menu would cover it. */
function press(down: PointerEvent, article: HTMLElement, timeline: TimelineHandle): void {
  const ends = new AbortController();
  const { signal } = ends;
  const root = timeline.host.renderRoot;
  const timer = setTimeout(() => {
    setHot(timeline, article);
    show(article, timeline, 0);
    root.addEventListener('contextmenu', (event) => event.preventDefault(), { once: true, signal });
  }, PRESS_MS);
  const stop = (): void => {
    clearTimeout(timer);
    ends.abort();
  };
  for (const type of ['pointerup', 'pointercancel'] as const) root.addEventListener(type, stop, { signal });
  root.addEventListener('pointermove', (event) => {
    const { clientX, clientY } = event as PointerEvent;
    if (Math.hypot(clientX - down.clientX, clientY - down.clientY) > PRESS_PX) stop();
  }, { signal });
}

function onKeydown(event: KeyboardEvent, timeline: TimelineHandle, target: Element): void {
  if (event.key === 'Escape' && calloutOf(timeline).isOpen) {
    // Escape belongs to the callout now, not to the draft or panel around.
    event.stopPropagation();
    event.preventDefault();
    calloutOf(timeline).hide();
    return;
  }
  if (target.localName !== 'article' || event.altKey || event.ctrlKey || event.metaKey) return;
  const index = timeline.indexOf((target as HTMLElement).dataset['key'] ?? '');
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
  const last = timeline.count - 1;
  let next = step ? index + step : event.key === 'Home' ? 0 : event.key === 'End' ? last : undefined;
  // The line that closes a conversation is no message.
  while (next !== undefined && timeline.at(next)?.kind === 'end') next += step || 1;
  if (next === undefined) return;
  event.preventDefault();
  if (next < 0) void timeline.showEarlier();
  else if (next <= last) void focusEntry(timeline, next);
}

/** What can be done with the message under the pointer or with the focus. */
export function tools(message: Message, facts: ThreadFacts, timeline: TimelineHandle): TemplateResult | typeof nothing {
  calloutOf(timeline).refresh();
  if (!canReply(message, facts)) return nothing;
  const label = facts.t('thread.reply.to', { name: nameOf(message.author, facts) });
  return html`<span class="tools" part="message-tools"><button class="icon-button small" type="button" aria-label=${label} data-tip=${label}
    @click=${() => timeline.reply(message.id)}>${icon(replyIcon)}</button></span>`;
}

/** Where the channel shows what is answered to; a private note is answered by another, wherever it stands. */
function canReply(message: Message, { inbox, conversationId, channel, isPast }: ThreadFacts): boolean {
  if (isPast || message.deletedAt !== null || message.unsupported !== null || message.id.startsWith('pending:')) return false;
  if (message.visibility === 'note') return inbox.can('addNote', { conversationId }).allowed;
  const { state } = message.delivery ?? { state: 'sent' };
  return Boolean(channel?.capabilities.quotes) && /^(sent|delivered|read|queued|sending)$/.test(state) && inbox.can('send', { conversationId }).allowed;
}

/** Away from the end: the day of what is in view, and the way to the latest message. */
export const away = (timeline: TimelineHandle, facts: ThreadFacts): TemplateResult => {
  const day = stuckDay(timeline, facts);
  return html`<div class="stuck" aria-hidden="true" ?hidden=${day === ''}><span class="day">${day}</span></div>${jump(timeline, facts)}`;
};

const days = new WeakMap<TimelineHandle, string>();

/** The day of the first line in view, unless it stands there by itself. */
function stuckDay(timeline: TimelineHandle, { now, place }: ThreadFacts): string {
  const top = timeline.scroller?.scrollTop ?? 0;
  const first = timeline.list.items.find(({ end }) => end > top + 8);
  const line = first && timeline.line(first.index);
  const own = line && first.start > top - 8 && startsDay(line, timeline.line(first.index - 1), place);
  const day = line && !own && top > 8 ? daySeparator(line.value.at, now, place) : '';
  days.set(timeline, day);
  return day;
}

async function focusEntry(timeline: TimelineHandle, index: number, scroll = true): Promise<void> {
  const key = timeline.at(index)?.key;
  if (key === undefined) return;
  timeline.activeKey = key;
  if (scroll) timeline.list.scrollToIndex(index);
  const look = (): HTMLElement | undefined =>
    [...timeline.host.renderRoot.querySelectorAll<HTMLElement>('article[data-key]')].find((article) => article.dataset['key'] === key);
  for (let tries = 0; tries < 5 && !look(); tries++) {
    await new Promise((resolve) => { requestAnimationFrame(resolve); });
    await timeline.host.updateComplete;
  }
  timeline.update();
  look()?.focus({ preventScroll: true });
}

/** The button to the latest message, with how many are new. */
function jump(timeline: TimelineHandle, { conversation, t, inbox }: ThreadFacts): TemplateResult {
  const unread = conversation?.unread ?? 0;
  return html`<button class=${unread ? 'jump fresh' : 'jump'} type="button" part="jump" aria-label=${unread ? nothing : t('thread.jump')}
    data-tip=${unread ? nothing : t('thread.jump')} @click=${async () => {
    const { thread } = timeline;
    const latest = conversation?.lastMessage?.messageId;
    if (latest && thread?.$state.get().after) {
      await inbox.loadAround(thread, latest);
      await timeline.host.updateComplete;
    }
    if (timeline.thread === thread) await timeline.go('end');
  }}>${unread ? html`<span>${t('thread.jump.new', { count: unread })}</span>` : nothing}${icon(arrowDownIcon)}</button>`;
}

/** Finds a message among what is loaded, else around it; it is marked until the reader has seen it. */
export async function find(messageId: string, timeline: TimelineHandle): Promise<boolean> {
  const { thread, facts } = timeline;
  if (!thread || !facts) return false;
  const look = (): number => {
    for (let index = timeline.count - 1; index >= 0; index--) {
      const entry = timeline.at(index);
      // What was just sent is known by its command until the backend has named it, and afterwards too.
      if (entry?.kind === 'message' && (entry.id === messageId || pendingId(entry.key) === messageId)) return index;
    }
    return -1;
  };
  if (look() < 0) await facts.inbox.loadAround(thread, messageId);
  await timeline.host.updateComplete;
  if (timeline.thread !== thread) return false;
  const index = look();
  if (index < 0) {
    await timeline.go();
    return false;
  }
  timeline.foundKey = timeline.at(index)?.key;
  await timeline.go(index);
  // Rows may have come before it meanwhile.
  await focusEntry(timeline, look(), false);
  return true;
}
