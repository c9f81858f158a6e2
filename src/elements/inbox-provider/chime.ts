// The sound of a new message: two short tones made on the spot, so that there is no file to fetch. Used by notifier.ts.

/** Frequency in Hz and beginning in seconds. */
const TONES = [[880, 0], [1174.66, 0.12]] as const;
const LOUDEST = 0.12;
const LASTS_S = 0.45;
/** A browser that forbids sound before the first press never answers. */
const PATIENCE_MS = 300;

/** True once it sounds; false where the browser gives no sound, or not before somebody has pressed something on the page. */
export async function chime(): Promise<boolean> {
  if (typeof AudioContext === 'undefined') return false;
  let audio: AudioContext | undefined;
  try {
    audio = new AudioContext();
    if (audio.state !== 'running') {
      await Promise.race([audio.resume(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
    }
    if (audio.state as AudioContextState !== 'running') throw new Error('no sound yet');
    const start = audio.currentTime + 0.02;
    const playing = audio;
    const tones = TONES.map(([frequency, from]) => {
      const [tone, volume] = [playing.createOscillator(), playing.createGain()];
      tone.frequency.value = frequency;
      volume.gain.setValueAtTime(0, start + from);
      volume.gain.linearRampToValueAtTime(LOUDEST, start + from + 0.015);
      volume.gain.exponentialRampToValueAtTime(0.0001, start + from + LASTS_S);
      tone.connect(volume).connect(playing.destination);
      tone.start(start + from);
      tone.stop(start + from + LASTS_S);
      return tone;
    });
    const last = tones.at(-1);
    if (last) last.onended = () => { void playing.close(); };
    return true;
  } catch {
    void audio?.close().catch(() => {});
    return false;
  }
}
