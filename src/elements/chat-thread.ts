// The open conversation: head, timeline, composer. Reads everything from the inbox and keeps nothing that must outlive it.
import { html as plain, LitElement, nothing, type CSSResult, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { html } from 'lit/static-html.js';
import type { DraftMode, Inbox } from '../inbox.js';
import { AfterPaint, presented } from '../ui/controllers/after-paint.js';
import { LiveAnnouncer } from '../ui/controllers/live-announcer.js';
import { StoreController } from '../ui/controllers/store-controller.js';
import { TickController, systemClock } from '../ui/controllers/tick-controller.js';
import { TooltipController } from '../ui/controllers/tooltip-controller.js';
import { clockTime, shortAgoLasts } from '../ui/format.js';
import { icon } from '../ui/icon.js';
import { messageCircleIcon } from '../ui/icons.js';
import { withRegion } from '../ui/localize.js';
import { Part } from '../ui/part.js';
import { reset } from '../ui/reset.js';
import { tokens } from '../ui/tokens.js';
import { whenIdle } from '../ui/when-idle.js';
import { Attendance } from './chat-thread/attendance.js';
import { bannersLast, mayHaveBanner } from './chat-thread/banner-check.js';
import { nameOf, type ThreadFacts } from './chat-thread/facts.js';
import { threadHeader } from './chat-thread/header.js';
import { Parts } from './chat-thread/parts.js';
import { Timeline } from './chat-thread/timeline.js';
import { styles } from './chat-thread.styles.js';
import { InboxMessageReplyEvent, InboxThreadBackEvent } from './events.js';
import { InboxSource } from './inbox-source.js';
import { Localized } from './localized.js';
import { tagsOf } from './tags.js';

/** The bars under the head. */
const banners = new Part(() => import('./chat-thread/banners.js'));
/** Who is there now, looks or types. */
const presence = new Part(() => import('./chat-thread/presence.js'));
const tagEditor = new Part(() => import('./chat-thread/tag-editor.js'));

type Here = NonNullable<typeof presence.value>;

/** What of a composer is used, also of a host's own. */
type Composer = HTMLElement & { mode?: DraftMode };

/**
 * One conversation: its head, its timeline of messages and events, and the composer.
 *
 * @slot header-actions - More actions in the head, before ours.
 * @slot actions - Replaces our actions in the head.
 * @slot contact-toggle - At the end of the head: a button that shows the contact.
 * @slot composer - Replaces the composer.
 * @csspart header - The head.
 * @csspart facts - The line under the name in the head: channel, assignee, times, tags.
 * @csspart viewers - Colleagues who look at the conversation.
 * @csspart banner - A bar under the head: who holds the conversation, that it slept, that the contact may be away.
 * @csspart timeline - What scrolls.
 * @csspart message - One message with its byline.
 * @csspart bubble - The ground of a text.
 * @csspart byline - Who wrote, and when.
 * @csspart link - A link in a text.
 * @csspart code - A block of code in a text.
 * @csspart quote - The message that is answered.
 * @csspart context - The post, story or advertisement that it is about.
 * @csspart pictures - The pictures of a message.
 * @csspart image - One picture.
 * @csspart video - One film.
 * @csspart voice - A voice message or another recording.
 * @csspart file - Another file.
 * @csspart location - A place.
 * @csspart contact-card - A contact that was shared.
 * @csspart reactions - Reactions to a message.
 * @csspart status - The tick.
 * @csspart status-line - What is to be said or done about sending: why it failed, when it will leave.
 * @csspart typing - That the contact types.
 * @csspart callout - What is told of a message on hover, focus and long press.
 * @csspart message-tools - What can be done with a message.
 * @csspart event - A timeline event.
 * @csspart day - A day between messages.
 * @csspart new - The line before the first unread message.
 * @csspart end - The line that closes an earlier conversation.
 * @csspart jump - The button to the latest message.
 * @cssprop [--inbox-font-size=14px] - Size of the text; everything scales with it.
 * @cssprop [--inbox-accent] - The brand's colour.
 * @fires inbox-thread-back - The back button was pressed.
 * @fires inbox-message-reply - A message is to be answered; can be cancelled.
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
  readonly #parts = new Parts(this);
  readonly #rest = new AfterPaint(this, () => this.#isUsual());
  readonly #tick = new TickController(this, () => this.#nextTick(), () => this.#source.inbox?.clock ?? systemClock);
  readonly #timeline = new Timeline(this, this.#parts, {
    facts: () => this.#facts,
    announce: (sentence) => this.#announcer.announce(sentence),
    reply: (messageId) => this.#reply(messageId),
    isFramed: () => this.#rest.isStaged,
  });
  #facts: ThreadFacts | undefined;
  #shown: { inbox: Inbox | undefined; id: string | null } = { inbox: undefined, id: null };

  constructor() {
    super();
    // What the agent sends is seen, also by one who has read further up.
    this.addEventListener('inbox-before-send', (event) => queueMicrotask(() => {
      if (!event.defaultPrevented && !this.#timeline.thread?.$state.get().after) void this.#timeline.go('end');
    }));
    new TooltipController(this);
    new Attendance(this, () => {
      const { inbox, conversation } = this.#facts ?? {};
      return inbox && conversation && this.#rest.isDue && inbox.$session.get().status === 'open'
        ? { inbox, conversationId: conversation.id, lease: this.lease !== 'manual' } : undefined;
    });
    new StoreController(this, () => this.#source.inbox?.$session);
    new StoreController(this, () => this.#source.inbox?.$selectedId);
    new StoreController(this, () => this.#source.inbox?.$outbox);
    new StoreController(this, () => this.#of('conversation', this.#shown.id));
    new StoreController(this, () => this.#of('contact', this.#conversation?.contactId));
    new StoreController(this, () => this.#of('channel', this.#conversation?.channelId));
    new StoreController(this, () => (this.#shown.id === null ? undefined : this.#source.inbox?.$presence(this.#shown.id)));
  }

  /** Once it is defined, what a first thread would wait for is made while the page waits for something else. */
  protected static override finalize(): void {
    super.finalize();
    whenIdle(() => {
      for (const { styleSheet } of this.elementStyles as CSSResult[]) void styleSheet;
      clockTime(0, { locale: withRegion(document.documentElement.lang || 'en') });
    });
  }

  /** Shows a message of the conversation, also one that is not loaded, and marks it once. False when there is none of that id. */
  show(messageId: string): Promise<boolean> {
    return this.#timeline.show(messageId);
  }

  protected override willUpdate(): void {
    const inbox = this.#source.inbox;
    const id = this.conversationId ?? inbox?.$selectedId.get() ?? null;
    if (inbox !== this.#shown.inbox || id !== this.#shown.id) {
      this.#shown = { inbox, id };
      this.#timeline.switchTo(inbox, id);
    }
    this.#facts = this.#makeFacts();
    this.#timeline.prepare();
    if (this.#timeline.thread) this.#rest.look();
  }

  protected override updated(): void {
    if (this.#rest.isStaged && this.#rest.isDue) void this.#letComposerBe();
  }

  /** The composer has its own height a moment after it came: until then its room must stand, or WebKit lays out what is higher and scrolls. */
  async #letComposerBe(): Promise<void> {
    const room = this.renderRoot.querySelector('.composer-room');
    if (!room) return;
    await presented();
    room.classList.remove('composer-room');
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.#rest.come;
    return isDone && super.getUpdateComplete();
  }

  /** Messages are there, and the composer will be as high as an empty one. */
  #isUsual(): boolean {
    const { inbox, conversationId } = this.#facts ?? {};
    return Boolean(inbox && conversationId && this.#timeline.count > 0 && !inbox.drafts.$lines.get().has(conversationId)
      && inbox.can('send', { conversationId }).allowed);
  }

  protected override render(): TemplateResult {
    const facts = this.#facts;
    const session = this.#source.inbox?.$session.get();
    if (!facts || !session) return this.#renderNotice('workspace.noInbox.title', 'workspace.noInbox.text');
    if (session.status === 'failed') return this.#renderFailed(session.error?.code ?? 'server', () => void facts.inbox.reopen());
    const { thread } = this.#timeline;
    if (!thread) return this.#renderNotice('workspace.pick.title', 'workspace.pick.text');
    const { inbox, conversationId, meId } = facts;
    const tags = tagsOf(this);
    const isWhole = this.#rest.isDue;
    const here = inbox.$presence(conversationId).get().some(({ who }) => who.kind !== 'agent' || who.id !== meId)
      || (facts.channel?.capabilities.presence && facts.contact?.online != null) ? this.#parts.get(presence) : undefined;
    // A conversation has a timeline of its own. lit's `keyed` would hold on to those that went.
    return html`<section class="frame" aria-label=${facts.t('thread.label', { name: nameOf({ kind: 'contact', id: null, name: null }, facts) })}>
      ${isWhole ? this.#renderHead(facts, here) : plain`<div class="head"></div>`}
      <div class="banners" role="status">${isWhole || banners.value ? this.#renderBanners(facts) : nothing}</div>
      <div class="middle">${repeat([thread], (key) => key, () => this.#renderMiddle(facts))}</div>
      <div class="typing" part="typing" aria-live="off">${here?.typing(facts) ?? nothing}</div>
      <slot name="composer"><div class=${this.#rest.isStaged ? 'composer-room' : nothing}>${isWhole ? html`<${tags['message-composer']}
        exportparts="field, tools, send" .inbox=${inbox} .conversationId=${conversationId}></${tags['message-composer']}>` : nothing}</div></slot>
    </section>`;
  }

  #renderHead(facts: ThreadFacts, here: Here | undefined): TemplateResult {
    const { inbox, conversationId } = facts;
    const tags = tagsOf(this);
    return threadHeader(facts, {
      onBack: this.back ? this.#onBack : undefined,
      onTags: inbox.can('setTags', { conversationId }).allowed ? this.#onTags : undefined,
      viewers: here?.viewers(facts) ?? nothing,
      actions: html`<slot name="actions"><${tags['conversation-actions']} exportparts="action, menu-button, menu, dialog" .inbox=${inbox}
        .conversationId=${conversationId}></${tags['conversation-actions']}></slot>`,
      marks: html`${here?.dot(facts) ?? nothing}${facts.channel?.beta ? html`<${tags['status-badge']} kind="beta"></${tags['status-badge']}>` : nothing}`,
    });
  }

  #renderBanners(facts: ThreadFacts): TemplateResult[] | typeof nothing {
    const { thread, memory } = this.#timeline;
    if (!thread || !mayHaveBanner(thread, facts)) return nothing;
    return this.#parts.get(banners)?.banners(thread, facts, {
      keptId: memory?.keptId ?? null,
      write: () => this.#write('reply'),
      keep: (eventId) => {
        if (memory) memory.keptId = eventId;
        this.requestUpdate();
      },
    }) ?? nothing;
  }

  #renderMiddle(facts: ThreadFacts): TemplateResult | typeof nothing {
    const { thread } = this.#timeline;
    if (!thread) return nothing;
    if (thread.entries.length > 0) return this.#timeline.render(facts);
    const { status, error } = thread.$state.get();
    if (status === 'loading') return this.#renderSkeleton(facts);
    if (status === 'error') return this.#renderFailed(error?.code ?? 'server', () => void facts.inbox.retryRead(thread));
    return plain`<div class="state"><h3>${facts.t('thread.empty.title')}</h3><p>${facts.t('thread.empty.text')}</p></div>`;
  }

  #renderSkeleton({ t }: ThreadFacts): TemplateResult {
    return plain`<div class="loading" role="status" aria-busy="true"><span class="visually-hidden">${t('common.loading')}</span>
      ${['in', 'out', 'in', 'out'].map((side, index) => plain`<div class="ghost ${side}" aria-hidden="true"><span class="skeleton"></span>${
        index % 3 ? nothing : plain`<span class="skeleton"></span>`}</div>`)}
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

  /** Puts a message before the composer: a private note is answered by another, never where the contact would read it. */
  #reply(messageId: string): void {
    const { inbox, conversationId } = this.#facts ?? {};
    if (!inbox || !conversationId || !this.dispatchEvent(new InboxMessageReplyEvent({ conversationId, messageId }))) return;
    const mode = inbox.entities.get('message', messageId)?.visibility === 'note' ? 'note' : 'reply';
    inbox.drafts.set(conversationId, mode, { quoteId: messageId });
    this.#write(mode);
  }

  #write(mode: DraftMode): void {
    const slot = this.renderRoot.querySelector<HTMLSlotElement>('slot[name="composer"]');
    const composer = (slot?.assignedElements()[0] ?? slot?.firstElementChild?.firstElementChild) as Composer | null | undefined;
    if (!composer) return;
    if ('mode' in composer) composer.mode = mode;
    composer.focus();
  }

  readonly #onTags = async (event: Event): Promise<void> => {
    const button = event.currentTarget as HTMLElement;
    const part = await this.#parts.load(tagEditor);
    if (part && this.#facts && button.isConnected) part.openTagEditor(this, button, this.#facts);
  };

  readonly #onBack = (): void => { this.dispatchEvent(new InboxThreadBackEvent()); };
}
