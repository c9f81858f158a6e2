// Plays voice notes and audio of one thread, one at a time. The sound belongs to the thread, not to a row, so that it goes on while
// its row is scrolled out of the window. Used by chat-thread.ts; media.ts draws what `$playing` tells.
import { atom, type ReadableAtom } from 'nanostores';
import type { Attachment } from '../../model/message.js';
import type { Inbox } from '../../inbox.js';
import { isMediaUrl } from './media-src.js';

export interface Playing {
  readonly attachmentId: string | null;
  readonly state: 'loading' | 'playing' | 'paused' | 'failed';
  /** Seconds. */
  readonly position: number;
  readonly duration: number;
}

const SILENCE: Playing = { attachmentId: null, state: 'paused', position: 0, duration: 0 };

export class VoicePlayer {
  readonly #playing = atom<Playing>(SILENCE);
  #audio: HTMLAudioElement | undefined;

  get $playing(): ReadableAtom<Playing> {
    return this.#playing;
  }

  /** Plays, or pauses what plays. */
  async toggle(inbox: Inbox, attachment: Attachment): Promise<void> {
    const audio = (this.#audio ??= this.#make());
    const playing = this.#playing.get();
    if (playing.attachmentId === attachment.id && playing.state !== 'failed') {
      if (audio.paused) await this.#play(attachment.id);
      else audio.pause();
      return;
    }
    audio.pause();
    this.#playing.set({ attachmentId: attachment.id, state: 'loading', position: 0, duration: (attachment.durationMs ?? 0) / 1000 });
    try {
      const url = await inbox.mediaUrl(attachment);
      if (this.#playing.get().attachmentId !== attachment.id) return;
      if (!isMediaUrl(url)) throw new Error('not a media address');
      audio.src = url;
      await this.#play(attachment.id);
    } catch {
      this.#fail(attachment.id);
    }
  }

  /** @param position seconds from the start. */
  seek(position: number): void {
    if (this.#audio) this.#audio.currentTime = position;
    this.#playing.set({ ...this.#playing.get(), position });
  }

  stop(): void {
    this.#audio?.pause();
    this.#playing.set(SILENCE);
  }

  async #play(attachmentId: string): Promise<void> {
    try {
      await this.#audio?.play();
    } catch (error) {
      // A pause that comes before the sound does is no failure.
      if ((error as DOMException).name !== 'AbortError') this.#fail(attachmentId);
    }
  }

  #fail(attachmentId: string): void {
    const playing = this.#playing.get();
    if (playing.attachmentId === attachmentId) this.#playing.set({ ...playing, state: 'failed' });
  }

  #make(): HTMLAudioElement {
    const audio = new Audio();
    audio.preload = 'metadata';
    const tell = (change: Partial<Playing>): void => {
      const playing = this.#playing.get();
      if (playing.attachmentId !== null) this.#playing.set({ ...playing, ...change });
    };
    audio.addEventListener('play', () => tell({ state: 'playing' }));
    audio.addEventListener('pause', () => tell({ state: 'paused' }));
    audio.addEventListener('ended', () => tell({ state: 'paused', position: 0 }));
    audio.addEventListener('timeupdate', () => tell({ position: audio.currentTime }));
    audio.addEventListener('loadedmetadata', () => {
      if (Number.isFinite(audio.duration)) tell({ duration: audio.duration });
    });
    return audio;
  }
}
