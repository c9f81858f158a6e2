/**
 * Files of the local backend: kept in the database; those of the demo are drawn when they are first looked at. Fetched with the first by
 * embedded.ts.
 */
import { v7 as uuid } from 'uuid';
import type { Attachment } from '../../model/message.js';
import { TransportError } from '../../transport/errors.js';
import type { Media } from '../../transport/transport.js';
import type { Database } from './database.js';

/** As much as the largest platform limit (a WhatsApp document). */
export const MAX_UPLOAD_BYTES = 100 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;

/** Begins the id of every file of the demo. */
export const DEMO_MEDIA = 'demo:';

const kindOf = (mime: string): Attachment['kind'] =>
  mime.startsWith('image/') ? 'image' : mime.startsWith('video/') ? 'video' : mime.startsWith('audio/') ? 'audio' : 'file';

async function sizeOf(file: Blob): Promise<{ width: number | null; height: number | null }> {
  try {
    const bitmap = await createImageBitmap(file);
    const size = { width: bitmap.width, height: bitmap.height };
    bitmap.close();
    return size;
  } catch {
    return { width: null, height: null };
  }
}

const checkSignal = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new TransportError('aborted', 'The upload was called off.', { cause: signal.reason });
};

export function createMedia(database: Database): Media {
  return {
    async upload(file, { name, signal, onProgress }) {
      if (file.size > MAX_UPLOAD_BYTES) {
        throw new TransportError('tooLarge', `"${name}" has ${file.size} bytes; at most ${MAX_UPLOAD_BYTES} are kept.`);
      }
      const bytes = new Uint8Array(file.size);
      for (let from = 0; from < file.size; from += CHUNK_BYTES) {
        checkSignal(signal);
        bytes.set(new Uint8Array(await file.slice(from, from + CHUNK_BYTES).arrayBuffer()), from);
        // The last step is the saving itself.
        onProgress?.(Math.min(0.95, from / file.size));
      }
      const mime = file.type || 'application/octet-stream';
      const kind = kindOf(mime);
      const size = kind === 'image' ? await sizeOf(file) : { width: null, height: null };
      checkSignal(signal);
      const id = uuid();
      await database.write(async (tx) => { await tx.objectStore('media').put({ id, mime, bytes: bytes.buffer }); });
      onProgress?.(1);
      return { id, kind, url: null, thumbnailUrl: null, name, mime, bytes: file.size, ...size, durationMs: null, alt: null };
    },

    async load({ id }, { signal } = {}) {
      checkSignal(signal);
      if (id.startsWith(DEMO_MEDIA)) {
        const { drawMedia } = await import('./demo/media.js');
        const drawn = drawMedia(id.slice(DEMO_MEDIA.length));
        if (drawn) return drawn;
      }
      const row = await database.read((tx) => tx.objectStore('media').get(id));
      if (!row) {
        throw new TransportError('notFound', 'The file lies with the platform; the local backend has no access to it.');
      }
      return new Blob([row.bytes], { type: row.mime });
    },
  };
}
