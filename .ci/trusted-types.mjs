// Gives the script-tag build a Trusted Types policy of its own name, made when the first template needs it. Under lit's name, made as
// the file loads, a page that has a lit already, or a second copy of ours that never renders, would break. Used by bundle.mjs.

export const POLICY = 'inbox-elements';

/** lit-html's policy in its published files, minified or not. */
const CREATE = /(\w+)\.createPolicy\(\s*["'`]lit-html["'`],\s*\{\s*createHTML:\s*\(?(\w+)\)?\s*=>\s*\2\s*,?\s*\}\s*\)/;

/** Where the page forbids the name, text goes on as it is: only a page that also demands trusted types then refuses it. */
const own = (types) => `(() => {
  let policy;
  const same = { createHTML: (text) => text };
  const make = () => { try { return ${types}.createPolicy(${JSON.stringify(POLICY)}, same); } catch { return same; } };
  return { createHTML: (text) => (policy ??= make()).createHTML(text) };
})()`;

export const ownPolicy = () => ({
  name: 'own-policy',
  enforce: 'pre',
  transform: {
    filter: { id: /\/lit-html\/.*lit-html\.js$/ },
    handler(code) {
      if (!CREATE.test(code)) throw new Error('lit-html makes its policy in another way now: .ci/trusted-types.mjs must follow.');
      return { code: code.replace(CREATE, (_, types) => own(types)), map: null };
    },
  },
});
