import { expect } from '@open-wc/testing';
import { define, registerTransport } from '../src/define.js';
import { register } from '../src/elements/register.js';
import { InboxList } from '../src/elements/inbox-list.js';
import { StatusBadge } from '../src/elements/status-badge.js';
import { TAG_NAMES } from '../src/elements/tags.js';

/** Runs with console.error caught; gives what it was told. */
function heard(run: () => void): string[] {
  const said: string[] = [];
  const { error } = console;
  console.error = (...parts: unknown[]) => { said.push(parts.join(' ')); };
  try {
    run();
  } finally {
    console.error = error;
  }
  return said;
}

describe('define', () => {
  it('registers all elements under a prefix and gives their names', () => {
    const tags = define({ prefix: 'one-' });
    expect(tags).to.deep.equal(Object.fromEntries(TAG_NAMES.map((name) => [name, `one-${name}`])));
    for (const name of TAG_NAMES) expect(customElements.get(tags[name]), name).not.to.equal(undefined);
    expect(document.createElement(tags['inbox-list'])).to.be.instanceOf(InboxList);
  });

  it('gives the same names again, and no error', () => {
    const first = define({ prefix: 'again-' });
    const before = customElements.get('again-inbox-list');
    const errors = heard(() => expect(define({ prefix: 'again-' })).to.deep.equal(first));
    expect(errors).to.deep.equal([]);
    expect(customElements.get('again-inbox-list')).to.equal(before);
  });

  it('registers nothing where one name is taken by something else, and says what cures it, once', () => {
    class TheirBadge extends HTMLElement {}
    customElements.define('host-status-badge', TheirBadge);
    const errors = heard(() => {
      define({ prefix: 'host-' });
      define({ prefix: 'host-' });
    });
    expect(errors).to.have.length(1);
    expect(errors[0]).to.contain('<host-status-badge> already belongs to something else').and.to.contain("define({ prefix: 'acme-' })");
    for (const name of TAG_NAMES) {
      if (name !== 'status-badge') expect(customElements.get(`host-${name}`), name).to.equal(undefined);
    }
    expect(customElements.get('host-status-badge')).to.equal(TheirBadge);
  });

  it('uses what another copy of the same contract has registered', () => {
    const theirs = class extends HTMLElement {};
    Object.defineProperty(theirs, Symbol.for('inbox-elements/registered'), { value: 1 });
    customElements.define('twin-status-badge', theirs);
    expect(heard(() => { define({ prefix: 'twin-' }); })).to.deep.equal([]);
    expect(customElements.get('twin-inbox-list')).not.to.equal(undefined);
    expect(customElements.get('twin-status-badge')).to.equal(theirs);
  });

  it('takes another contract for a stranger', () => {
    const theirs = class extends HTMLElement {};
    Object.defineProperty(theirs, Symbol.for('inbox-elements/registered'), { value: 99 });
    customElements.define('old-status-badge', theirs);
    expect(heard(() => { define({ prefix: 'old-' }); })).to.have.length(1);
    expect(customElements.get('old-inbox-list')).to.equal(undefined);
  });

  for (const prefix of ['Acme-', 'acme', '-', 'a b-', '"><img-', 'ä-']) {
    it(`refuses the prefix ${JSON.stringify(prefix)} without throwing`, () => {
      const errors = heard(() => expect(define({ prefix })['inbox-list']).to.equal('inbox-list'));
      expect(errors).to.have.length(1);
      expect(errors[0]).to.contain(JSON.stringify(prefix));
      expect(customElements.get(`${prefix}inbox-list`)).to.equal(undefined);
    });
  }

  it('lets elements of one prefix compose their own', async () => {
    const tags = define({ prefix: 'mine-' });
    const workspace = document.createElement(tags['inbox-workspace']);
    const provider = document.createElement(tags['inbox-provider']) as HTMLElementTagNameMap['inbox-provider'];
    registerTransport('nowhere', () => { throw new Error('there is no such place'); });
    provider.append(workspace);
    heard(() => document.body.append(provider));
    const said: unknown[] = [];
    const { error } = console;
    console.error = (...parts: unknown[]) => said.push(parts);
    try {
      provider.transport = 'nowhere';
      await provider.whenReady();
      await (workspace as HTMLElementTagNameMap['inbox-workspace']).updateComplete;
      expect(workspace.shadowRoot?.querySelector('mine-inbox-list')).to.be.instanceOf(InboxList);
      expect(workspace.shadowRoot?.querySelector('inbox-list')).to.equal(null);
    } finally {
      console.error = error;
      provider.remove();
    }
  });

  it('registers a part of the set as a set', () => {
    register({ 'status-badge': StatusBadge }, 'part-');
    expect(customElements.get('part-status-badge')).not.to.equal(undefined);
    expect(heard(() => { define({ prefix: 'part-' }); })).to.deep.equal([]);
    expect(customElements.get('part-inbox-list')).not.to.equal(undefined);
  });
});
