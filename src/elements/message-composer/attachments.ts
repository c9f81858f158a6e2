// Files on their way into a message: checked against the channel before anything is uploaded, shown as chips. Used by extras.ts.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { v7 } from 'uuid';
import type { AttachmentKind, Channel } from '../../model/channel.js';
import type { PendingFile } from '../../inbox.js';
import { fileSize } from '../../ui/format.js';
import { icon } from '../../ui/icon.js';
import { circleAlertIcon, fileTextIcon, micIcon, videoIcon, volume2Icon, xIcon } from '../../ui/icons.js';
import { safeName } from '../../ui/safe-text.js';
import { mediaSrc } from '../chat-thread/media-src.js';
import type { Composer } from './composer.js';
import { reasonOf, type ComposerFacts } from './composer-facts.js';
import type { RefusedFile } from './composer-memory.js';

/** What a file is sent as: by its type, or as a plain file where the channel does not take its kind. */
function kindOf({ type, name }: File, channel: Channel | undefined): AttachmentKind {
  const family = type.split('/')[0];
  const takes = channel?.capabilities.attachments ?? {};
  const wanted = family === 'image' || family === 'video' || family === 'audio' ? family : 'file';
  const kind = wanted === 'audio' && name.startsWith(VOICE_NAME) && 'voice' in takes ? 'voice' : wanted;
  return !(kind in takes) && 'file' in takes ? 'file' : kind;
}

/** Begins the name of a recorded voice message. */
export const VOICE_NAME = 'voice-';

/** Sorts chosen files into those that may go and those that may not, with the reason (R079, R109). */
export function admit(files: readonly File[], facts: ComposerFacts): { taken: PendingFile[]; refused: RefusedFile[] } {
  const { inbox, conversationId, channel, mode, draft } = facts;
  const taken: PendingFile[] = [];
  const refused: RefusedFile[] = [];
  for (const file of files) {
    const pending: PendingFile = { id: v7(), name: file.name, kind: kindOf(file, channel), mime: file.type, blob: file };
    const attachments = [...draft.files, ...taken, pending].map(({ kind, blob }) => ({ kind, bytes: blob.size }));
    const may = mode === 'note' ? inbox.can('addNote', { conversationId }, { text: '', attachments })
      : inbox.can('send', { conversationId }, { text: '', attachments });
    const reason = (told: ComposerFacts): string => (file.size === 0 ? told.t('composer.attachment.empty') : reasonOf(may, told));
    if (reason(facts)) refused.push({ id: pending.id, name: file.name, bytes: file.size, reason });
    else taken.push(pending);
  }
  return { taken, refused };
}

const MARKS = { video: videoIcon, audio: volume2Icon, voice: micIcon } as const;

function picture(file: PendingFile): TemplateResult {
  const shape = file.kind in MARKS ? MARKS[file.kind as keyof typeof MARKS] : fileTextIcon;
  return html`<span class="thumb">${file.mime.startsWith('image/') && file.mime !== 'image/svg+xml'
    ? html`<img alt="" decoding="async" ${mediaSrc(file.id, file.blob)} />` : icon(shape, 20)}</span>`;
}

export class Attachments {
  readonly #composer: Composer;
  #depth = 0;

  constructor(composer: Composer) {
    this.#composer = composer;
    composer.host.addController({ hostConnected() {}, hostDisconnected: () => { this.#depth = 0; } });
  }

  /** Files are held over the composer. */
  get isDropping(): boolean {
    return this.#depth > 0;
  }

  add(files: readonly File[]): void {
    const [known, memory] = [this.#composer.facts(), this.#composer.memory()];
    if (!known || !memory || files.length === 0) return;
    const { inbox, conversationId, mode } = known;
    const facts = { ...known, draft: inbox.drafts.get(conversationId, mode) };
    const { taken, refused } = admit(files, facts);
    if (taken.length) inbox.drafts.set(conversationId, mode, { files: [...facts.draft.files, ...taken] });
    memory.refused = [...memory.refused, ...refused];
    for (const { name, reason } of refused) this.#composer.announce(`${safeName(name)}: ${reason(facts)}`);
    this.#composer.update();
  }

  render(facts: ComposerFacts): TemplateResult | typeof nothing {
    const { draft, place, t } = facts;
    const refused = this.#composer.memory()?.refused ?? [];
    if (draft.files.length === 0 && refused.length === 0) return nothing;
    return html`<ul class="files" part="files" aria-label=${t('composer.attachments')}>
      ${repeat(draft.files, ({ id }) => id, (file) => {
    const name = safeName(file.name);
    return html`<li class="file" part="file">${picture(file)}
        <span class="file-text"><span class="file-name"><bdi>${name}</bdi></span><span class="meta muted">${fileSize(file.blob.size, place)}</span></span>
        <button class="icon-button small" type="button" aria-label=${t('composer.attachment.remove', { name })} @click=${() => this.#remove(file.id)}>${icon(xIcon)}</button></li>`;
  })}
      ${repeat(refused, ({ id }) => id, (file) => {
    const name = safeName(file.name);
    return html`<li class="file refused" part="file">${icon(circleAlertIcon, 20)}
        <span class="file-text"><span class="file-name"><bdi>${name}</bdi></span><span class="meta">${fileSize(file.bytes, place)}. ${file.reason(facts)}</span></span>
        <button class="icon-button small" type="button" aria-label=${t('composer.attachment.remove', { name })} @click=${() => this.#dismiss(file.id)}>${icon(xIcon)}</button></li>`;
  })}
    </ul>`;
  }

  onDrag(event: DragEvent): void {
    const facts = this.#composer.facts();
    const { type } = event;
    if (type === 'dragover') return;
    this.#depth = type === 'drop' ? 0 : Math.max(0, this.#depth + (type === 'dragenter' ? 1 : -1));
    if (type === 'drop' && facts) this.add([...event.dataTransfer?.files ?? []]);
    this.#composer.update();
  }

  #remove(id: string): void {
    this.#composer.set({ files: this.#composer.facts()?.draft.files.filter((file) => file.id !== id) ?? [] });
    this.#composer.focus();
  }

  #dismiss(id: string): void {
    const memory = this.#composer.memory();
    if (memory) memory.refused = memory.refused.filter((file) => file.id !== id);
    this.#composer.update();
    this.#composer.focus();
  }
}
