// How many conversations wait, before the page's title: "(3) Acme CRM". The title is the host's: one that it sets meanwhile stands until
// the next message, one that has a number of its own is left alone, and the end puts back what stood there. Used by notifier.ts.

/** Numbers by workspace and agent: they share the page's title, and two inboxes of one agent count the same. */
const counts = new Map<string, number>();
let written: string | undefined;
let own = '';

function show(): void {
  const count = [...counts.values()].reduce((sum, one) => sum + one, 0);
  const { title } = document;
  if (written === undefined || title !== written) own = title;
  if (count === 0) {
    if (written !== undefined && title === written) document.title = own;
    written = undefined;
  } else if (/^\(\d+\+?\)/.test(own)) written = undefined;
  else document.title = written = `(${count}) ${own}`;
}

/** Says how many there are for one agent; 0 takes his part away. */
export function setTitleBadge(owner: string, count: number): void {
  if ((counts.get(owner) ?? 0) === 0 && count === 0) return;
  if (count > 0) counts.set(owner, count);
  else counts.delete(owner);
  show();
}
