// Puts classes under their tag names: all of a set or none, and never over somebody else's. Used by define.ts and define/*.
import { ContextRoot } from '@lit/context';
import { CONTRACT } from '../ui/context.js';
import type {} from './tag-name-map.js';
import { tagSet, type Registered, type TagName } from './tags.js';

/** The name under which each of our elements stands on the page. */
export type TagMap<Name extends TagName = TagName> = Readonly<Record<Name, string>>;
type ElementClass = CustomElementConstructor & Registered;

/** Marks our classes, so that a second copy of the SDK knows the first one's. Its value is the contract's major version. */
const BRAND = Symbol.for('inbox-elements/registered');
const PREFIX = /^([a-z][a-z0-9]*-)*$/;
const reported = new Set<string>();

const report = (problem: string): void => {
  if (reported.has(problem)) return;
  reported.add(problem);
  console.error(`inbox-elements: ${problem}`);
};

let root: ContextRoot | undefined;

/** Lets a provider that comes late reach elements that were there before it. */
function attachContextRoot(): void {
  if (root || typeof document === 'undefined') return;
  root = new ContextRoot();
  root.attach(document.documentElement);
}

/** A class of its own for each registration: it knows the names of its set, and a class can be registered only once. */
function registered(base: ElementClass, prefix: string): ElementClass {
  const made = class extends base {};
  Object.defineProperties(made, {
    name: { value: base.name },
    tags: { value: tagSet(prefix) },
    [BRAND]: { value: CONTRACT },
  });
  return made;
}

/**
 * Registers a set under `prefix`. Never throws: where a name is taken by something else, nothing of the set is registered and one
 * console.error tells the cure. Names that this or another copy of the same contract has registered are used as they are.
 */
export function register<Name extends TagName>(classes: Readonly<Record<Name, ElementClass>>, prefix = ''): TagMap<Name> {
  const valid = PREFIX.test(prefix);
  const names = Object.keys(classes) as Name[];
  const tags = Object.fromEntries(names.map((name) => [name, (valid ? prefix : '') + name])) as TagMap<Name>;
  if (typeof customElements === 'undefined') return tags;
  if (!valid) {
    report(`the prefix ${JSON.stringify(prefix)} makes no tag names, so nothing was registered. Give small letters and a hyphen `
      + 'at the end, such as "acme-".');
    return tags;
  }
  const taken = names.filter((name) => {
    const known = customElements.get(tags[name]) as (ElementClass & { [BRAND]?: number }) | undefined;
    return known && known[BRAND] !== CONTRACT;
  });
  if (taken.length > 0) {
    report(`${taken.map((name) => `<${tags[name]}>`).join(', ')} already belongs to something else on this page, so none of `
      + `${names.map((name) => `<${tags[name]}>`).join(', ')} was registered. Choose a prefix: define({ prefix: 'acme-' }), or `
      + `data-prefix="acme-" on the script tag, and write <acme-${taken[0]}>.`);
    return tags;
  }
  attachContextRoot();
  for (const name of names) {
    if (!customElements.get(tags[name])) customElements.define(tags[name], registered(classes[name], prefix));
  }
  return tags;
}
