// A message that is sent before the composer's checks have been fetched. In a page of its own: they are fetched once for all.
import { elementUpdated, expect, waitUntil } from '@open-wc/testing';
import { anAgent } from '../helpers/build.js';
import { findByText, until } from '../helpers/query.js';
import { endWorlds, makeWorld, openComposer, type World } from './chat-thread.world.js';
import { draftOf, fieldOf, sendOf, sent } from './message-composer.world.js';

const QUESTION = '@Ana can you look at this?';

async function begin(): Promise<World> {
  const world = makeWorld({ agents: [anAgent({ id: 'ana', name: 'Ana Ruiz' })] });
  world.inbox.list({});
  return world;
}

describe('message-composer: the first send', () => {
  afterEach(endWorlds);

  it('waits for its checks; who has gone elsewhere or written on by then sends nothing', async () => {
    const [here, elsewhere, plain, ahead] = [await begin(), await begin(), await begin(), await begin()];
    const composers = [await openComposer(here), await openComposer(elsewhere), await openComposer(plain), await openComposer(ahead)] as const;
    ahead.inbox.drafts.set('c', 'reply', { text: 'Sent?' });
    here.inbox.drafts.set('c', 'reply', { text: QUESTION });
    elsewhere.inbox.drafts.set('c', 'reply', { text: 'To Amira' });
    plain.inbox.drafts.set('c', 'reply', { text: 'All is well' });
    await Promise.all(composers.map(elementUpdated));
    for (const composer of composers) {
      expect(composer.renderRoot.querySelector('.replies'), 'the checks are not there yet').to.equal(null);
      sendOf(composer).click();
      sendOf(composer).click();
    }
    composers[1].conversationId = 'd';
    ahead.inbox.drafts.set('c', 'reply', { text: 'Sent? And anoth' });
    await findByText(composers[0], /This names Ana Ruiz/);
    await waitUntil(() => sent(plain).length === 1);
    await until(() => expect(composers[1].renderRoot.querySelector('.replies')).not.to.equal(null));
    expect(sent(here)).to.have.length(0);
    expect(fieldOf(composers[0]).value).to.equal(QUESTION);
    expect(sent(elsewhere)).to.have.length(0);
    expect(draftOf(elsewhere).text).to.equal('To Amira');
    expect(sent(plain)).to.have.length(1);
    expect(sent(ahead), 'half a word').to.have.length(0);
    expect(draftOf(ahead).text).to.equal('Sent? And anoth');
  });
});
