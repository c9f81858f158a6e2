// The rows under "Channels": how the contact is known, each with a button that copies it. Used by contact-pane.
import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, Identity } from '../../model/contact.js';
import type { MessageKey } from '../../locales/messages.js';
import { channelIcon } from '../../ui/channel-icon.js';
import { icon } from '../../ui/icon.js';
import { atSignIcon, checkIcon, copyIcon, hashIcon, phoneIcon, userRoundIcon } from '../../ui/icons.js';
import type { Params } from '../../ui/localize.js';
import { safeName } from '../../ui/safe-text.js';
import type { ReadNumber } from './phone-tables.js';

export interface IdentityFacts {
  readonly t: (key: MessageKey, params?: Params) => string;
  /** The value that was copied last, a moment ago. */
  readonly copied: string | null;
  readonly onCopy: (value: string) => void;
  /** A phone number as people read it; undefined while that is not known. */
  readonly number: (value: string) => ReadNumber | undefined;
}

const SHAPES = { phone: phoneIcon, email: atSignIcon, username: userRoundIcon, id: hashIcon } as const;

export function identities(contact: Contact, facts: IdentityFacts): TemplateResult {
  const rows: readonly Identity[] = [
    ...contact.identities,
    ...(contact.userId ? [{ channelKind: null, kind: 'id' as const, value: contact.userId, verified: true }] : []),
  ];
  return html`<ul class="identities" part="identities">${rows.map((row) => identity(row, facts))}</ul>`;
}

function identity({ kind, channelKind, value, verified }: Identity, { t, copied, onCopy, number }: IdentityFacts): TemplateResult {
  const phone = kind === 'phone' ? number(value) : undefined;
  const shown = safeName(phone?.text ?? value);
  const what = t(`contact.identity.${kind}`);
  const label = copied === value ? t('common.copied') : t('common.copy', { what: shown });
  return html`<li part="identity">
    <span class="mark">${channelKind ? channelIcon(channelKind, t(`status.channel.${channelKind}`)) : icon(SHAPES[kind])}</span>
    <span class="visually-hidden">${what}</span>
    <span class="value"><span class="ellipsis" dir=${kind === 'username' ? 'auto' : 'ltr'}>${shown}</span>
      ${phone && !phone.isValid ? html`<span class="unverified">${t('contact.number.wrong')}</span>` : nothing}
      ${verified ? nothing : html`<span class="unverified">${t('contact.notVerified')}</span>`}</span>
    <button class="icon-button small" type="button" aria-label=${label} data-tip=${label} @click=${() => onCopy(value)}>
      ${icon(copied === value ? checkIcon : copyIcon)}
    </button>
  </li>`;
}

/** Puts text on the clipboard, also where the page has no secure address. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const box = document.createElement('textarea');
    const active = document.activeElement;
    box.value = text;
    box.style.setProperty('position', 'fixed');
    box.style.setProperty('opacity', '0');
    document.body.append(box);
    box.select();
    const done = document.execCommand('copy');
    box.remove();
    if (active instanceof HTMLElement) active.focus({ preventScroll: true });
    return done;
  }
}
