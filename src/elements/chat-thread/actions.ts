// What can be done with the open conversation: one action in the open, the rest in a menu; every entry asks the inbox whether it
// may be done, and says why not. Used by chat-thread.ts alone, in its header.
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { createRef, ref, type Ref } from 'lit/directives/ref.js';
import type { CommandName, Commands } from '../../model/commands.js';
import { PopoverController } from '../../ui/controllers/popover-controller.js';
import { icon, type IconShape } from '../../ui/icon.js';
import {
  archiveIcon, banIcon, circleCheckIcon, circleIcon, ellipsisIcon, hourglassIcon, logOutIcon, userPlusIcon, userRoundIcon,
} from '../../ui/icons.js';
import { reasonText } from '../../ui/reason.js';
import { safeName } from '../../ui/safe-text.js';
import { agentName, type ThreadFacts } from './facts.js';

/** So long an ended conversation can be taken back. */
export const END_UNDO_MS = 8_000;

interface Action {
  readonly label: string;
  readonly icon: IconShape;
  readonly command: CommandName;
  readonly args: Readonly<Record<string, unknown>>;
  readonly danger?: boolean;
  readonly hint?: string;
  readonly run: () => void;
}

export class ThreadActions implements ReactiveController {
  readonly #menu: PopoverController;
  readonly #dialog: Ref<HTMLDialogElement> = createRef();
  readonly #find: () => ThreadFacts | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, find: () => ThreadFacts | undefined) {
    this.#find = find;
    this.#menu = new PopoverController(host, { menu: true, align: 'end' });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#dialog.value?.close();
  }

  render(): TemplateResult | typeof nothing {
    const facts = this.#find();
    if (!facts?.conversation) return nothing;
    const { t } = facts;
    const entries = this.#entries(facts).map((group) => group.filter((action) => this.#why(action, facts) !== null)).filter(({ length }) => length);
    return html`${this.#renderPrimary(facts)}
      ${entries.length === 0 ? nothing : html`<button class="icon-button" type="button" part="menu-button" aria-haspopup="menu"
        aria-expanded=${this.#menu.isOpen ? 'true' : 'false'} aria-label=${t('thread.menu')} data-tip=${this.#menu.isOpen ? nothing : t('thread.menu')}
        @click=${this.#menu.toggle}>${icon(ellipsisIcon, 20)}</button>
      <div class="menu" part="menu" popover="auto" role="menu" aria-label=${t('thread.menu')} ${ref(this.#menu.popover)}>
        ${this.#menu.isOpen ? entries.map((group, index) => html`${index ? html`<hr role="separator" />` : nothing}${group.map((action) => this.#renderItem(action, facts))}`) : nothing}
      </div>`}
      ${this.#renderDialog(facts)}`;
  }

  #renderPrimary(facts: ThreadFacts): TemplateResult | typeof nothing {
    const { conversation, conversationId, inbox, t } = facts;
    const held = inbox.$outbox.get().find(({ name, state, args }) =>
      name === 'end' && state === 'held' && (args as { conversationId: string }).conversationId === conversationId);
    if (held) {
      return html`<button class="button" type="button" part="action" @click=${() => inbox.cancel(held.commandId)}>${t('common.undo')}</button>`;
    }
    if (!conversation || conversation.lifecycle === 'ended') return nothing;
    const action = conversation.lifecycle === 'closed' ? this.#status('open', t('thread.reopen'), circleIcon, facts) : this.#end(facts);
    const why = this.#why(action, facts);
    if (why === null) return nothing;
    return html`<button class="button" type="button" part="action" aria-disabled=${why ? 'true' : nothing} data-tip=${why || nothing}
      @click=${() => { if (!why) action.run(); }}>${action.label}</button>`;
  }

  #renderItem(action: Action, facts: ThreadFacts): TemplateResult {
    const why = this.#why(action, facts) ?? '';
    return html`<button class=${action.danger ? 'item danger' : 'item'} type="button" role="menuitem" aria-disabled=${why ? 'true' : nothing}
      @click=${() => {
    if (why) return;
    this.#menu.close();
    action.run();
  }}>${icon(action.icon)}<span class="item-text">${action.label}${why ? html`<span class="item-hint">${why}</span>` : nothing}</span>${
  action.hint && !why ? html`<span class="item-hint">${action.hint}</span>` : nothing}</button>`;
  }

  #renderDialog(facts: ThreadFacts): TemplateResult {
    const { contact, inbox, t } = facts;
    const name = safeName(contact?.name ?? '') || t('common.unknownContact');
    const close = (): void => this.#dialog.value?.close();
    return html`<dialog class="dialog" part="dialog" aria-labelledby="block-question" ${ref(this.#dialog)}>
      <p id="block-question">${t('contact.block.confirm', { name })}</p>
      <div class="dialog-actions">
        <button class="button" type="button" @click=${close}>${t('common.cancel')}</button>
        <button class="button danger" type="button" @click=${() => {
    close();
    if (contact) inbox.do('blockContact', { contactId: contact.id });
  }}>${t('contact.block.do')}</button>
      </div>
    </dialog>`;
  }

  /** '' when it may be done, the reason when not, null when this backend does not know it at all. */
  #why({ command, args }: Action, { inbox, conversationId, now, place }: ThreadFacts): string | null {
    const may = inbox.can(command, { conversationId }, args);
    if (!may.allowed && may.reason === 'unsupported') return null;
    return reasonText(may, place, { now, agentName: (id) => agentName(id, { inbox }) });
  }

  #entries(facts: ThreadFacts): Action[][] {
    const { conversation, contact, inbox, conversationId, meId, t } = facts;
    if (!conversation) return [];
    const name = safeName(contact?.name ?? '') || t('common.unknownContact');
    const isMine = conversation.assignee?.kind === 'agent' && conversation.assignee.id === meId;
    const { lifecycle } = conversation;
    return [
      [
        ...(isMine || meId === null ? [] : [this.#action('assign', { assignee: { kind: 'agent', id: meId } }, t('thread.assignToMe'), userPlusIcon, facts)]),
        ...(conversation.assignee ? [this.#action('assign', { assignee: null }, t('thread.unassign'), userRoundIcon, facts)] : []),
      ],
      [
        ...(lifecycle === 'open' || lifecycle === 'closed' ? [] : [this.#status('open', t('thread.open'), circleIcon, facts)]),
        ...(lifecycle === 'pending' ? [] : [this.#status('pending', t('thread.pending'), hourglassIcon, facts)]),
        ...(lifecycle === 'closed' ? [this.#end(facts)] : [this.#status('closed', t('thread.close'), circleCheckIcon, facts)]),
        { ...this.#action('release', { leaseToken: this.#lease(facts) }, t('thread.release'), logOutIcon, facts), hint: t('thread.release.hint') },
      ],
      [contact?.blocked
        ? { label: t('thread.unblock', { name }), icon: banIcon, command: 'unblockContact', args: { contactId: contact.id },
          run: () => { inbox.do('unblockContact', { contactId: contact.id }); } }
        : { label: t('thread.block', { name }), icon: banIcon, command: 'blockContact', args: { contactId: contact?.id ?? conversationId }, danger: true,
          run: () => { this.#dialog.value?.showModal(); } }],
    ];
  }

  #action<N extends 'assign' | 'setStatus' | 'release'>(
    command: N, args: Omit<Commands[N], 'conversationId'>, label: string, shape: IconShape, { inbox, conversationId }: ThreadFacts,
  ): Action {
    const whole = { ...args, conversationId } as Commands[N];
    return { label, icon: shape, command, args: whole as Record<string, unknown>, run: () => { inbox.do(command, whole); } };
  }

  #status(status: 'open' | 'pending' | 'closed', label: string, shape: IconShape, facts: ThreadFacts): Action {
    return this.#action('setStatus', { status, leaseToken: this.#lease(facts) }, label, shape, facts);
  }

  #end(facts: ThreadFacts): Action {
    const args = { conversationId: facts.conversationId, leaseToken: this.#lease(facts) };
    return {
      label: facts.t('thread.end'), icon: archiveIcon, command: 'end', args,
      run: () => { facts.inbox.do('end', args, { holdMs: END_UNDO_MS }); },
    };
  }

  #lease({ conversation, meId }: ThreadFacts): number | null {
    return conversation?.lease && conversation.lease.holderId === meId ? conversation.lease.token : null;
  }
}
