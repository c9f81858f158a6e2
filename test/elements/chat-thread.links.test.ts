// What strangers send as links and files, in the thread as an agent meets it: flagged before anything is opened (G13).
import { expect, waitUntil } from '@open-wc/testing';
import type { AttachmentKind } from '../../src/model/channel.js';
import { findByRole, findByText, getByRole, nameOf, queryAllByRole } from '../helpers/query.js';
import { endWorlds, makeWorld, openThread, said } from './chat-thread.world.js';

const withFile = (name: string, mime: string | null = null) =>
  said('', { attachments: [{ id: `f-${name}`, kind: 'file' as AttachmentKind, name, mime, bytes: 2_000, url: `data:image/gif;base64,${btoa('x')}` }] });

describe('chat-thread, links and files', () => {
  afterEach(endWorlds);

  it('G13 a link with a user name says in words where it leads', async () => {
    const thread = await openThread(makeWorld({ messages: [said('Pay at https://paypal.com@evil.example/login please')] }));
    await findByText(thread, '(leads to evil.example)');
    const link = getByRole(thread, 'link') as HTMLAnchorElement;
    expect(link.textContent).to.equal('https://paypal.com@evil.example/login');
    expect([link.hostname, link.rel, link.dir]).to.deep.equal(['evil.example', 'noopener noreferrer nofollow ugc', 'ltr']);
    await expect(thread).to.be.accessible();
  });

  it('G13 a host that passes for another stands as punycode, also in the post that a message is about', async () => {
    const thread = await openThread(makeWorld({ messages: [
      said('https://аррӏе.com/login'), said('https://bücher.example/'),
      said('Nice', { context: { kind: 'post', id: 'p', text: 'Post', url: 'https://gооgle.com/' } }),
    ] }));
    await waitUntil(() => queryAllByRole(thread, 'link').length === 3 && nameOf(queryAllByRole(thread, 'link')[1] as Element).includes('ü'), 'all are links');
    expect(queryAllByRole(thread, 'link').map(nameOf)).to.deep.equal(['https://xn--80ak6aa92e.com/login', 'https://bücher.example/', 'https://xn--ggle-55da.com/']);
  });

  it('G13 a file that pretends is flagged in words and in its name before it is downloaded', async () => {
    const thread = await openThread(makeWorld({ messages: [
      withFile('invoice.pdf'), withFile('setup.exe'), withFile('photo.jpg\u202egpj.scr'), withFile('invoice.pdf.exe'), withFile('letter.pdf', 'image/png'),
      withFile('notes\u200b.txt'),
    ] }));
    await findByText(thread, 'Its name has hidden characters');
    const names = queryAllByRole(thread, 'button', { name: /^Download/ }).map(nameOf);
    expect(names).to.have.length(6);
    expect(names[0]).to.equal('Download invoice.pdf 2 kB');
    expect(names[1]).to.contain('Can run programs: open it only if you know the sender');
    expect(names[2]).to.match(/^Download photo\.jpg\ufffdgpj\.scr .*Made to look harmless, but SCR can run programs\. Do not open it$/);
    expect(names[3]).to.contain('Made to look harmless, but EXE can run programs');
    expect(names[4]).to.contain('Named PDF, but its type is image/png');
    expect(names[5]).to.match(/^Download notes\ufffd\.txt .*Its name has hidden characters$/);
    await expect(thread).to.be.accessible();
  });

  it('G13 it is saved under the name that was shown', async () => {
    const thread = await openThread(makeWorld({ messages: [withFile('photo.jpg\u202egpj.scr')] }));
    const saved: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function take() { saved.push(this.download, this.rel); };
    try {
      (await findByRole(thread, 'button', { name: /^Download/ })).click();
      await waitUntil(() => saved.length > 0, 'it is saved');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved).to.deep.equal(['photo.jpg\ufffdgpj.scr', 'noopener noreferrer']);
  });

  it('G13 nothing behind a link is fetched by itself', async () => {
    const addresses = ['https://link.example/a.png', 'http://link.example/b.mp4', 'https://user@link.example/c', 'https://аррӏе.example/d'];
    const thread = await openThread(makeWorld({ messages: [
      said(addresses.join(' ')), said('post', { context: { kind: 'post', id: null, text: null, url: 'https://link.example/post' } }),
    ] }));
    await waitUntil(() => queryAllByRole(thread, 'link').length === 5, 'all are links');
    const asked = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /link\.example|xn--/.test(name));
    expect(asked).to.deep.equal([]);
    expect(thread.renderRoot.querySelectorAll('img[src*="example"], video, audio, link, iframe')).to.have.length(0);
  });
});
