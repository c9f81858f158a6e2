// The dialog that begins a conversation with somebody new (R133). Used by extras.ts.
import { html, type LitElement, type TemplateResult } from 'lit';
import { createRef, ref, type Ref } from 'lit/directives/ref.js';
import type { Inbox } from '../../inbox.js';
import type { Channel } from '../../model/channel.js';
import { isNationalPhone, phoneDigits } from '../../model/view.js';
import { Part } from '../../ui/part.js';
import { StartDialog } from '../conversation-actions/start-dialog.js';
import type { ListFacts } from './select-mode.js';

/** Fewer digits are no number anywhere. */
const SHORTEST = 7;
const national = new Part(() => import('./national.js'));

/** Channels on which an agent may begin. */
const channelsOf = ({ entities, can }: Inbox): readonly Channel[] =>
  [...entities.values('channel')].filter(({ id }) => can('startConversation', { channelId: id }).allowed);

export class StartConversation {
  readonly #host: LitElement;
  readonly #find: () => ListFacts | undefined;
  readonly #dialog: Ref<HTMLDialogElement> = createRef();
  #form: StartDialog | undefined;
  #phone = '';
  #name = '';
  #channelId: string | undefined;

  constructor(host: LitElement, find: () => ListFacts | undefined) {
    this.#host = host;
    this.#find = find;
  }

  async open(): Promise<void> {
    const update = (): void => this.#host.requestUpdate();
    this.#phone = '';
    this.#name = '';
    this.#form = new StartDialog({ update, close: () => this.#dialog.value?.close() });
    update();
    await this.#host.updateComplete;
    const dialog = this.#dialog.value;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-first]')?.focus();
  }

  render({ inbox, words }: ListFacts): TemplateResult {
    return html`<dialog class="dialog" part="dialog" aria-labelledby="dialog-title" ${ref(this.#dialog)} @close=${this.#onClose}>
      ${this.#form ? this.#renderForm(this.#form, inbox, words) : ''}
    </dialog>`;
  }

  #renderForm(form: StartDialog, inbox: Inbox, words: ListFacts['words']): TemplateResult {
    const channels = channelsOf(inbox);
    const channel = channels.find(({ id }) => id === this.#channelId) ?? channels[0];
    const number = this.#number(inbox);
    const isWrong = this.#phone.trim() !== '' && !number;
    return form.render({
      inbox, channel, contact: undefined, me: inbox.entities.get('agent', inbox.$session.get().meId ?? ''), now: inbox.clock.now(),
      place: words, t: words.t,
    }, {
      phone: this.#phone, name: this.#name, number, channels,
      wrong: isWrong ? words.t(isNationalPhone(this.#phone) ? 'list.empty.national' : 'start.phone.wrong') : '',
      onPhone: (text) => {
        this.#phone = text;
        this.#host.requestUpdate();
      },
      onName: (text) => {
        this.#name = text;
        this.#host.requestUpdate();
      },
      onChannel: (id) => {
        this.#channelId = id;
        this.#host.requestUpdate();
      },
    });
  }

  /** With `+` or `00` it is whole; else the workspace's own country decides. */
  #number(inbox: Inbox): string | undefined {
    const text = this.#phone.trim();
    const digits = phoneDigits(text);
    if (digits === null || digits.length < SHORTEST) return undefined;
    if (/^(\+|00)/.test(text)) return `+${digits}`;
    const country = this.#find() && inbox.entities.get('workspace', inbox.$session.get().workspaceId ?? '')?.policy.defaultCountry;
    if (!country) return undefined;
    if (!national.value) void national.load().then(() => this.#host.requestUpdate());
    return national.value?.internationalNumber(text, country);
  }

  readonly #onClose = (): void => {
    if (this.#dialog.value?.open) return;
    this.#form = undefined;
    this.#host.requestUpdate();
  };
}
