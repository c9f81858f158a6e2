// The menu of the availability pill: available or not, each channel by itself, and pools with slots of their own.
// Used by agent-availability.
import { nothing, type TemplateResult } from 'lit';
import { html, type StaticValue } from 'lit/static-html.js';
import type { Agent } from '../../model/agent.js';
import type { Channel } from '../../model/channel.js';
import { channelIcon } from '../../ui/channel-icon.js';
import { list } from '../../ui/format.js';
import { icon, type IconShape } from '../../ui/icon.js';
import { banIcon, checkIcon } from '../../ui/icons.js';
import type { Localize } from '../../ui/localize.js';
import { discMark } from '../../ui/marks.js';
import { safeName } from '../../ui/safe-text.js';
import type { Pool } from './pools.js';

export interface MenuFacts {
  readonly me: Agent;
  readonly main: Pool;
  readonly others: readonly Pool[];
  readonly words: Localize;
  readonly badgeTag: StaticValue;
  /** Why availability in a pool cannot be set; '' when it can. */
  readonly whyNotSet: (pool: string) => string;
  /** Why a channel cannot be switched; '' when it can. */
  readonly whyNotSwitch: (channelId: string) => string;
  readonly onSet: (pool: string, availability: 'available' | 'unavailable', closes: boolean) => void;
  readonly onSwitch: (channelId: string, off: boolean) => void;
}

export function menuItems(facts: MenuFacts): TemplateResult {
  const { main, others, words } = facts;
  return html`<div role="group" aria-label=${words.t('availability.label')}>
      ${choice(facts, 'available', discMark, 10)}${choice(facts, 'unavailable', banIcon, 12)}
    </div>
    ${main.channels.length > 0
      ? html`<hr /><div role="group" aria-labelledby="channels">
          <div class="menu-head" id="channels" role="presentation">${words.t('availability.channels')}</div>
          ${main.channels.map((channel) => channelItem(facts, channel))}
        </div>`
      : nothing}
    ${others.length > 0 ? html`<hr />${others.map((pool) => poolItem(facts, pool))}` : nothing}`;
}

function choice({ main, words, me, whyNotSet, onSet }: MenuFacts, value: 'available' | 'unavailable', shape: IconShape, size: number): TemplateResult {
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

function channelItem({ me, badgeTag, whyNotSwitch, onSwitch }: MenuFacts, { id, kind, name, beta }: Channel): TemplateResult {
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
    @click=${() => { if (!why) onSwitch(id, on); }}
  >
    ${channelIcon(kind)}
    <span class="item-text"><bdi>${safeName(name)}</bdi>${beta ? html` <${badgeTag} kind="beta"></${badgeTag}>` : nothing}</span>
    <span class="switch"></span>
  </button>`;
}

function poolItem({ words, badgeTag, whyNotSet, onSet }: MenuFacts, pool: Pool): TemplateResult {
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
    <span class="item-text"><bdi>${name}</bdi>${pool.channels.some(({ beta }) => beta) ? html` <${badgeTag} kind="beta"></${badgeTag}>` : nothing}</span>
    ${pool.max === null ? nothing
      : html`<span class="item-hint" dir="ltr">${words.t('assign.slots', { active: pool.active, max: pool.max })}</span>`}
    <span class="switch"></span>
    ${pool.max === null ? nothing
      : html`<span class="item-hint own">${words.t('availability.ownSlots', { name, count: pool.max })}</span>`}
  </button>`;
}
