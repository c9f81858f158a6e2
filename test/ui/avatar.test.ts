import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { avatar, isPictureUrl } from '../../src/ui/avatar.js';
import { HUES, hueOf, initials } from '../../src/ui/initials.js';
import { icon } from '../../src/ui/icon.js';
import * as icons from '../../src/ui/icons.js';

describe('avatar', () => {
  it('abbreviates names as their script asks', () => {
    const table: [string, string][] = [
      ['Amira Haddad', 'AH'], ['jean-pierre le goff', 'JG'], ['陳美玲', '陳'], ['田中 由紀', '田'], ['مريم الشامي', 'م'],
      ['Олена Коваль', 'ОК'], ['דנה כהן', 'דכ'], ['김민준', '김'], ['+33 6 12', '31'], ['🎉', '🎉'], ['👩‍👩‍👧 Fam', 'F'],
      ['', ''], ['—', ''], ['Ana', 'A'],
    ];
    for (const [name, letters] of table) expect(initials(name), name).to.equal(letters);
  });

  it('gives one id one hue, and many ids all hues', () => {
    expect(hueOf('c-1')).to.equal(hueOf('c-1'));
    const hues = new Set(Array.from({ length: 1000 }, (_, i) => hueOf(`contact-${i}`)));
    expect(hues.size).to.equal(HUES);
  });

  it('R004 names its channel for screen readers, and is silent itself', async () => {
    const el = await fixture(html`<div>${avatar({ id: 'a', name: 'Ana', channel: { kind: 'whatsapp', name: 'WhatsApp' } })}</div>`);
    const badge = el.querySelector('[part="channel-icon"]');
    expect([badge?.getAttribute('role'), badge?.getAttribute('aria-label')]).to.deep.equal(['img', 'WhatsApp']);
    expect(el.querySelector('.face')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('shows the initials again when the picture does not load', async () => {
    const el = await fixture(html`<div>${avatar({ id: 'a', name: 'Ana Ruiz', url: '/no-such-picture.png' })}</div>`);
    const picture = el.querySelector('img');
    await waitUntil(() => picture?.classList.contains('broken'));
    expect(el.querySelector('.face')?.textContent?.trim()).to.equal('AR');
  });

  it('loads pictures from safe addresses only', () => {
    const allowed = ['https://a.co/b.png', 'blob:https://a.co/1', 'data:image/png;base64,aa', '/own.png'];
    const refused = ['javascript:alert(1)', 'http://elsewhere.example/a.png', 'data:text/html,x', 'file:///a', 'ftp://a/b', 'https://'];
    expect(allowed.filter((url) => !isPictureUrl(url))).to.deep.equal([]);
    expect(refused.filter(isPictureUrl)).to.deep.equal([]);
  });

  it('writes no style attribute', async () => {
    const el = await fixture(html`<div>${avatar({ id: 'a', name: 'Ana', url: '/x.png', channel: { kind: 'x', name: 'X' } })}</div>`);
    expect(el.querySelectorAll('[style]').length).to.equal(0);
  });
});

describe('icon', () => {
  it('keeps a stroke of 1.5 px at every size and is hidden from screen readers', async () => {
    for (const size of [14, 16, 20]) {
      const el = await fixture<SVGSVGElement>(icon(icons.lockIcon, size));
      const drawn = (Number(el.getAttribute('stroke-width')) * size) / 24;
      expect(drawn).to.be.closeTo(1.5, 0.001);
      expect(el.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('stays in its box, each one', async () => {
    for (const [name, shape] of Object.entries(icons)) {
      const el = await fixture<SVGSVGElement>(icon(shape, 24));
      const box = (el.firstElementChild as SVGPathElement).getBBox();
      expect(box.width > 0 || box.height > 0, name).to.equal(true);
      expect(box.x >= -0.5 && box.y >= -0.5 && box.x + box.width <= 24.5 && box.y + box.height <= 24.5, name).to.equal(true);
    }
  });
});
