// The composer when the same conversation is written in from another tab.
import { expect } from '@open-wc/testing';
import { findByRole, getByRole, queryByRole, until } from '../helpers/query.js';
import { endWorlds } from './chat-thread.world.js';
import { draftOf, fieldOf, isAccessible, start, type } from './message-composer.world.js';

describe('message-composer with another tab', () => {
  afterEach(endWorlds);

  it('offers what was written there at the same time, and changes the two as often as the agent likes', async () => {
    const { world, composer } = await start();
    await type(composer, 'Written here');
    world.inbox.drafts.set('c', 'reply', { others: ['Written there'] });
    const use = await findByRole(composer, 'button', { name: 'Use it' });
    expect(getByRole(composer, 'group', { name: 'Also written in another tab' }).textContent).to.contain('Written there');
    await isAccessible(composer);
    use.click();
    await until(() => expect(fieldOf(composer).value).to.equal('Written there'));
    expect(draftOf(world).others).to.deep.equal(['Written here']);
    (await findByRole(composer, 'button', { name: 'Use it' })).click();
    await until(() => expect(fieldOf(composer).value).to.equal('Written here'));
  });

  it('lets go of it when the agent discards it, and leaves his own words', async () => {
    const { world, composer } = await start();
    await type(composer, 'Mine');
    world.inbox.drafts.set('c', 'reply', { others: ['Theirs'] });
    (await findByRole(composer, 'button', { name: 'Discard what was written in the other tab' })).click();
    await until(() => expect(queryByRole(composer, 'button', { name: 'Use it' })).to.equal(null));
    expect(draftOf(world)).to.deep.include({ text: 'Mine', others: [] });
  });
});
