/** What the kept copy of an agent's inbox is called in this browser, and whose it is before the backend has told. Used by cache.ts and forget.ts. */

export const cacheName = (workspaceId: string, agentId: string): string =>
  `inbox-elements-cache/${encodeURIComponent(workspaceId)}/${encodeURIComponent(agentId)}`;

const PREFIX = 'inbox-elements/account/';
const keyOf = (transportName: string, account: string): string => `${PREFIX}${encodeURIComponent(transportName)}/${encodeURIComponent(account)}`;

export function nameOfAccount(transportName: string, account: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(transportName, account)) ?? undefined;
  } catch {
    return undefined;
  }
}

export function rememberAccount(transportName: string, account: string, name: string): void {
  try {
    localStorage.setItem(keyOf(transportName, account), name);
  } catch { /* Then it is read when the backend has told. */ }
}

/** Erases what is kept under a name. @throws when the browser gives no storage. */
export async function eraseCache(name: string): Promise<void> {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX) && localStorage.getItem(key) === name) localStorage.removeItem(key);
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
