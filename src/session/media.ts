/** Addresses of attachments for `<img>`, `<audio>` and downloads, a bounded number of them alive. Used by inbox.ts. */
import type { Attachment } from '../model/message.js';
import type { Transport } from '../transport/transport.js';
import { TransportError } from '../transport/errors.js';

export interface MediaCache {
  /** An address that a page may use now: the attachment's own URL, or a `blob:` one. @throws TransportError */
  url(attachment: Attachment): Promise<string>;
  dispose(): void;
}

const MOST_URLS = 200;

export function createMediaCache(transport: Transport): MediaCache {
  const urls = new Map<string, Promise<string>>();

  const load = async (attachment: Attachment): Promise<string> => {
    if (!transport.media) throw new TransportError('unsupported', `${transport.name} gives no media`);
    const media = await transport.media.load(attachment);
    return media instanceof Blob ? URL.createObjectURL(media) : media.href;
  };

  const revoke = (url: Promise<string>): void => {
    url.then((href) => { if (href.startsWith('blob:')) URL.revokeObjectURL(href); }, () => {});
  };

  return {
    url(attachment) {
      if (attachment.url) return Promise.resolve(attachment.url);
      const known = urls.get(attachment.id);
      const url = known ?? load(attachment);
      urls.delete(attachment.id);
      urls.set(attachment.id, url);
      // A failure is not kept: the next look tries again.
      if (!known) url.catch(() => urls.delete(attachment.id));
      if (urls.size > MOST_URLS) {
        const [oldest] = urls;
        if (oldest) { urls.delete(oldest[0]); revoke(oldest[1]); }
      }
      return url;
    },
    dispose() {
      for (const url of urls.values()) revoke(url);
      urls.clear();
    },
  };
}
