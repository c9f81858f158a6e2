// The contact's earlier conversations above the open one, to be read only: newest first, one after the other as the reader scrolls up.
// It hangs on the thread's memory, so that an element that is moved or made anew finds its place in them. Used by timeline.ts.
import '../../locales/en-more.js';
import { html, type CSSResult, type TemplateResult } from 'lit';
import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { Inbox } from '../../inbox.js';
import type { Conversation } from '../../model/conversation.js';
import { clockTime, daysBetween, fullTime, shortDay } from '../../ui/format.js';
import { safeName } from '../../ui/safe-text.js';
import { agentName, type ThreadFacts } from './facts.js';
import type { Entry } from './grouping.js';
import { styles as own } from './past.styles.js';

export const styles: CSSResult[] = own;

export class Past {
  /** Oldest first. */
  entries: readonly Entry[] = [];
  /** `none`: there is nothing earlier. */
  state: 'ready' | 'loading' | 'none' | 'error' = 'ready';
  readonly #inbox: Inbox;
  readonly #now: Conversation;
  /** Nearest first. */
  readonly #shown: Conversation[] = [];
  readonly #version = atom(0);
  readonly #offs = new Map<string, () => void>();

  constructor(inbox: Inbox, now: Conversation) {
    this.#inbox = inbox;
    this.#now = now;
    // Timelines that nobody listens to are let go of: they are asked for anew, and read again, when somebody does.
    onMount(this.#version, () => {
      for (const { id } of this.#shown) this.#listen(id);
      return () => {
        for (const off of this.#offs.values()) off();
        this.#offs.clear();
      };
    });
  }

  get $version(): ReadableAtom<number> {
    return this.#version;
  }

  /** Loads on: the earliest conversation that is shown, then the one before it. */
  async extend(): Promise<void> {
    if (this.state === 'loading' || this.state === 'none') return;
    const first = this.#shown.at(-1);
    const thread = first && this.#inbox.thread(first.id);
    const { status, before } = thread?.$state.get() ?? {};
    if (thread && status === 'loading') return;
    if (thread && (status === 'error' || before)) {
      await (status === 'error' ? this.#inbox.retryRead(thread) : this.#inbox.loadOlder(thread));
      return;
    }
    this.#set('loading');
    try {
      const next = await this.#next();
      if (!next) return this.#set('none');
      this.#shown.push(next);
      this.#listen(next.id);
      await this.#settled(this.#inbox.thread(next.id).$state);
      this.#set('ready');
    } catch {
      this.#set('error');
    }
  }

  /** The line that closes an earlier conversation: by whom, when, and on which channel if that is another. */
  renderEnd({ conversation, channel, meId, now, place, t, inbox }: ThreadFacts): TemplateResult {
    const { endedById: by = null, endedAt = null, lastActivityAt = 0 } = conversation ?? {};
    const at = endedAt ?? lastActivityAt;
    const time = daysBetween(now, at, place) === 0 ? clockTime(at, place) : shortDay(at, now, place);
    const words = by === null ? t('thread.past.ended', { time }) : by === meId ? t('thread.past.endedByYou', { time })
      : t('thread.past.endedBy', { name: agentName(by, { inbox }) || t('common.unknownAgent'), time });
    const where = conversation?.channelId === this.#now.channelId ? '' : safeName(channel?.name ?? '');
    return html`<div class="end" part="end"><span data-tip=${fullTime(at, place)}>${where ? `${words} · ${where}` : words}</span></div>`;
  }

  #set(state: Past['state']): void {
    this.state = state;
    this.#rebuild();
  }

  #listen(id: string): void {
    if (this.#version.lc === 0 || this.#offs.has(id)) return;
    const { $version, $state } = this.#inbox.thread(id);
    const offs = [$version, $state].map(($store) => ($store as ReadableAtom<unknown>).listen(() => this.#rebuild()));
    this.#offs.set(id, () => { for (const off of offs) off(); });
    this.#rebuild();
  }

  #rebuild(): void {
    const { entities } = this.#inbox;
    this.entries = this.#shown.toReversed().flatMap((known): Entry[] => {
      const past = entities.get('conversation', known.id) ?? known;
      const lines = this.#inbox.thread(past.id).entries.map(({ key, kind, id }): Entry => ({ key, kind, id, past }));
      return lines.length > 0 ? [...lines, { key: `end:${past.id}`, kind: 'end', id: past.id, past }] : [];
    });
    this.#version.set(this.#version.get() + 1);
  }

  /** The next one back in the order of lists, which is that of the last activity. */
  async #next(): Promise<Conversation | undefined> {
    const { entities } = this.#inbox;
    const list = this.#inbox.list({ contactId: this.#now.contactId, lifecycles: ['ended'] });
    const off = list.$version.listen(() => {});
    if (list.$state.get().status === 'error') void this.#inbox.retryRead(list);
    try {
      for (;;) {
        await this.#settled(list.$state);
        const { status, more } = list.$state.get();
        if (status === 'error') throw new Error('not read');
        const found = list.ids.map((id) => entities.get('conversation', id)).find((one) => one && one.id !== this.#now.id
          && one.createdAt < this.#now.createdAt && !this.#shown.some(({ id }) => id === one.id));
        if (found || !more) return found;
        await this.#inbox.loadMore(list);
      }
    } finally {
      off();
    }
  }

  #settled($state: ReadableAtom<{ readonly status: string }>): Promise<void> {
    return new Promise((resolve) => {
      const off = $state.subscribe(({ status }) => {
        if (status === 'loading') return;
        queueMicrotask(() => off());
        resolve();
      });
    });
  }
}
