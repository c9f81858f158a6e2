// Records a voice message with the browser's own recorder; what was said becomes a file of the draft. Fetched with its first use. Used by extras.ts.
import '../../locales/en-more.js';
import { html, nothing, type TemplateResult } from 'lit';
import { playTime } from '../../ui/format.js';
import { icon } from '../../ui/icon.js';
import { checkIcon, micIcon, triangleAlertIcon, xIcon } from '../../ui/icons.js';
import { VOICE_NAME } from './attachments.js';
import type { Composer } from './composer.js';
import type { ComposerFacts } from './composer-facts.js';

/** What platforms take first; browsers differ in what they can make. */
const TYPES = ['audio/ogg;codecs=opus', 'audio/mp4', 'audio/webm;codecs=opus', 'audio/webm'];
const ENDINGS: Readonly<Record<string, string>> = { 'audio/ogg': 'ogg', 'audio/mp4': 'm4a', 'audio/webm': 'webm' };
/** Longer ones nobody listens to, and no platform takes. */
const LONGEST_MS = 15 * 60_000;

type Problem = 'denied' | 'absent' | 'failed';

export class VoiceRecorder {
  readonly #composer: Composer;
  readonly #done: (file: File) => void;
  #recorder: MediaRecorder | undefined;
  #chunks: Blob[] = [];
  #state: 'idle' | 'asking' | 'recording' = 'idle';
  #problem: Problem | undefined;
  #began = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** Counts the attempts, so that a late answer to one that was called off is heard of no more. */
  #turn = 0;

  constructor(composer: Composer, done: (file: File) => void) {
    this.#composer = composer;
    this.#done = done;
    composer.host.addController({ hostConnected() {}, hostDisconnected: () => this.cancel() });
  }

  /** Starts; a second press ends it and keeps what was said. */
  async start(): Promise<void> {
    if (this.#state === 'recording') return this.#keep();
    if (this.#state === 'asking') return;
    const turn = ++this.#turn;
    [this.#state, this.#problem] = ['asking', undefined];
    this.#composer.update();
    let stream: MediaStream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch (error) {
      if (turn !== this.#turn) return;
      const { name } = error as DOMException;
      this.#end(name === 'NotAllowedError' || name === 'SecurityError' ? 'denied' : name === 'NotFoundError' ? 'absent' : 'failed');
      return;
    }
    const release = (): void => { for (const track of stream.getTracks()) track.stop(); };
    if (turn !== this.#turn) return release();
    try {
      const type = TYPES.find((each) => MediaRecorder.isTypeSupported(each));
      const recorder = new MediaRecorder(stream, type ? { mimeType: type } : {});
      this.#recorder = recorder;
      this.#chunks = [];
      recorder.addEventListener('dataavailable', ({ data }) => { if (turn === this.#turn && data.size) this.#chunks.push(data); });
      recorder.addEventListener('stop', () => {
        release();
        if (turn === this.#turn && this.#chunks.length) this.#finish(recorder.mimeType.split(';')[0] || 'audio/webm');
      });
      recorder.start(1_000);
    } catch {
      release();
      this.#end('failed');
      return;
    }
    [this.#state, this.#began] = ['recording', performance.now()];
    this.#timer = setInterval(() => {
      if (performance.now() - this.#began >= LONGEST_MS) this.#keep();
      this.#composer.update();
    }, 500);
    this.#composer.announce(this.#composer.facts()?.t('composer.voice.recording') ?? '');
    this.#composer.update();
    await this.#composer.host.updateComplete;
    this.#composer.host.renderRoot.querySelector<HTMLElement>('.recorder .keep')?.focus();
  }

  /** Stops and forgets what was said. */
  cancel(): void {
    if (this.#state === 'idle' && !this.#problem) return;
    this.#turn++;
    this.#stop();
    this.#end(undefined);
  }

  render({ place, t }: ComposerFacts): TemplateResult | typeof nothing {
    if (this.#problem) {
      return html`<div class="banner danger" role="alert">${icon(triangleAlertIcon)}<span>${t(`composer.voice.${this.#problem}`)}</span>
        <button class="icon-button small" type="button" aria-label=${t('common.close')} @click=${this.#onClose}>${icon(xIcon)}</button></div>`;
    }
    if (this.#state === 'idle') return nothing;
    if (this.#state === 'asking') return html`<div class="banner recorder">${icon(micIcon)}<span>${t('composer.voice.asking')}</span></div>`;
    return html`<div class="banner recorder" role="group" aria-label=${t('composer.voice.recording')} @keydown=${this.#onKey}>
      <span class="live" aria-hidden="true"></span><span class="tabular">${playTime((performance.now() - this.#began) / 1000, place)}</span>
      <button class="icon-button small" type="button" aria-label=${t('composer.voice.discard')} data-tip=${t('composer.voice.discard')} @click=${this.#onClose}>${icon(xIcon)}</button>
      <button class="icon-button small keep" type="button" aria-label=${t('composer.voice.attach')} data-tip=${t('composer.voice.attach')} @click=${() => this.#keep()}>${icon(checkIcon)}</button></div>`;
  }

  #keep(): void {
    this.#stop();
  }

  #finish(mime: string): void {
    const stamp = new Date().toISOString().slice(0, 19).replace(/[:T]/g, '-');
    const file = new File(this.#chunks, `${VOICE_NAME}${stamp}.${ENDINGS[mime] ?? 'webm'}`, { type: mime });
    this.#end(undefined);
    this.#done(file);
    this.#composer.focus();
  }

  #stop(): void {
    clearInterval(this.#timer);
    if (this.#recorder && this.#recorder.state !== 'inactive') this.#recorder.stop();
  }

  #end(problem: Problem | undefined): void {
    clearInterval(this.#timer);
    [this.#state, this.#problem, this.#recorder] = ['idle', problem, undefined];
    this.#composer.update();
  }

  readonly #onClose = (): void => {
    this.cancel();
    this.#composer.focus();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#onClose();
  };
}
