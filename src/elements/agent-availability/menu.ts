// The menu of the availability pill: available or not, each channel by itself, and pools with slots of their own. Fetched when it
// first opens. Used by agent-availability.
import '../../locales/en-more.js';
import { nothing, type LitElement, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { html, type StaticValue } from 'lit/static-html.js';
import type { Inbox } from '../../inbox.js';
import type { Agent } from '../../model/agent.js';
import type { Channel } from '../../model/channel.js';
import { addStyles } from '../../ui/add-styles.js';
import { channelIcon, channelIconStyles } from '../../ui/channel-icon.js';
import { PopoverController } from '../../ui/controllers/popover-controller.js';
import { StoreController } from '../../ui/controllers/store-controller.js';
import { switches } from '../../ui/controls.js';
import { list } from '../../ui/format.js';
import { icon, type IconShape } from '../../ui/icon.js';
import { banIcon, bellIcon, checkIcon, volume2Icon } from '../../ui/icons.js';
import type { Localize } from '../../ui/localize.js';
import { discMark } from '../../ui/marks.js';
import { reasonText } from '../../ui/reason.js';
import { safeName } from '../../ui/safe-text.js';
import type { Notifier, NotifierHost } from '../inbox-provider/notifier.js';
import { notifierPart } from '../inbox-provider/notifier-part.js';
import { providerOf } from '../inbox-source.js';
import { menuStyles } from './menu.styles.js';
import { poolOf, type Pool } from './pools.js';

export interface MenuFacts {
  readonly inbox: Inbox;
  readonly me: Agent;
  readonly main: Pool;
  readonly words: Localize;
  readonly badgeTag: StaticValue;
}

interface ItemFacts extends MenuFacts {
  /** Why availability in a pool cannot be set; '' when it can. */
  readonly whyNotSet: (pool: string) => string;
  /** Why a channel cannot be switched; '' when it can. */
  readonly whyNotSwitch: (channelId: string) => string;
  readonly onSet: (pool: string, availability: 'available' | 'unavailable', closes: boolean) => void;
}

/** Pools beside `mainId`, in the order of their channels. Only those of channels that push: the others fill no slots. */
function otherPools(me: Agent, mainId: string, channels: Iterable<Channel>): Pool[] {
  const all = [...channels];
  const ids = new Set(all.filter(({ connected, policy }) => connected && policy.routing === 'push').map(({ policy }) => policy.slotPool));
  ids.delete(mainId);
  return [...ids].map((id) => poolOf(me, id, all));
}

export class AvailabilityMenu {
  readonly #host: LitElement;
  readonly #popover: PopoverController;
  #notifier: Notifier | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    new StoreController(host, () => this.#notifier?.$settings);
    this.#popover = new PopoverController(host, { menu: true, align: 'end' });
    addStyles(host, [menuStyles], [switches, channelIconStyles]);
  }

  get isOpen(): boolean {
    return this.#popover.isOpen;
  }

  toggle(anchor: HTMLElement): void {
    if (this.isOpen) this.#popover.close();
    else void this.#popover.open(anchor);
  }

  render(facts: MenuFacts): TemplateResult {
    const provider = providerOf(facts.inbox);
    const part = notifierPart.value;
    this.#notifier = provider && provider.notifications !== 'off' ? part?.notifierOf(facts.inbox, provider as NotifierHost) : undefined;
    if (!part && !notifierPart.hasFailed) void notifierPart.load().then(() => this.#host.requestUpdate());
    return html`<div class="menu" part="menu" popover="auto" role="menu" aria-label=${facts.words.t('availability.label')} ${ref(this.#popover.popover)}>
      ${this.isOpen ? this.#renderItems(facts) : nothing}
    </div>`;
  }

  #renderItems(facts: MenuFacts): TemplateResult {
    const { inbox, main, me, words } = facts;
    const why = (permit: ReturnType<Inbox['can']>): string => reasonText(permit, words, { now: inbox.clock.now() });
    const items: ItemFacts = {
      ...facts,
      whyNotSet: (pool) => why(inbox.can('setAvailability', {}, { pool })),
      whyNotSwitch: (channelId) => why(inbox.can('setChannelOff', { channelId })),
      onSet: (pool, availability, closes) => {
        if ((me.availability[pool] ?? 'unavailable') !== availability) inbox.do('setAvailability', { pool, availability });
        if (closes) this.#popover.close();
      },
    };
    const others = otherPools(me, main.id, inbox.entities.values('channel'));
    return html`<div role="group" aria-label=${words.t('availability.label')}>
        ${choice(items, 'available', discMark, 10)}${choice(items, 'unavailable', banIcon, 12)}
      </div>
      ${main.channels.length > 0
        ? html`<hr /><div role="group" aria-labelledby="channels">
            <div class="menu-head" id="channels" role="presentation">${words.t('availability.channels')}</div>
            ${main.channels.map((channel) => channelItem(items, channel))}
          </div>`
        : nothing}
      ${others.length > 0 ? html`<hr />${others.map((pool) => poolItem(items, pool))}` : nothing}
      ${this.#notifier ? html`<hr />${notificationItems(facts, this.#notifier, () => this.#host.requestUpdate())}` : nothing}`;
  }
}

/** Notifications and their sound; what the browser forbids, and when nothing sounds, stands below. */
function notificationItems({ me, words: { t } }: MenuFacts, notifier: Notifier, update: () => void): TemplateResult {
  const { on, sound } = notifier.$settings.get();
  const { permission } = notifier;
  const set = (change: { on?: boolean; sound?: boolean }) => (): void => {
    void notifier.set(change);
    update();
  };
  const hint = !on || permission === 'granted' || permission === 'default' ? 'notifications.hint' : `notifications.${permission}` as const;
  const row = (isOn: boolean, shape: IconShape, label: string, below: string, press: () => void): TemplateResult => html`<button
      class="item tall"
      type="button"
      role="menuitemcheckbox"
      part="notifications"
      aria-checked=${isOn}
      @click=${press}
    >
      ${icon(shape, 16)}
      <span class="item-text">${label}</span>
      <span class="switch"></span>
      ${below ? html`<span class="item-hint own">${below}</span>` : nothing}
    </button>`;
  const isQuiet = sound && notifierPart.value?.isQuiet(me);
  return html`${row(on, bellIcon, t('notifications.label'), t(hint), set({ on: !on }))}${
    on ? row(sound, volume2Icon, t('notifications.sound'), isQuiet ? t('notifications.quiet') : '', set({ sound: !sound })) : nothing}`;
}

function choice({ main, words, me, whyNotSet, onSet }: ItemFacts, value: 'available' | 'unavailable', shape: IconShape, size: number): TemplateResult {
  const chosen = (me.availability[main.id] ?? 'unavailable') === value;
  const why = whyNotSet(main.id);
  return html`<button
    class="item"
    type="button"
    role="menuitemradio"
    part="choice"
    aria-checked=${chosen}
    aria-disabled=${why ? 'true' : nothing}
    data-tip=${why || nothing}
    @click=${() => { if (!why) onSet(main.id, value, true); }}
  >
    <span class="mark" data-state=${value}>${icon(shape, size)}</span>
    <span class="item-text">${words.t(`status.availability.${value}`)}</span>
    ${chosen ? icon(checkIcon, 16) : nothing}
  </button>`;
}

function channelItem({ inbox, me, badgeTag, whyNotSwitch }: ItemFacts, { id, kind, name, beta }: Channel): TemplateResult {
  const on = !me.offChannelIds.includes(id);
  const why = whyNotSwitch(id);
  return html`<button
    class="item"
    type="button"
    role="menuitemcheckbox"
    part="channel"
    aria-checked=${on}
    aria-disabled=${why ? 'true' : nothing}
    data-tip=${why || nothing}
    @click=${() => { if (!why) inbox.do('setChannelOff', { channelId: id, off: on }); }}
  >
    ${channelIcon(kind)}
    <span class="item-text"><bdi>${safeName(name)}</bdi>${beta ? html`<${badgeTag} kind="beta"></${badgeTag}>` : nothing}</span>
    <span class="switch"></span>
  </button>`;
}

function poolItem({ words, badgeTag, whyNotSet, onSet }: ItemFacts, pool: Pool): TemplateResult {
  const on = pool.state !== 'unavailable';
  const why = whyNotSet(pool.id);
  const name = list(pool.channels.map((channel) => safeName(channel.name)), words);
  return html`<button
    class="item pool"
    type="button"
    role="menuitemcheckbox"
    part="pool"
    aria-checked=${on}
    aria-disabled=${why ? 'true' : nothing}
    data-tip=${why || nothing}
    @click=${() => { if (!why) onSet(pool.id, on ? 'unavailable' : 'available', false); }}
  >
    ${channelIcon(pool.channels[0]?.kind ?? '')}
    <span class="item-text"><bdi>${name}</bdi>${pool.channels.some(({ beta }) => beta) ? html`<${badgeTag} kind="beta"></${badgeTag}>` : nothing}</span>
    ${pool.max === null ? nothing
      : html`<span class="item-hint" dir="ltr">${words.t('assign.slots', { active: pool.active, max: pool.max })}</span>`}
    <span class="switch"></span>
    ${pool.max === null ? nothing
      : html`<span class="item-hint own">${words.t('availability.ownSlots', { name, count: pool.max })}</span>`}
  </button>`;
}
