/** Erases what an agent left in this browser, e.g. when he leaves a machine that others use. Used by inbox.ts, fetched when it is asked for. */
import { cacheName, eraseCache } from './cache-name.js';
import { openStorage } from './storage.js';

/** @throws when the browser gives no storage. */
export async function forget(workspaceId: string, agentId: string): Promise<void> {
  const storage = await openStorage(workspaceId, agentId);
  try {
    for (const store of ['outbox', 'drafts'] as const) {
      await Promise.all((await storage.entries(store)).map(([key]) => storage.remove(store, key)));
    }
  } finally {
    storage.close();
  }
  await eraseCache(cacheName(workspaceId, agentId));
}
