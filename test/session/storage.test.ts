/** The browser is asked to keep what is stored, once, and only when there is something to keep. */
import { expect } from '@open-wc/testing';
import { openStorage } from '../../src/session/storage.js';

describe('openStorage', () => {
  it('asks the browser once to keep what it stores, with the first draft; a refusal is silent', async () => {
    let asked = 0;
    // Before the browser's own, which WebKitGTK lacks.
    Object.defineProperty(navigator, 'storage', {
      configurable: true, value: { persisted: async () => false, persist: async () => { asked++; throw new Error('refused'); } },
    });
    const storage = await openStorage('workspace', crypto.randomUUID());
    try {
      await storage.put('outbox', 'command', {});
      expect(asked).to.equal(0);
      await storage.put('drafts', 'reply/a', { text: 'a' });
      await storage.put('drafts', 'reply/b', { text: 'b' });
      expect(asked).to.equal(1);
    } finally {
      Reflect.deleteProperty(navigator, 'storage');
      storage.close();
    }
  });
});
