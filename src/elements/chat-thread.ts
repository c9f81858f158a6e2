// The open conversation: head, timeline, composer. Reads everything from the inbox and keeps nothing that must outlive it.
import { html as plain, LitElement, noChange, nothing, type CSSResult, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { createRef, ref, type Ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { html } from 'lit/static-html.js';
import type { Inbox } from '../inbox.js';
import type { Commands } from '../model/commands.js';
import type { Message } from '../model/message.js';
import type { Thread, ThreadState, TimelineEntry } from '../stores/thread.js';
import { addStyles } from '../ui/add-styles.js';
import { at } from '../ui/at.js';
import { LiveAnnouncer } from '../ui/controllers/live-announcer.js';
import { StoreController } from '../ui/controllers/store-controller.js';
import { TickController, systemClock } from '../ui/controllers/tick-controller.js';
import { TooltipController } from '../ui/controllers/tooltip-controller.js';
import { daySeparator, list as listOf, shortAgoLasts } from '../ui/format.js';
import { icon } from '../ui/icon.js';
import { arrowDownIcon, messageCircleIcon } from '../ui/icons.js';
import { reasonText } from '../ui/reason.js';
import { safeName } from '../ui/safe-text.js';
import { tokens } from '../ui/tokens.js';
import { reset } from '../ui/reset.js';
import { VirtualListController } from '../ui/virtual-list.js';
import { watch } from '../ui/watch.js';
import { Attendance } from './chat-thread/attendance.js';
import { bannersLast, bannersOf } from './chat-thread/banner-kinds.js';
import { calloutText } from './chat-thread/delivery.js';
import { eventLine } from './chat-thread/event-line.js';
import { agentName, nameOf, type ThreadFacts } from './chat-thread/facts.js';
import { joins, startsDay, type Line } from './chat-thread/grouping.js';
import { threadHeader } from './chat-thread/header.js';
import { media, messageBody, messageLabel, portrait, type MessageFacts } from './chat-thread/message.js';
import { threadMemory, type ThreadMemory } from './chat-thread/thread-memory.js';
import { Arrivals, firstUnread, markRead } from './chat-thread/timeline-reader.js';
import type { VoicePlayer } from './chat-thread/voice-player.js';
import { styles } from './chat-thread.styles.js';
import { InboxThreadBackEvent } from './events.js';
import { InboxSource } from './inbox-source.js';
import { Localized } from './localized.js';
import { tagsOf } from './tags.js';

/** So many entries before the first one in view, older ones are asked for. */
const LOAD_AHEAD = 8;

/**
 * One conversation: its head, its timeline of messages and events, and the composer.
 *
 * @slot header-actions - More actions in the head, before ours.
 * @slot actions - Replaces our actions in the head.
 * @slot contact-toggle - At the end of the head: a button that shows the contact.
 * @slot composer - Replaces the composer.
 * @csspart header - The head.
 * @csspart banner - A bar under the head: who holds the conversation, that it slept, that the contact may be away.
 * @csspart timeline - What scrolls.
 * @csspart message - One message with its byline.
 * @csspart bubble - The ground of a text.
 * @csspart status - The tick.
 * @csspart event - A timeline event.
 * @csspart day - A day between messages.
 * @csspart new - The line before the first unread message.
 * @csspart jump - The button to the latest message.
 * @cssprop [--inbox-font-size=14px] - Size of the text; everything scales with it.
 * @cssprop [--inbox-accent] - The brand's colour.
 * @fires inbox-thread-back - The back button was pressed.
 * @example <chat-thread back></chat-thread>
 */
export class ChatThread extends LitElement {
  static override styles: CSSResult[] = [tokens, reset, ...styles];

  /** The inbox; without it, that of the provider around. */
  @property({ attribute: false }) inbox: Inbox | undefined;

  /** Id of the provider that the element belongs to when it stands outside of it. */
  @property() for: string | undefined;

  /** The conversation to show; without it, the one that is selected in the inbox. */
  @property({ attribute: 'conversation-id' }) conversationId: string | undefined;

  /** Shows a back button, which fires `inbox-thread-back`. */
  @property({ type: Boolean }) back = false;

  /** `manual`: opening a conversation does not take its lease; the host does, with `inbox.do('acquireLease', …)`. */
  @property() lease: 'auto' | 'manual' = 'auto';

  readonly #source = new InboxSource(this);
  readonly #words = new Localized(this);
  readonly #announcer = new LiveAnnouncer(this);
  readonly #arrivals = new Arrivals();
  readonly #scroller: Ref<HTMLElement> = createRef();
  readonly #tick = new TickController(this, () => this.#nextTick(), () => this.#source.inbox?.clock ?? systemClock);
  readonly #list = new VirtualListController(this, {
    scroller: () => this.#scroller.value,
    count: () => this.#thread?.entries.length ?? 0,
    key: (index) => this.#thread?.entries[index]?.key ?? index,
    estimate: (index) => (this.#thread?.entries[index]?.kind === 'event' ? 34 : 64),
    // While newer pages are missing, the last row is not the end: a page that comes must not carry the reader on to the next.
    follow: () => !this.#hasAfter,
    padding: { start: 44, end: 12 },
  });

  #player: VoicePlayer | undefined;
  #thread: Thread | undefined;
  #memory: ThreadMemory | undefined;
  #facts: ThreadFacts | undefined;
  #shown: { inbox: Inbox | undefined; id: string | null } = { inbox: undefined, id: null };
  #place: 'none' | 'going' | 'there' = 'none';
  #activeKey: string | undefined;
  #stuckDay = '';
  #hasAfter = false;
  #banners: typeof import('./chat-thread/banners.js') | undefined;
  #fetching = false;

  constructor() {
    super();
    new TooltipController(this);
    new Attendance(this, () => {
      const { inbox, conversation } = this.#facts ?? {};
      return inbox && conversation && inbox.$session.get().status === 'open'
        ? { inbox, conversationId: conversation.id, lease: this.lease !== 'manual' } : undefined;
    });
    new StoreController(this, () => this.#source.inbox?.$session);
    new StoreController(this, () => this.#source.inbox?.$selectedId);
    new StoreController(this, () => this.#source.inbox?.$outbox);
    new StoreController(this, () => this.#thread?.$version);
    new StoreController(this, () => this.#thread?.$state);
    new StoreController(this, () => this.#of('conversation', this.#shown.id));
    new StoreController(this, () => this.#of('contact', this.#conversation?.contactId));
    new StoreController(this, () => this.#of('channel', this.#conversation?.channelId));
    new StoreController(this, () => (this.#shown.id === null ? undefined : this.#source.inbox?.$presence(this.#shown.id)));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#onVisibility);
    // Out of the page the scroller forgot its position; the memory has it.
    this.#place = 'none';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#player?.stop();
  }

  /** Shows a message, also one that is not loaded yet. */
  async scrollToMessage(messageId: string): Promise<void> {
    const thread = this.#thread;
    const inbox = this.#source.inbox;
    if (!thread || !inbox) return;
    const find = (): number => thread.entries.findIndex(({ kind, id }) => kind === 'message' && id === messageId);
    this.#place = 'going';
    if (find() < 0) await inbox.loadAround(thread, messageId);
    await this.updateComplete;
    if (this.#thread !== thread) return;
    const index = find();
    if (index >= 0) this.#list.scrollToIndex(index, { align: 'center' });
    await this.#arrive(thread);
    if (index >= 0) await this.#focusEntry(index, false);
  }

  protected override willUpdate(): void {
    if (media.value && !this.#player) {
      this.#player = new media.value.VoicePlayer();
      addStyles(this, media.value.styles);
    }
    const inbox = this.#source.inbox;
    const id = this.conversationId ?? inbox?.$selectedId.get() ?? null;
    if (inbox !== this.#shown.inbox || id !== this.#shown.id) this.#switchTo(inbox, id);
    this.#facts = this.#makeFacts();
    this.#placeNew();
  }

  protected override updated(): void {
    const thread = this.#thread;
    const facts = this.#facts;
    this.#hasAfter = thread?.$state.get().after ?? false;
    if (!thread || !facts || thread.entries.length === 0) return;
    if (this.#place === 'none') {
      this.#place = 'going';
      this.#open(thread, facts);
      return;
    }
    if (this.#place === 'going') return;
    this.#remember();
    this.#loadMore(thread);
    if (this.#memory && this.#isSeen(thread)) markRead(thread, this.#memory, facts);
    for (const sentence of this.#arrivals.take(thread, facts)) this.#announcer.announce(sentence);
  }

  protected override render(): TemplateResult {
    const facts = this.#facts;
    const session = this.#source.inbox?.$session.get();
    if (!facts || !session) return this.#renderNotice('workspace.noInbox.title', 'workspace.noInbox.text');
    if (session.status === 'failed') return this.#renderFailed(session.error?.code ?? 'server', () => void facts.inbox.reopen());
    const thread = this.#thread;
    if (!thread) return this.#renderNotice('workspace.pick.title', 'workspace.pick.text');
    const name = nameOf({ kind: 'contact', id: null, name: null }, facts);
    const tags = tagsOf(this);
    return html`<section class="frame" aria-label=${facts.t('thread.label', { name })}>
      ${threadHeader(facts, {
    onBack: this.back ? this.#onBack : undefined, actions: this.#renderActions(thread, facts),
    beta: facts.channel?.beta ? html`<${tags['status-badge']} kind="beta"></${tags['status-badge']}>` : nothing,
  })}
      <div class="banners" role="status">${this.#renderBanners(thread, facts)}</div>
      <div class="middle">
        ${keyed(thread, this.#renderMiddle(thread, facts))}
        ${this.#renderJump(thread, facts)}
      </div>
      <div class="typing" part="typing" aria-live="off">${this.#renderTyping(facts)}</div>
      <slot name="composer"><${tags['message-composer']} exportparts="field, tools, send"
        .inbox=${facts.inbox} .conversationId=${thread.conversationId}></${tags['message-composer']}></slot>
    </section>`;
  }

  #renderBanners(thread: Thread, facts: ThreadFacts): TemplateResult[] | typeof nothing {
    const all = bannersOf(thread, facts, this.#memory?.keptId ?? null);
    if (all.length === 0) return nothing;
    if (this.#banners) return this.#banners.banners(all, facts, { remind: this.#onRemind, keep: this.#onKeep });
    this.#fetchBanners();
    return nothing;
  }

  /** They come a moment after the conversation; should they not come, the next update asks again. */
  #fetchBanners(): void {
    if (this.#fetching) return;
    this.#fetching = true;
    void import('./chat-thread/banners.js').then((file) => {
      this.#banners = file;
      this.requestUpdate();
    }, () => {}).finally(() => { this.#fetching = false; });
  }

  #renderActions({ conversationId }: Thread, { inbox }: ThreadFacts): TemplateResult {
    const tag = tagsOf(this)['conversation-actions'];
    return html`<slot name="actions"><${tag} exportparts="action, menu-button, menu, dialog" .inbox=${inbox} .conversationId=${conversationId}></${tag}></slot>`;
  }

  #renderMiddle(thread: Thread, facts: ThreadFacts): TemplateResult {
    const state = thread.$state.get();
    if (thread.entries.length === 0) {
      if (state.status === 'loading') return this.#renderSkeleton(facts);
      if (state.status === 'error') return this.#renderFailed(state.error?.code ?? 'server', () => void facts.inbox.retryRead(thread));
      return plain`<div class="state"><h3>${facts.t('thread.empty.title')}</h3><p>${facts.t('thread.empty.text')}</p></div>`;
    }
    const size = this.#list.totalSize;
    return plain`<div class="scroller" part="timeline" ${ref(this.#scroller)} @scroll=${this.#onScroll} @keydown=${this.#onKeydown} @focusin=${this.#onFocusIn}>
      <div class="sizer" role="feed" aria-label=${facts.t('thread.messages')} aria-busy=${state.status === 'loading' ? 'true' : 'false'}
        ${ref((sizer) => (sizer as HTMLElement | undefined)?.style.setProperty('block-size', `${size}px`))}>
        ${repeat(this.#list.items, ({ key }) => key, ({ index, start }) => this.#renderRow(thread, index, start, state, facts))}
      </div>
      ${this.#renderBefore(thread, state, facts)}
    </div>
    <div class="stuck" aria-hidden="true" ?hidden=${this.#stuckDay === ''}><span class="day">${this.#stuckDay}</span></div>`;
  }

  /** Above the first entry: more is coming, could not come, or this is the beginning. */
  #renderBefore(thread: Thread, state: ThreadState, { t, inbox }: ThreadFacts): TemplateResult {
    if (state.status === 'error') {
      return plain`<p class="before">${t('thread.error.title')} <button class="do" type="button"
        @click=${() => void inbox.retryRead(thread)}>${t('common.tryNow')}</button></p>`;
    }
    return plain`<p class="before">${t(state.before ? 'thread.loadOlder' : 'thread.start')}</p>`;
  }

  #renderRow(thread: Thread, index: number, start: number, state: ThreadState, facts: ThreadFacts): TemplateResult | typeof nothing {
    const entry = thread.entries[index];
    const line = this.#line(thread, index);
    if (!entry || !line) return nothing;
    const before = this.#line(thread, index - 1);
    const isNew = entry.key === this.#memory?.newKey;
    const joined = !isNew && joins(line, before, facts.place);
    const after = this.#line(thread, index + 1);
    const continues = joins(after, line, facts.place) && thread.entries[index + 1]?.key !== this.#memory?.newKey;
    return plain`<div class="row" data-index=${index} ${at(start)} ${ref(this.#list.measure)}>
      ${startsDay(line, before, facts.place) ? plain`<div class="day" part="day">${daySeparator(line.value.at, facts.now, facts.place)}</div>` : nothing}
      ${isNew ? plain`<div class="new" part="new"><span>${facts.t('thread.new')}</span></div>` : nothing}
      ${watch(facts.inbox.entities.$entity(entry.kind, entry.id), (value) => {
    // A pending message goes a moment before its real one comes: the bubble stays.
    if (!value) return noChange;
    const set = { posinset: index + 1, setsize: state.before || state.after ? -1 : thread.entries.length };
    return entry.kind === 'event' ? this.#renderEvent(entry, set, facts)
      : this.#renderMessage(entry, value as Message, set, { joined, continues }, facts);
  })}
    </div>`;
  }

  #renderEvent(entry: TimelineEntry, { posinset, setsize }: { posinset: number; setsize: number }, facts: ThreadFacts): TemplateResult | typeof nothing {
    const event = facts.inbox.entities.get('event', entry.id);
    if (!event) return nothing;
    return plain`<article class="event" part="event" data-key=${entry.key} tabindex=${this.#tabIndex(entry.key)}
      aria-posinset=${posinset} aria-setsize=${setsize} aria-labelledby="event-${posinset}"><span id="event-${posinset}">${eventLine(event, facts)}</span></article>`;
  }

  #renderMessage(
    entry: TimelineEntry, message: Message, { posinset, setsize }: { posinset: number; setsize: number },
    { joined, continues }: { joined: boolean; continues: boolean }, facts: ThreadFacts,
  ): TemplateResult {
    const row = message.commandId === null ? undefined : facts.inbox.$outbox.get().find(({ commandId }) => commandId === message.commandId);
    const unfolded = this.#memory?.unfolded.has(entry.key) ?? false;
    const side = message.visibility === 'note' ? 'out note' : message.direction === 'outbound' ? 'out' : 'in';
    const shape = `${joined ? '' : ' first'}${continues ? '' : ' last'}${message.delivery?.state === 'failed' ? ' failed' : ''}`;
    const { contact, channel, place, now } = facts;
    const waits = row || message.sendAt !== null ? now : 0;
    return plain`<article class=${`message ${side}${shape}`} part="message" data-key=${entry.key} tabindex=${this.#tabIndex(entry.key)}
      aria-posinset=${posinset} aria-setsize=${setsize} aria-label=${messageLabel(message, facts)} data-tip=${calloutText(message, facts)}>
      ${guard([message, joined, continues, unfolded, row, contact, channel, place, waits, media.value, media.hasFailed], () => plain`
        ${joined ? nothing : portrait(message, facts)}${messageBody(message, this.#messageFacts(entry, { joined, continues, unfolded, row }, facts))}`)}
    </article>`;
  }

  #messageFacts(
    entry: TimelineEntry, part: Pick<MessageFacts, 'joined' | 'continues' | 'unfolded' | 'row'>, facts: ThreadFacts,
  ): MessageFacts {
    const { inbox, conversationId } = facts;
    return {
      ...facts, ...part, player: this.#player, files: part.row?.files ?? [],
      needMedia: () => void media.load().then(() => this.requestUpdate()),
      open: (message, attachment) => void this.#openPicture(message, attachment.id),
      showQuoted: (messageId) => void this.scrollToMessage(messageId),
      toggleFold: () => {
        if (!this.#memory?.unfolded.delete(entry.key)) this.#memory?.unfolded.add(entry.key);
        this.requestUpdate();
      },
      actions: {
        retry: (message) => {
          const { row, files } = part.row ? { row: part.row, files: part.row.files } : { row: undefined, files: [] };
          const again = this.#again(message);
          const token = (row?.args as { leaseToken?: number | null } | undefined)?.leaseToken ?? null;
          if (row && token !== null && token !== again.leaseToken) {
            // Written under a lease that was lost since: it goes again under the present one, or none.
            if (!inbox.can('send', { conversationId }).allowed || !inbox.cancel(row.commandId)) return;
            inbox.do('send', { ...row.args as Commands['send'], leaseToken: again.leaseToken }, { files });
          } else if (row) inbox.sendNow(row.commandId);
          else inbox.do('send', again);
        },
        discard: (commandId) => { inbox.cancel(commandId); },
        check: (commandId) => void inbox.check(commandId),
        resend: (commandId) => { inbox.resend(commandId); },
        sendNow: (commandId) => inbox.sendNow(commandId),
        cancelScheduled: ({ id }) => { inbox.do('cancelScheduled', { conversationId, messageId: id }); },
        whyNoRetry: (message) => {
          if (message.template !== null) return facts.t('reason.templateRequired');
          const may = inbox.can('send', { conversationId }, this.#again(message));
          return reasonText(may, facts.place, { now: facts.now, agentName: (id) => agentName(id, facts) });
        },
      },
    };
  }

  #again({ text, attachments, quote }: Message) {
    const { conversation, meId } = this.#facts ?? {};
    const lease = conversation?.lease;
    return {
      conversationId: this.#shown.id ?? '', text, attachments, quoteId: quote?.messageId ?? null,
      leaseToken: lease && lease.holderId === meId ? lease.token : null,
    };
  }

  #renderJump(thread: Thread, { conversation, t }: ThreadFacts): TemplateResult | typeof nothing {
    const isAway = this.#place === 'there' && (!this.#list.isAtEnd || thread.$state.get().after);
    if (!isAway || thread.entries.length === 0) return nothing;
    const unread = conversation?.unread ?? 0;
    return plain`<button class=${unread ? 'jump fresh' : 'jump'} type="button" part="jump" aria-label=${unread ? nothing : t('thread.jump')}
      data-tip=${unread ? nothing : t('thread.jump')} @click=${this.#onJump}>${unread ? plain`<span>${t('thread.jump.new', { count: unread })}</span>` : nothing}${icon(arrowDownIcon)}</button>`;
  }

  #renderTyping(facts: ThreadFacts): TemplateResult | typeof nothing {
    const { inbox, conversationId, meId, place, t } = facts;
    const names = inbox.$presence(conversationId).get()
      .filter(({ doing, who }) => doing === 'typing' && !(who.kind === 'agent' && who.id === meId))
      .map(({ who }) => nameOf(who, facts));
    if (names.length === 0) return nothing;
    return plain`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>
      <span>${names.length === 1 ? t('thread.typing', { name: names[0] ?? '' }) : t('thread.typing.many', { names: listOf(names, place) })}</span>`;
  }

  #renderSkeleton({ t }: ThreadFacts): TemplateResult {
    return plain`<div class="loading" role="status" aria-busy="true"><span class="visually-hidden">${t('common.loading')}</span>
      ${[['in', 2], ['out', 1], ['in', 1], ['out', 3], ['in', 2]].map(([side, lines]) => plain`<div class="ghost ${side}" aria-hidden="true">
        ${Array.from({ length: Number(lines) }, () => plain`<span class="skeleton"></span>`)}</div>`)}
    </div>`;
  }

  #renderNotice(title: 'workspace.pick.title' | 'workspace.noInbox.title', text: 'workspace.pick.text' | 'workspace.noInbox.text'): TemplateResult {
    return plain`<div class="frame"><div class="state" part="empty">
      <span class="drawing" aria-hidden="true">${icon(messageCircleIcon, 24)}</span>
      <h2>${this.#words.t(title)}</h2><p>${this.#words.t(text)}</p></div></div>`;
  }

  #renderFailed(code: string, again: () => void): TemplateResult {
    const { t, place } = this.#words;
    const own = place.t(`error.${code}`);
    return plain`<div class="state" role="alert" part="error"><h3>${t('thread.error.title')}</h3>
      <p>${t('thread.error.text', { reason: own === `error.${code}` ? '' : own })}</p>
      <button class="button" type="button" @click=${again}>${t('common.tryNow')}</button></div>`;
  }

  get #conversation() {
    return this.#shown.id === null ? undefined : this.#shown.inbox?.entities.get('conversation', this.#shown.id);
  }

  #of(entity: 'conversation' | 'contact' | 'channel', id: string | null | undefined) {
    return id == null ? undefined : this.#shown.inbox?.entities.$entity(entity as 'conversation', id);
  }

  #switchTo(inbox: Inbox | undefined, id: string | null): void {
    if (this.#memory) this.#memory.newKey = null;
    this.#player?.stop();
    this.#shown = { inbox, id };
    this.#thread = inbox && id !== null ? inbox.thread(id) : undefined;
    this.#memory = inbox && id !== null ? threadMemory(inbox, id) : undefined;
    this.#place = 'none';
    this.#activeKey = undefined;
    this.#stuckDay = '';
    this.#list.reset();
  }

  #makeFacts(): ThreadFacts | undefined {
    const { inbox, id } = this.#shown;
    if (!inbox) return undefined;
    const conversation = this.#conversation;
    const get = inbox.entities;
    return {
      inbox, conversationId: id ?? '', conversation, meId: inbox.$session.get().meId, now: this.#tick.now(),
      contact: conversation && get.get('contact', conversation.contactId), channel: conversation && get.get('channel', conversation.channelId),
      place: this.#words.place, t: this.#words.t,
    };
  }

  #nextTick(): number | undefined {
    const { conversation, channel, inbox, now, conversationId } = this.#facts ?? {};
    if (!conversation || now === undefined) return undefined;
    const isHeld = inbox?.$outbox.get().some(({ state, args }) =>
      state === 'held' && (args as { conversationId?: string }).conversationId === conversationId);
    const { lastOutboundAt, createdAt, endedAt } = conversation;
    return isHeld ? 1000 : Math.min(bannersLast({ conversation, channel, now }), ...[lastOutboundAt, createdAt, endedAt].map((at) => shortAgoLasts(at ?? createdAt, now)));
  }

  #line(thread: Thread, index: number): Line | undefined {
    const entry = thread.entries[index];
    const entities = this.#shown.inbox?.entities;
    if (!entry || !entities) return undefined;
    const value = entities.get(entry.kind, entry.id);
    return value && { kind: entry.kind, value } as Line;
  }

  #tabIndex(key: string): number {
    const keys = this.#list.items.map((item) => item.key);
    const active = this.#activeKey !== undefined && keys.includes(this.#activeKey) ? this.#activeKey : keys.at(-1);
    return key === active ? 0 : -1;
  }

  /** Where a conversation opens: where its reader was, at the first unread message, or at the end. */
  #open(thread: Thread, facts: ThreadFacts): void {
    this.#arrivals.take(thread, facts);
    const { place, newKey } = this.#memory ?? {};
    const target = place?.key ?? newKey;
    const index = target ? thread.entries.findIndex(({ key }) => key === target) : -1;
    if (index >= 0) this.#list.scrollToIndex(index, { align: 'start', offset: place?.offset ?? 0 });
    void this.#arrive(thread);
  }

  /** The rows around a place are measured in the first frame and the list comes to rest in the second. */
  async #arrive(thread: Thread): Promise<void> {
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => { requestAnimationFrame(resolve); });
    if (this.#thread !== thread || this.#place !== 'going') return;
    const scroller = this.#scroller.value;
    // What a scroll bar takes is taken off the padding, so that bubbles end where the composer ends.
    scroller?.style.setProperty('--_bar', `${scroller.offsetWidth - scroller.clientWidth}px`);
    this.#place = 'there';
    this.requestUpdate();
  }

  /** "New" is placed when the conversation opens, and when messages come that nobody sees. */
  #placeNew(): void {
    const [thread, memory, facts] = [this.#thread, this.#memory, this.#facts];
    if (!thread || !memory || !facts?.conversation?.unread || thread.entries.length === 0) return;
    if (this.#place === 'none' || (memory.newKey === null && !this.#isSeen(thread))) memory.newKey = firstUnread(thread, facts);
  }

  #isSeen(thread: Thread): boolean {
    return document.visibilityState === 'visible' && this.checkVisibility() && this.#list.isAtEnd && !thread.$state.get().after;
  }

  #remember(): void {
    const [memory, scroller] = [this.#memory, this.#scroller.value];
    if (!memory || !scroller) return;
    const first = this.#list.items.find(({ end }) => end > scroller.scrollTop);
    memory.place = this.#list.isAtEnd || !first ? null : { key: String(first.key), offset: scroller.scrollTop - first.start };
  }

  #loadMore(thread: Thread): void {
    const { before, after, status } = thread.$state.get();
    const inbox = this.#source.inbox;
    const { items } = this.#list;
    if (!inbox || status !== 'ready' || items.length === 0) return;
    if (before && (items[0]?.index ?? 0) < LOAD_AHEAD) void inbox.loadOlder(thread);
    if (after && (items.at(-1)?.index ?? 0) > thread.entries.length - LOAD_AHEAD) void inbox.loadNewer(thread);
  }

  async #focusEntry(index: number, scroll = true): Promise<void> {
    const key = this.#thread?.entries[index]?.key;
    if (key === undefined) return;
    this.#activeKey = key;
    if (scroll) this.#list.scrollToIndex(index);
    const find = (): HTMLElement | undefined =>
      [...this.renderRoot.querySelectorAll<HTMLElement>('article[data-key]')].find((article) => article.dataset['key'] === key);
    for (let tries = 0; tries < 5 && !find(); tries++) {
      await new Promise((resolve) => { requestAnimationFrame(resolve); });
      await this.updateComplete;
    }
    this.requestUpdate();
    find()?.focus({ preventScroll: true });
  }

  /** The lightbox comes with its first picture. */
  async #openPicture(message: Message, attachmentId: string): Promise<void> {
    const inbox = this.#source.inbox;
    if (!inbox) return;
    const { openLightbox } = await import('./chat-thread/lightbox.js');
    openLightbox(this.renderRoot as ShadowRoot, { inbox, message, attachmentId, t: this.#words.t });
  }

  readonly #onBack = (): void => { this.dispatchEvent(new InboxThreadBackEvent()); };

  readonly #onKeep = (eventId: string): void => {
    if (this.#memory) this.#memory.keptId = eventId;
    this.requestUpdate();
  };

  /** A reminder to begin with, unless the agent has begun something himself. */
  readonly #onRemind = (): void => {
    const { inbox, conversationId, contact, t } = this.#facts ?? {};
    if (!inbox || !conversationId || !t) return;
    const isEmpty = inbox.drafts.get(conversationId, 'reply').text === '';
    if (isEmpty && inbox.can('send', { conversationId }).allowed) {
      const text = t('thread.reminder', { name: safeName(contact?.name ?? '').split(' ')[0] ?? '' });
      inbox.drafts.set(conversationId, 'reply', { text, selection: { start: text.length, end: text.length } });
    }
    const slot = this.renderRoot.querySelector<HTMLSlotElement>('slot[name="composer"]');
    const composer = (slot?.assignedElements()[0] ?? slot?.firstElementChild) as HTMLElement | null | undefined;
    composer?.focus();
  };

  readonly #onVisibility = (): void => this.requestUpdate();

  readonly #onJump = async (): Promise<void> => {
    const [thread, inbox, conversation] = [this.#thread, this.#source.inbox, this.#conversation];
    const latest = conversation?.lastMessage?.messageId;
    if (!thread) return;
    this.#place = 'going';
    if (inbox && latest && thread.$state.get().after) {
      await inbox.loadAround(thread, latest);
      await this.updateComplete;
    }
    this.#list.scrollToEnd();
    await this.#arrive(thread);
  };

  readonly #onScroll = (): void => {
    const [scroller, thread, facts] = [this.#scroller.value, this.#thread, this.#facts];
    if (!scroller || !thread || !facts) return;
    const top = scroller.scrollTop;
    const first = this.#list.items.find(({ end }) => end > top + 8);
    const line = first && this.#line(thread, first.index);
    const own = line && first.start > top - 8 && startsDay(line, this.#line(thread, first.index - 1), facts.place);
    const day = line && !own && top > 8 ? daySeparator(line.value.at, facts.now, facts.place) : '';
    if (day === this.#stuckDay) return;
    this.#stuckDay = day;
    this.requestUpdate();
  };

  readonly #onFocusIn = (event: Event): void => {
    const article = (event.target as Element).closest<HTMLElement>('article[data-key]');
    const key = article?.dataset['key'];
    if (key === undefined || key === this.#activeKey) return;
    this.#activeKey = key;
    this.requestUpdate();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const article = event.target as HTMLElement;
    const thread = this.#thread;
    if (article.localName !== 'article' || !thread || event.altKey || event.ctrlKey || event.metaKey) return;
    const index = thread.entries.findIndex(({ key }) => key === article.dataset['key']);
    const last = thread.entries.length - 1;
    const next = event.key === 'ArrowUp' ? index - 1 : event.key === 'ArrowDown' ? index + 1
      : event.key === 'Home' ? 0 : event.key === 'End' ? last : undefined;
    if (next === undefined || next < 0 || next > last) return;
    event.preventDefault();
    void this.#focusEntry(next);
  };
}
