// Says once a page that something is on its way out and what takes its place (VERSIONING.md). Called where the old thing is still
// understood; used by no element while nothing is deprecated.
const told = new Set<string>();

/**
 * @param what goes, as a host writes it: `<inbox-list rows>`
 * @param instead what to write in its place
 * @param until the version in which it goes
 */
export function deprecated(what: string, instead: string, until: string): void {
  if (told.has(what)) return;
  told.add(what);
  console.warn(`inbox-elements: ${what} goes in ${until}. Write ${instead} instead.`);
}
