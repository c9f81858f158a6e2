// What an agent has chosen about notifications, kept in the browser apart for each workspace and agent. Used by notifier.ts.

export interface NotifierSettings {
  readonly on: boolean;
  readonly sound: boolean;
}

const OFF: NotifierSettings = { on: false, sound: true };

/** Whose settings: also names what tabs of the same agent share. */
export const settingsKey = (workspaceId: string, agentId: string): string =>
  `inbox-elements/notifications/${encodeURIComponent(workspaceId)}/${encodeURIComponent(agentId)}`;

/** What is stored, or off; a browser without storage, or with a stranger's hand in it, gives off. */
export function readSettings(key: string): NotifierSettings {
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<NotifierSettings> | null;
    return { on: stored?.on === true, sound: stored?.sound !== false };
  } catch {
    return OFF;
  }
}

/** Keeps them; without storage they last as long as the page. */
export function writeSettings(key: string, settings: NotifierSettings): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // The switch works on in this page: nothing is lost that could not be chosen again.
  }
}
