// Tells an agent who looks elsewhere that a contact wrote: one sound, one desktop notification a conversation, a number in the title.
// One for each inbox; of several tabs the leading one makes sound and notification. Fetched some seconds after the page. Used by
// inbox-provider and the menu of agent-availability.
import '../../locales/en-more.js';
import { atom, type ReadableAtom } from 'nanostores';
import type { Inbox } from '../../inbox.js';
import { availabilityIn } from '../../model/agent.js';
import { isLeasedByOther, type Conversation, type Preview } from '../../model/conversation.js';
import type { EntityChange } from '../../stores/entities.js';
import { playTime } from '../../ui/format.js';
import type { Localize } from '../../ui/localize.js';
import { clearFileName } from '../../ui/file-risk.js';
import { previewText, safeName } from '../../ui/safe-text.js';
import { InboxNotificationShowEvent } from '../notification-show-event.js';
import { isHiddenFrom } from '../required-skill.js';
import { chime } from './chime.js';
import { readSettings, settingsKey, writeSettings, type NotifierSettings } from './notifier-settings.js';
import { setTitleBadge } from './title-badge.js';

/** What of a provider is needed. */
export interface NotifierHost extends EventTarget {
  readonly isConnected: boolean;
  readonly notifications: 'off' | undefined;
  readonly localize: Localize | undefined;
}

export type NotifierPermission = NotificationPermission | 'unsupported';

/** What comes within this time is told together. */
const GATHER_MS = 500;
/** A burst makes one sound. */
const SOUND_EVERY_MS = 10_000;
/** More conversations at once are told of in one notification. */
const MOST_AT_ONCE = 3;
const TEXT_GRAPHEMES = 120;

const notifiers = new WeakMap<Inbox, Notifier>();

/** The notifier of an inbox, as long as that is not closed. The last provider that asked is the one it speaks for. */
export function notifierOf(inbox: Inbox, host: NotifierHost): Notifier {
  let notifier = notifiers.get(inbox);
  if (!notifier) notifiers.set(inbox, notifier = new Notifier(inbox));
  notifier.host = host;
  return notifier;
}

export class Notifier {
  host: NotifierHost | undefined;
  readonly #inbox: Inbox;
  readonly #$settings = atom<NotifierSettings>({ on: false, sound: true });
  readonly #ends = new AbortController();
  /** Conversations with news since the agent looked away. */
  readonly #missed = new Set<string>();
  readonly #untold = new Set<string>();
  readonly #shown = new Map<string, Notification>();
  #key = '';
  #early: Partial<NotifierSettings> | undefined;
  #since = Infinity;
  #callOff: (() => void) | undefined;
  #soundAt = -Infinity;
  #presence: AbortController | undefined;

  constructor(inbox: Inbox) {
    this.#inbox = inbox;
    const { signal } = this.#ends;
    const offs = [inbox.$session.subscribe(() => this.#look()), inbox.entities.listen((change) => this.#hear(change))];
    signal.addEventListener('abort', () => { for (const off of offs) off(); });
    document.addEventListener('visibilitychange', () => this.#onVisibility(), { signal });
    window.addEventListener('storage', ({ key }) => { if (key === this.#key) this.#read(); }, { signal });
    if (inbox.$session.get().status === 'closed') this.#dispose();
  }

  get $settings(): ReadableAtom<NotifierSettings> {
    return this.#$settings;
  }

  /** Whether the browser shows any. */
  get permission(): NotifierPermission {
    return typeof Notification === 'undefined' ? 'unsupported' : Notification.permission;
  }

  /** Changes what is given. The first time it is switched on the browser asks: call it from a press, never by itself. */
  async set(change: Partial<NotifierSettings>): Promise<NotifierPermission> {
    const settings = { ...this.#$settings.get(), ...change };
    // Before it is known whose settings they are they wait.
    if (this.#key) writeSettings(this.#key, settings);
    else this.#early = { ...this.#early, ...change };
    this.#take(settings);
    if (!change.on || this.permission !== 'default') return this.permission;
    try {
      await Notification.requestPermission();
    } catch {
      // A page that may not ask, such as a frame of another site: what is allowed says so.
    }
    // Whoever shows the switch shows the answer too.
    this.#$settings.set({ ...this.#$settings.get() });
    return this.permission;
  }

  #look(): void {
    const { status, workspaceId, meId } = this.#inbox.$session.get();
    if (status === 'closed') return this.#dispose();
    if (status !== 'open') return;
    if (this.#since === Infinity) this.#since = this.#inbox.clock.now();
    const key = settingsKey(workspaceId ?? '', meId ?? '');
    if (key === this.#key) return;
    this.#key = key;
    this.#read();
    if (this.#early) void this.set({ ...this.#early });
    this.#early = undefined;
  }

  #read(): void {
    this.#take(readSettings(this.#key));
  }

  #take(settings: NotifierSettings): void {
    this.#$settings.set(settings);
    this.#onVisibility();
  }

  get #isOn(): boolean {
    return this.#$settings.get().on && this.host?.isConnected === true && this.host.notifications !== 'off';
  }

  /** While this tab is looked at it holds a lock that all tabs of the agent share: the others see by it that he is here. */
  #onVisibility(): void {
    const isSeen = document.visibilityState === 'visible';
    if (isSeen || !this.#isOn) this.#clear();
    this.#presence?.abort();
    this.#presence = undefined;
    if (!isSeen || !this.#$settings.get().on || !this.#key || this.#ends.signal.aborted) return;
    const { signal } = this.#presence = new AbortController();
    navigator.locks?.request(this.#key, { mode: 'shared', signal }, () => new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve());
    })).catch(() => {});
  }

  async #isSeen(): Promise<boolean> {
    if (document.visibilityState === 'visible') return true;
    const locks = await navigator.locks?.query().catch(() => undefined);
    return Boolean(locks?.held?.some(({ name }) => name === this.#key));
  }

  #hear({ entity, id, before, after }: EntityChange): void {
    if (entity !== 'conversation' || !this.#isOn) return;
    const [was, is] = [before as Conversation | undefined, after as Conversation | undefined];
    if (this.#missed.has(id) && (!is || !this.#isMine(is) || is.lastMessage?.direction === 'outbound' || (is.unread === 0 && (was?.unread ?? 0) > 0))) {
      this.#forget(id);
    }
    if (!is || document.visibilityState === 'visible' || !isNews(was?.lastMessage, is.lastMessage, this.#since) || !this.#isMine(is)) return;
    this.#untold.add(id);
    this.#callOff ??= this.#inbox.clock.setTimeout(() => { void this.#tell(); }, GATHER_MS);
  }

  /** In my hands, or in nobody's where agents pick for themselves; not while a bot answers. */
  #isMine(conversation: Conversation): boolean {
    const { entities, $session, clock } = this.#inbox;
    const { meId, workspaceId } = $session.get();
    const me = entities.get('agent', meId ?? '');
    const { assignee, lease, bot, channelId, contactId } = conversation;
    if (!me || bot === 'active' || isHiddenFrom(me, this.#inbox) || entities.get('contact', contactId)?.blocked) return false;
    if (isLeasedByOther(conversation, me.id, clock.now())) return false;
    if (assignee?.kind === 'agent') return assignee.id === me.id;
    if (lease?.holderId === me.id) return true;
    if (entities.get('workspace', workspaceId ?? '')?.policy.mode === 'push' || me.offChannelIds.includes(channelId)) return false;
    return assignee === null || me.teamIds.includes(assignee.id);
  }

  async #tell(): Promise<void> {
    this.#callOff = undefined;
    if (await this.#isSeen() || !this.#isOn) return this.#untold.clear();
    const told = [...this.#untold].flatMap((id) => this.#inbox.entities.get('conversation', id) ?? []);
    this.#untold.clear();
    for (const { id } of told) this.#missed.add(id);
    setTitleBadge(this.#key, this.#missed.size);
    const words = this.host?.localize;
    if (!words || told.length === 0 || !this.#inbox.$leading.get()) return;
    const news = told.length > MOST_AT_ONCE
      ? [{ conversationId: '', title: words.t('notifications.many', { count: this.#missed.size }), text: '' }]
      : told.map((conversation) => ({ conversationId: conversation.id, ...this.#wordsOf(conversation, words) }));
    const wanted = news.filter((one) => this.host?.dispatchEvent(new InboxNotificationShowEvent(one)) ?? true);
    if (wanted.length === 0) return;
    const sounds = this.#maySound();
    const sounded = sounds && await chime();
    // What the agent came back to, or a colleague answered, while the sound began.
    if (document.visibilityState === 'visible') return;
    for (const one of wanted) if (one.conversationId === '' || this.#missed.has(one.conversationId)) this.#show(one, words, !sounds || sounded);
  }

  /** Not while the agent takes nothing new, and once for what comes in a burst. */
  #maySound(): boolean {
    const { entities, $session, clock } = this.#inbox;
    const me = entities.get('agent', $session.get().meId ?? '');
    if (!this.#$settings.get().sound || isQuiet(me) || clock.now() - this.#soundAt < SOUND_EVERY_MS) return false;
    this.#soundAt = clock.now();
    return true;
  }

  #wordsOf(conversation: Conversation, words: Localize): { title: string; text: string } {
    const contact = this.#inbox.entities.get('contact', conversation.contactId);
    return { title: safeName(contact?.name ?? '') || words.t('common.unknownContact'), text: textOf(conversation.lastMessage, words) };
  }

  #show({ conversationId, title, text }: { conversationId: string; title: string; text: string }, words: Localize, silent: boolean): void {
    if (this.permission !== 'granted') return;
    try {
      const shown = new Notification(title, {
        body: text, lang: words.locale, dir: 'auto', silent,
        tag: `${this.#key}/${conversationId}`,
      });
      shown.onclick = () => {
        window.focus();
        if (conversationId) this.#inbox.select(conversationId);
        shown.close();
      };
      shown.onclose = () => { if (this.#shown.get(conversationId) === shown) this.#shown.delete(conversationId); };
      this.#shown.set(conversationId, shown);
    } catch {
      // Some browsers of telephones show notifications of service workers only.
    }
  }

  #forget(id: string): void {
    this.#missed.delete(id);
    this.#untold.delete(id);
    this.#shown.get(id)?.close();
    this.#shown.delete(id);
    if (this.#missed.size === 0) this.#clear();
    else setTitleBadge(this.#key, this.#missed.size);
  }

  #clear(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    this.#missed.clear();
    this.#untold.clear();
    for (const shown of this.#shown.values()) shown.close();
    this.#shown.clear();
    setTitleBadge(this.#key, 0);
  }

  #dispose(): void {
    if (this.#ends.signal.aborted) return;
    this.#ends.abort();
    this.#clear();
    this.#presence?.abort();
    notifiers.delete(this.#inbox);
  }
}

/** Whether an agent takes nothing new in any pool: then nothing sounds. One without pools is simply there. */
export const isQuiet = (me: Parameters<typeof availabilityIn>[0] | undefined): boolean => {
  const pools = Object.keys(me?.availability ?? {});
  return me !== undefined && pools.length > 0 && pools.every((pool) => availabilityIn(me, pool) === 'unavailable');
};

/** A message of the contact's that was not there before. A list that loads more brings old ones. */
function isNews(was: Preview | null | undefined, is: Preview | null, since: number): boolean {
  if (is?.direction !== 'inbound' || is.visibility !== 'public' || is.messageId === was?.messageId) return false;
  return is.at >= (was?.at ?? since);
}

/** What turns a text around, but for the marks that people who write from right to left need. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** What was said, in words. */
function textOf(last: Preview | null, words: Localize): string {
  if (!last) return '';
  const said = previewText(last.text.slice(0, 4_000).replace(TURNING, ''), TEXT_GRAPHEMES);
  if (said || !last.media) return said;
  const { kind, count, name, durationMs } = last.media;
  if (kind === 'voice') return durationMs === null ? words.t('list.preview.voicePlain') : words.t('list.preview.voice', { duration: playTime(durationMs / 1000, words) });
  return (kind === 'file' && count === 1 && clearFileName(name ?? '')) || words.t(`list.preview.${kind}`, { count });
}
