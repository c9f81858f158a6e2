// Gives the elements below it one inbox, the words of one language and one voice for screen readers. Shows nothing itself.
import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { createInbox, type CommandTargetIds, type Inbox } from '../inbox.js';
import type { MessageOverrides } from '../locales/messages.js';
import type { CommandName } from '../model/commands.js';
import type { Permit } from '../model/permit.js';
import { inboxContext } from '../ui/context.js';
import { LiveAnnouncer } from '../ui/controllers/live-announcer.js';
import type { Localize } from '../ui/localize.js';
import { reasonText } from '../ui/reason.js';
import { reset } from '../ui/reset.js';
import { tokens } from '../ui/tokens.js';
import { brokenTransport } from './inbox-provider/broken-transport.js';
import { lentTransport } from './inbox-provider/lent-transport.js';
import { notifierPart } from './inbox-provider/notifier-part.js';
import { Words } from './inbox-provider/words.js';
import { PROVIDED, provides } from './inbox-source.js';
import { transportFactory, type ProvidedTransport } from './transports.js';

/** How long a removed provider keeps the inbox it made: a framework that moves or re-renders it brings it back sooner. */
const GRACE_MS = 2_000;
/** Nobody looks away sooner, and the first page comes before. */
const NOTIFIER_AFTER_MS = 5_000;

/**
 * Provides an inbox to the elements inside, however deep, also in shadow trees. Give it one by the property `inbox`, or let it make
 * one by the attribute `transport`; the one that it made it also lets go of, some seconds after it was removed for good. A Transport
 * given as a property stays yours: the provider never closes it.
 *
 * @slot - The page with the elements in it.
 * @fires inbox-notification-show - A contact's message is about to be told outside of the page; cancelable.
 * @example <inbox-provider transport="local" demo><inbox-workspace></inbox-workspace></inbox-provider>
 * @example provider.inbox = createInbox({ transport: myTransport() });
 */
export class InboxProvider extends LitElement {
  static override styles = [tokens, reset, css`:host { display: contents; }`];

  /** The inbox that the elements show: the one given here, else the one made of `transport`. */
  @property({ attribute: false })
  get inbox(): Inbox | undefined {
    return this.#given ?? this.#made;
  }

  set inbox(inbox: Inbox | undefined) {
    this.#given = inbox ?? undefined;
  }

  /**
   * Which backend to make an inbox of: the name of a registered transport (`local`), or as a property a Transport itself. Of those only a
   * registered one is told `workspace`, `agent` and `demo`.
   */
  @property() transport: string | ProvidedTransport | undefined;

  /** Which of several inboxes of the backend; `local` keeps each apart. */
  @property() workspace: string | undefined;

  /** Who works here, for backends that do not know by themselves, such as `local`. */
  @property() agent: string | undefined;

  /** Begin with an example workspace, where the transport has one. */
  @property({ type: Boolean }) demo = false;

  /** Language and region of words, dates and figures, as a BCP 47 tag; without it the language of the page, in the reader's region. */
  @property() locale: string | undefined;

  /** IANA time zone of the times shown; without it the browser's. */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;

  /** The host's own words for single keys. */
  @property({ attribute: false }) messages: MessageOverrides | undefined;

  /** `off` takes notifications, sound and the number in the title away, and their switch with them; without it the agent decides. */
  @property() notifications: 'off' | undefined;

  readonly #provider = new ContextProvider(this, { context: inboxContext<Inbox>() });
  readonly #words = new Words(this);
  #given: Inbox | undefined;
  #made: Inbox | undefined;
  /** Grows with each making, so that one that was overtaken is thrown away. */
  #turn = 0;
  #making = false;
  #dismissal: ReturnType<typeof setTimeout> | undefined;
  #ahead: ReturnType<typeof setTimeout> | undefined;
  #waiters: ((inbox: Inbox) => void)[] = [];

  constructor() {
    super();
    new LiveAnnouncer(this, { provide: true });
  }

  /** Words and locale that the elements below use. */
  get localize(): Localize | undefined {
    return this.#words.localize;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    clearTimeout(this.#dismissal);
    if (this.hasUpdated && !this.inbox && !this.#making) this.#make();
    this.#ahead = setTimeout(() => void this.#notify(), NOTIFIER_AFTER_MS);
    this.#announce();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announce();
    clearTimeout(this.#ahead);
    clearTimeout(this.#dismissal);
    this.#dismissal = setTimeout(() => {
      this.#letGo();
      this.#tell();
    }, GRACE_MS);
  }

  /** The inbox as soon as there is one. */
  async whenReady(): Promise<Inbox> {
    return this.inbox ?? new Promise<Inbox>((resolve) => this.#waiters.push(resolve));
  }

  /**
   * Whether a command may be done now: `inbox.can()`, with the reason as a sentence in the provider's language. For controls of the
   * host's own.
   */
  can(name: CommandName, target?: CommandTargetIds, args?: Readonly<Record<string, unknown>>): Permit & { readonly sentence: string } {
    const { inbox, localize } = this;
    const permit: Permit = inbox?.can(name, target, args) ?? { allowed: false, reason: 'loading' };
    const sentence = localize ? reasonText(permit, localize, {
      now: inbox?.clock.now() ?? Date.now(), agentName: (id) => inbox?.entities.get('agent', id)?.name,
    }) : '';
    return { ...permit, sentence };
  }

  /**
   * Switches the agent's notifications, for a control of the host's own: call it from a press, because the first time the browser asks.
   * Resolves with what the browser allows; also where it denies, sound and title tell.
   */
  async switchNotifications(on: boolean): Promise<NotificationPermission | 'unsupported'> {
    const inbox = await this.whenReady();
    return (await notifierPart.load())?.notifierOf(inbox, this).set({ on }) ?? 'unsupported';
  }

  protected override willUpdate(changed: PropertyValues): void {
    const asked = changed.has('transport')
      || (typeof this.transport === 'string' && ['workspace', 'agent', 'demo'].some((name) => changed.has(name)));
    if (this.#given) this.#letGo();
    else if (asked || (changed.has('inbox') && !this.#made)) this.#make();
    this.#tell();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** Makes an inbox anew of what the properties say now. */
  #make(): void {
    this.#letGo();
    const { transport } = this;
    // Off the page nobody would let go of it; connectedCallback makes it when the provider comes back.
    if (!transport || this.#given || !this.isConnected) return;
    this.#making = true;
    void this.#build(transport, this.#turn);
  }

  async #build(transport: string | ProvidedTransport, turn: number): Promise<void> {
    let made: ProvidedTransport | undefined;
    const drop = (): void => { Promise.resolve().then(() => made?.close()).catch(() => {}); };
    let inbox: Inbox;
    try {
      made = await this.#transport(transport);
      if (turn !== this.#turn) return drop();
      inbox = createInbox({ transport: made });
    } catch (thrown) {
      drop();
      if (turn !== this.#turn) return;
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      const here = `<${this.localName}${this.id ? ` id="${this.id}"` : ''}>`;
      console.error(`inbox-elements: ${here} has no inbox: ${error.message}`);
      const name = typeof transport === 'string' ? transport : transport.name;
      inbox = createInbox({ transport: brokenTransport(name, error, () => this.#make()) });
    }
    this.#take(inbox);
  }

  async #transport(transport: string | ProvidedTransport): Promise<ProvidedTransport> {
    if (typeof transport !== 'string') return lentTransport(transport);
    const { workspace, agent, demo } = this;
    return transportFactory(transport)({
      element: this, demo, ...(workspace ? { workspace } : {}), ...(agent ? { agent } : {}),
    });
  }

  #take(inbox: Inbox): void {
    this.#making = false;
    this.#made = inbox;
    this.#tell();
  }

  /** Drops the inbox that it made, and whatever is being made. */
  #letGo(): void {
    const old = this.#made;
    this.#turn += 1;
    this.#making = false;
    this.#made = undefined;
    void old?.dispose();
  }

  /** Hands the inbox on to everybody who waits for it. */
  #tell(): void {
    const { inbox } = this;
    if (this.#provider.value === inbox) return;
    this.#provider.setValue(inbox);
    if (inbox) provides(this, inbox);
    if (inbox) for (const resolve of this.#waiters.splice(0)) resolve(inbox);
    if (notifierPart.value) void this.#notify();
    this.#announce();
  }

  /** Whoever switched notifications on is told from now on. */
  async #notify(): Promise<void> {
    const inbox = await this.whenReady();
    const part = this.notifications === 'off' ? undefined : await notifierPart.load();
    if (this.isConnected) part?.notifierOf(inbox, this);
  }

  /** Elements that are tied from outside look again. */
  #announce(): void {
    document.dispatchEvent(new Event(PROVIDED));
  }
}
