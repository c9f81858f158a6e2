// The timeline of a thread: which line stands where, what stays in place, what was read. Used by chat-thread.ts.
import { html, html as plain, noChange, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { createRef, ref, type Ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Inbox } from '../../inbox.js';
import type { Message } from '../../model/message.js';
import type { TimelineEvent } from '../../model/timeline-event.js';
import type { Thread } from '../../stores/thread.js';
import { at, tall } from '../../ui/at.js';
import { StoreController } from '../../ui/controllers/store-controller.js';
import { daySeparator } from '../../ui/format.js';
import { Part } from '../../ui/part.js';
import { VirtualListController } from '../../ui/virtual-list.js';
import { watch } from '../../ui/watch.js';
import type { ThreadFacts } from './facts.js';
import { joins, startsDay, type Entry, type Line } from './grouping.js';
import type { TimelineHandle } from './handle.js';
import { extras, messageBody } from './message.js';
import type { Parts } from './parts.js';
import { media, messageLabel } from './plain-message.js';
import { threadMemory, type ThreadMemory } from './thread-memory.js';
import { firstUnread, lastOrder, markRead } from './timeline-reader.js';
import type { VoicePlayer } from './voice-player.js';

/** So many entries before the first one in view, older ones are asked for. */
const LOAD_AHEAD = 8;
/** Room for the day that stands over the top: it would hide the line "New". */
const DAY_PX = 28;
/** What stands in the line of an event. */
const events = new Part(() => import('./event-line.js'));
/** What screen readers are told of what arrives. */
const arrivals = new Part(() => import('./arrivals.js'));
/** How a reader gets at one message: keys, callout, reply, jumps. */
const reach = new Part(() => import('./reach.js'));
/** The contact's earlier conversations. */
const past = new Part(() => import('./past.js'));

export interface TimelineGiven {
  facts(): ThreadFacts | undefined;
  announce(sentence: string): void;
  /** Puts a message before the composer. */
  reply(messageId: string): void;
  /** Whether what stands around the timeline has its height. */
  isFramed(): boolean;
}

export class Timeline implements ReactiveController, TimelineHandle {
  readonly host: LitElement;
  readonly parts: Parts;
  readonly #given: TimelineGiven;
  readonly #scroller: Ref<HTMLElement> = createRef();
  readonly list: VirtualListController;
  thread: Thread | undefined;
  memory: ThreadMemory | undefined;
  player: VoicePlayer | undefined;
  foundKey: string | undefined;
  hotKey: string | undefined;
  #place: 'none' | 'going' | 'there' = 'none';
  activeKey: string | undefined;
  #hasAfter = false;
  /** Up to here screen readers know of the messages. */
  #told = '';

  constructor(host: LitElement, parts: Parts, given: TimelineGiven) {
    this.host = host;
    this.parts = parts;
    this.#given = given;
    new StoreController(host, () => this.thread?.$version);
    new StoreController(host, () => this.thread?.$state);
    new StoreController(host, () => this.memory?.past?.$version);
    this.list = new VirtualListController(host, {
      scroller: () => this.#scroller.value,
      // Words that get more room later may need a line less.
      entered: () => this.#fitBar(),
      isFramed: () => given.isFramed(),
      count: () => this.count,
      key: (index) => this.at(index)?.key ?? index,
      estimate: (index) => (index === undefined || this.at(index)?.kind === 'message' ? 64 : 34),
      // While newer pages are missing, the last row is not the end: a page that comes must not carry the reader on to the next.
      follow: () => !this.#hasAfter,
      padding: { start: 44, end: 12 },
    });
    // Behind the list: what it measured counts for what is remembered and read.
    host.addController(this);
  }

  get facts(): ThreadFacts | undefined {
    return this.#given.facts();
  }

  get scroller(): HTMLElement | undefined {
    return this.#scroller.value;
  }

  get count(): number {
    return this.#earlier.length + (this.thread?.entries.length ?? 0);
  }

  get #earlier(): readonly Entry[] {
    return this.memory?.past?.entries ?? [];
  }

  at(index: number): Entry | undefined {
    const earlier = this.#earlier;
    return earlier[index] ?? this.thread?.entries[index - earlier.length];
  }

  indexOf(key: string): number {
    const is = (entry: { readonly key: string }): boolean => entry.key === key;
    const index = this.thread?.entries.findIndex(is) ?? -1;
    return index < 0 ? this.#earlier.findIndex(is) : index + this.#earlier.length;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.update);
    // Out of the page the scroller forgot its position; the memory has it.
    this.#place = 'none';
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.update);
    // It may go before scrolling has come to rest.
    if (this.#place === 'there') this.#remember();
    this.player?.stop();
  }

  /** Another conversation, or another inbox. */
  switchTo(inbox: Inbox | undefined, id: string | null): void {
    if (this.memory) this.memory.newKey = null;
    this.player?.stop();
    this.thread = inbox && id !== null ? inbox.thread(id) : undefined;
    this.memory = inbox && id !== null ? threadMemory(inbox, id) : undefined;
    this.#place = 'none';
    this.activeKey = this.foundKey = this.hotKey = undefined;
    this.list.reset();
  }

  /**
   * "New" is placed when the conversation opens, when messages come that nobody sees, and further up as older ones come. It opens where
   * its reader was, at the first unread message, or at the end: known before anything is drawn.
   */
  prepare(): void {
    const [thread, memory, facts] = [this.thread, this.memory, this.facts];
    if (!thread || !memory || !facts || thread.entries.length === 0) return;
    if (facts.conversation?.unread) {
      const isNew = this.#place === 'none' || (memory.newKey === null && !this.#isSeen(thread));
      if (isNew || memory.newLacks) Object.assign(memory, firstUnread(thread, facts));
    }
    if (this.#place !== 'none') return;
    const { place, newKey } = memory;
    const target = place?.key ?? newKey;
    const index = target ? this.indexOf(target) : -1;
    if (index >= 0) this.list.scrollToIndex(index, { align: 'start', offset: place?.offset ?? -DAY_PX });
  }

  hostUpdated(): void {
    const [thread, facts] = [this.thread, this.facts];
    this.#hasAfter = thread?.$state.get().after ?? false;
    if (!thread || !facts || thread.entries.length === 0) return;
    if (this.#place === 'none') {
      this.#place = 'going';
      this.#told = lastOrder(thread);
      void this.#arrive(thread);
      return;
    }
    if (this.#place === 'going') return;
    this.#remember();
    this.#loadMore(thread, facts);
    if (this.memory && this.#isSeen(thread)) markRead(thread, this.memory, facts);
    this.#tell(thread, facts);
  }

  readonly update = (): void => this.host.requestUpdate();

  /** The messages, once there are any. */
  render(facts: ThreadFacts): TemplateResult {
    const state = this.thread?.$state.get();
    return html`<div class="scroller" part="timeline" ${ref(this.#scroller)} @scroll=${this.#onReach} @keydown=${this.#onReach} @focusin=${this.#onFocusIn}
      @focusout=${this.#onReach} @pointerover=${this.#onReach} @pointerout=${this.#onReach} @pointerdown=${this.#onReach} @animationend=${this.#onReach}>
      <div class="sizer" role="feed" aria-label=${facts.t('thread.messages')} aria-busy=${state?.status === 'loading' ? 'true' : 'false'} ${tall(this.list.totalSize)}>
        ${repeat(this.list.items, ({ key }) => key, ({ index, start }) => this.#renderRow(index, start, facts))}
      </div>
      ${this.#renderBefore(facts)}
    </div>
    ${this.#isAway ? this.parts.get(reach)?.away(this, facts) : nothing}`;
  }

  /** Above the first entry: more is coming, could not come, or this is the beginning. */
  #renderBefore({ t, inbox, conversation }: ThreadFacts): TemplateResult | typeof nothing {
    const thread = this.thread;
    if (!thread) return nothing;
    const { status, before } = thread.$state.get();
    const earlier = this.memory?.past;
    if (status === 'error' || earlier?.state === 'error') {
      return html`<p class="before">${t('thread.error.title')} <button class="do" type="button"
        @click=${() => void (status === 'error' ? inbox.retryRead(thread) : earlier?.extend())}>${t('common.tryNow')}</button></p>`;
    }
    if (before || earlier?.state === 'loading') return html`<p class="before">${t('thread.loadOlder')}</p>`;
    return html`<p class="before">${t('thread.start')}${conversation?.previousId != null && !earlier
      ? html` <button class="do" type="button" @click=${() => void this.showEarlier()}>${t('thread.earlier')}</button>` : nothing}</p>`;
  }

  #renderRow(index: number, start: number, facts: ThreadFacts): TemplateResult | typeof nothing {
    const entry = this.at(index);
    if (!entry) return nothing;
    const own = entry.past ? this.#pastFacts(entry.past, facts) : facts;
    const line = this.line(index);
    const before = this.line(index - 1);
    const after = this.line(index + 1);
    const newKey = this.memory?.newKey;
    const isNew = entry.key === newKey;
    const joined = !isNew && joins(line, before, facts.place);
    const continues = joins(after, line, facts.place) && this.at(index + 1)?.key !== newKey;
    const day = line && startsDay(line, before, facts.place)
      ? html`<div class="day" part="day">${daySeparator(line.value.at, facts.now, facts.place)}</div>` : nothing;
    const body = entry.kind === 'end' ? this.memory?.past?.renderEnd(own)
      : watch(facts.inbox.entities.$entity(entry.kind, entry.id), (value) => {
        // A pending message goes a moment before its real one comes: the bubble stays.
        if (!value) return noChange;
        return entry.kind === 'event' ? this.#renderEvent(value as TimelineEvent, entry, index, own)
          : this.#renderMessage(value as Message, entry, index, { joined, continues }, own);
      });
    // The bundle's minifier takes a second directive on one tag for the first once more: it does not know this name.
    return plain`<div class="row" data-index=${index} ${at(start)} ${ref(this.list.measure)}>${
      isNew ? html`<div class="new" part="new"><span>${facts.t('thread.new')}</span></div>` : nothing}${day}${body}</div>`;
  }

  /** Place in the feed; how long it is, is known once both ends are loaded. */
  #setsize(): number {
    const { before, after } = this.thread?.$state.get() ?? {};
    return before || after ? -1 : this.count;
  }

  #renderEvent(event: TimelineEvent, { key }: Entry, index: number, facts: ThreadFacts): TemplateResult {
    return html`<article class="event" part="event" data-key=${key} tabindex=${this.#tabIndex(key)}
      aria-posinset=${index + 1} aria-setsize=${this.#setsize()} aria-labelledby="event-${index}"><span id="event-${index}">${
      this.parts.get(events)?.eventLine(event, facts) ?? html`<span class="skeleton"></span>`}</span></article>`;
  }

  #renderMessage(
    message: Message, { key }: Entry, index: number, { joined, continues }: { joined: boolean; continues: boolean }, facts: ThreadFacts,
  ): TemplateResult {
    const row = message.commandId === null ? undefined : facts.inbox.$outbox.get().find(({ commandId }) => commandId === message.commandId);
    const unfolded = this.memory?.unfolded.has(key) ?? false;
    const side = message.visibility === 'note' ? 'out note' : message.direction === 'outbound' ? 'out' : 'in';
    const shape = `${joined ? '' : ' first'}${continues ? '' : ' last'}${message.delivery?.state === 'failed' ? ' failed' : ''}`;
    const { contact, channel, place, now } = facts;
    const waits = row || message.sendAt !== null ? now : 0;
    // Whether a failed one may go again hangs on the conversation.
    const rules = message.delivery?.state === 'failed' && (this.memory?.retried.get(message.id) ?? facts.conversation);
    const isHot = key === this.hotKey;
    return html`<article class=${`message ${side}${shape}${key === this.foundKey ? ' found' : ''}`} part="message" data-key=${key} tabindex=${this.#tabIndex(key)}
      aria-posinset=${index + 1} aria-setsize=${this.#setsize()} aria-label=${messageLabel(message, facts)}>
      ${guard([message, joined, continues, unfolded, row, contact, channel, place, waits, rules, extras.value, extras.hasFailed, media.value, media.hasFailed],
    () => messageBody(message, { ...facts, key, joined, unfolded, row, timeline: this }))}
      ${isHot ? this.parts.get(reach)?.tools(message, facts, this) ?? nothing : nothing}
    </article>`;
  }

  /** Shows a message, also one that is not loaded yet; false when there is none of that id. */
  async show(messageId: string): Promise<boolean> {
    this.#place = 'going';
    return await (await this.parts.load(reach))?.find(messageId, this) ?? false;
  }

  async go(index?: number | 'end'): Promise<void> {
    const thread = this.thread;
    this.#place = 'going';
    if (index === 'end') this.list.scrollToEnd();
    else if (index !== undefined) this.list.scrollToIndex(index, { align: 'center' });
    if (thread) await this.#arrive(thread);
  }

  toggleFold(key: string): void {
    if (!this.memory?.unfolded.delete(key)) this.memory?.unfolded.add(key);
    this.update();
  }

  reply(messageId: string): void {
    this.#given.reply(messageId);
  }

  /** Goes on into the contact's previous conversation. */
  async showEarlier(): Promise<void> {
    const [memory, facts] = [this.memory, this.facts];
    if (!memory || !facts?.conversation) return;
    if (!memory.past) {
      const part = await this.parts.load(past);
      if (!part || memory !== this.memory) return;
      memory.past ??= new part.Past(facts.inbox, facts.conversation);
      this.update();
    }
    await memory.past.extend();
  }

  #pastFacts(conversation: NonNullable<Entry['past']>, facts: ThreadFacts): ThreadFacts {
    return {
      ...facts, isPast: true, conversation, conversationId: conversation.id,
      channel: facts.inbox.entities.get('channel', conversation.channelId),
    };
  }

  line(index: number): Line | undefined {
    const entry = this.at(index);
    const value = entry && entry.kind !== 'end' && this.facts?.inbox.entities.get(entry.kind, entry.id);
    return value ? { kind: entry.kind, value } as Line : undefined;
  }

  #tabIndex(key: string): number {
    const { items } = this.list;
    const active = items.some((item) => item.key === this.activeKey) ? this.activeKey : items.at(-1)?.key;
    return key === active ? 0 : -1;
  }

  get #isAway(): boolean {
    return this.#place === 'there' && (!this.list.isAtEnd || (this.thread?.$state.get().after ?? false));
  }

  /** The rows around a place are measured in the first frame and the list comes to rest in the second. */
  async #arrive(thread: Thread): Promise<void> {
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => { requestAnimationFrame(resolve); });
    if (this.thread !== thread || this.#place !== 'going') return;
    this.#fitBar();
    this.#place = 'there';
    this.update();
  }

  /** What a scroll bar takes is taken off the padding, so that bubbles end where the composer ends. */
  #fitBar(): void {
    const { scroller } = this;
    if (!scroller) return;
    const bar = `${scroller.offsetWidth - scroller.clientWidth}px`;
    if (bar !== (scroller.style.getPropertyValue('--_bar') || '0px')) scroller.style.setProperty('--_bar', bar);
  }

  #tell(thread: Thread, facts: ThreadFacts): void {
    const [known, newest] = [this.#told, lastOrder(thread)];
    this.#told = newest;
    if (known === '' || newest <= known) return;
    void arrivals.load().then((part) => {
      for (const sentence of part?.arrivals(thread, known, facts) ?? []) this.#given.announce(sentence);
    });
  }

  #isSeen(thread: Thread): boolean {
    return document.visibilityState === 'visible' && this.host.checkVisibility() && this.list.isAtEnd && !thread.$state.get().after;
  }

  #remember(): void {
    const { memory, list: { top, items, isAtEnd } } = this;
    if (!memory) return;
    const first = items.find(({ end }) => end > top);
    memory.place = isAtEnd || !first ? null : { key: String(first.key), offset: top - first.start };
  }

  #loadMore(thread: Thread, { inbox }: ThreadFacts): void {
    const { before, after, status } = thread.$state.get();
    const { items } = this.list;
    if (status !== 'ready' || items.length === 0) return;
    if ((items[0]?.index ?? 0) < LOAD_AHEAD) {
      if (before) void inbox.loadOlder(thread);
      else if (!this.list.isAtEnd && (this.memory?.past?.state ?? 'ready') === 'ready') void this.showEarlier();
    }
    if (after && (items.at(-1)?.index ?? 0) > this.count - LOAD_AHEAD) void inbox.loadNewer(thread);
  }

  readonly #onFocusIn = (event: Event): void => {
    const key = (event.target as Element).closest<HTMLElement>('article[data-key]')?.dataset['key'];
    if (key !== undefined && key !== this.activeKey) {
      this.activeKey = key;
      this.update();
    }
    this.#onReach(event);
  };

  /** Keys, pointer and focus on a message: what they do is fetched with the first of them. */
  readonly #onReach = (event: Event): void => {
    if (reach.value) this.parts.get(reach)?.hear(event, this, event.target as Element);
    else if (/^(focusin|keydown|pointer(over|down))$/.test(event.type) && (event.target as Element).closest('article')) {
      const target = event.target as Element;
      void this.parts.load(reach).then((come) => come?.hear(event, this, target));
    }
  };
}
