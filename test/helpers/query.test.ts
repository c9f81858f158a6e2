// The query helpers themselves: a helper that finds what people can't reach would make every test lie.
import { expect, fixture, html } from '@open-wc/testing';
import { engine, itIn } from './engine.js';
import { findByRole, getByLabel, getByRole, getByText, queryAllByRole, queryByRole } from './query.js';

class BoxedThings extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.append(
      Object.assign(document.createElement('button'), { textContent: 'Inside' }),
      document.createElement('slot'),
    );
  }
}
customElements.define('boxed-things', BoxedThings);

describe('query helpers', () => {
  it('find by role and name through shadow roots and slots', async () => {
    const root = await fixture(html`<div><boxed-things><a href="#x">Slotted</a></boxed-things></div>`);
    expect(getByRole(root, 'button', { name: 'Inside' }).localName).to.equal('button');
    expect(getByRole(root, 'link', { name: /slot/i }).textContent).to.equal('Slotted');
  });

  it('do not find what is hidden, inert or aria-hidden', async () => {
    const root = await fixture(html`<div>
      <button hidden>A</button><button style="visibility: hidden">B</button>
      <div inert><button>C</button></div><div aria-hidden="true"><button>D</button></div>
      <button>E</button>
    </div>`);
    expect(queryAllByRole(root, 'button').map((button) => button.textContent)).to.deep.equal(['E']);
    expect(queryAllByRole(root, 'button', { hidden: true })).to.have.length(5);
  });

  it('name by aria-labelledby, aria-label, label, content, alt and title, in that order', async () => {
    const root = await fixture(html`<div>
      <span id="n">By id</span><button aria-labelledby="n" aria-label="no">no</button>
      <button aria-label="By label">no</button>
      <label>Amount <input value="3" /></label>
      <button><img alt="By alt" src="data:," /> <boxed-things aria-hidden="true"></boxed-things></button>
      <div role="img" title="By title"></div>
    </div>`);
    expect(queryAllByRole(root, 'button').map((button) => nameAmong(root, button))).to.deep.equal([
      'By id',
      'By label',
      'By alt',
    ]);
    expect(getByRole(root, 'textbox', { name: 'Amount' })).to.be.instanceOf(HTMLInputElement);
    expect(getByLabel(root, 'By title').getAttribute('role')).to.equal('img');
  });

  function nameAmong(root: Element, element: HTMLElement): string | undefined {
    return ['By id', 'By label', 'By alt'].find((name) => queryByRole(root, 'button', { name }) === element);
  }

  it('find the innermost text, and throw with what is there', async () => {
    const root = await fixture(html`<section><p>Hello <b>you</b></p><button>Other</button></section>`);
    expect(getByText(root, 'Hello you').localName).to.equal('p');
    expect(getByText(root, 'you').localName).to.equal('b');
    expect(() => getByRole(root, 'tab')).to.throw(/No tab[\s\S]*button "Other"/);
    expect(queryByRole(root, 'tab')).to.equal(null);
  });

  it('wait for what comes later', async () => {
    const root = await fixture(html`<div></div>`);
    setTimeout(() => root.append(document.createElement('hr')), 30);
    expect((await findByRole(root, 'separator')).localName).to.equal('hr');
  });

  itIn(engine, 'itIn registers in the engine named', () => {
    expect(['chromium', 'firefox', 'webkit']).to.include(engine);
  });
});
