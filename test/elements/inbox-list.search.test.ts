// Searching in the list: what is found and by what, what stands out in it, and what a miss says. And the list as assistive technology has it.
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { InboxList } from '../../src/elements/inbox-list.js';
import { internationalDigits } from '../../src/elements/inbox-list/national.js';
import { CHANNEL_KINDS } from '../../src/model/channel.js';
import { aChannel, aPreview, HOUR, MINUTE, NOON } from '../helpers/build.js';
import { findByRole, findByText, getByRole, getByText, nameOf, queryAllByRole, roleOf } from '../helpers/query.js';
import { typeText } from '../helpers/type-text.js';
import { answered, lease, letGo, mount, names, rowsOf, shownNames, talk } from './inbox-list.world.js';

const withPhone = (name: string, phone: string, at = NOON) => {
  const one = talk(name, { lastActivityAt: at });
  return { ...one, contact: { ...one.contact, userId: `U-${name}`, identities: [{ channelKind: 'whatsapp' as const, kind: 'phone' as const, value: phone, verified: true }] } };
};
const people = () => [
  withPhone('Léa', '+33612489031'), withPhone('Wing', '+85291234567', NOON - MINUTE), withPhone('Bob', '+14155552671', NOON - HOUR),
];
const search = async (list: InboxList, text: string): Promise<void> => {
  const field = getByRole(list, 'searchbox') as HTMLInputElement;
  field.focus();
  field.select();
  await typeText(text);
};

describe('inbox-list, search', function () {
  this.timeout(30_000);
  afterEach(async () => {
    await letGo();
  });

  it('R148 R150 a number is found as people type it with its country code; a name without case and accents; a user ID', async () => {
    const { list } = await mount(people());
    for (const [typed, ...found] of [
      ['+33 6 12', 'Léa'], ['0033612489031', 'Léa'], ['33 612-48', 'Léa'], ['+852 9123', 'Wing'], ['8529123', 'Wing'], ['lea', 'Léa'],
      ['u-bob', 'Bob'], ['9123 4567'],
    ] as const) {
      await search(list, typed);
      await findByRole(list, 'heading', { name: new RegExp(`^Results ${found.length}`) });
      await shownNames(list, ...found);
    }
  });

  it('X13 where the workspace has a country, its numbers are found as they are written there', async () => {
    const { list, inbox } = await mount(people(), { workspace: { policy: { defaultCountry: 'HK' } } });
    await search(list, '9123 4567');
    await waitUntil(() => names(list).join() === 'Wing', 'the number of the country', { timeout: 10_000 });
    inbox.filter({ search: '91234' });
    await shownNames(list, 'Wing');
    inbox.filter({ search: '8529123' });
    await shownNames(list, 'Wing');
    inbox.filter({ search: '+33612' });
    await shownNames(list, 'Léa');
  });

  it('X13 national numbers are read by the rules of their country, whole or begun', () => {
    for (const [text, country, digits] of [
      ['06 12 48 90 31', 'FR', '33612489031'], ['0612', 'fr', '33612'], ['(415) 555-2671', 'US', '14155552671'], ['612345678', 'ES', '34612345678'],
      ['06 12', 'IT', '390612'], ['0612', 'ZZ', undefined],
    ] as const) expect(internationalDigits(text, country), `${text} in ${country}`).to.equal(digits);
  });

  it('what was searched for stands out in name and preview, as text', async () => {
    const { list } = await mount([talk('Léa <b>', { lastMessage: aPreview({ text: 'It was LEA <b>who</b> called' }) })]);
    await search(list, 'lea');
    await findByRole(list, 'heading', { name: /^Results 1/ });
    await waitUntil(() => rowsOf(list)[0]?.querySelectorAll('mark').length === 2, 'two hits');
    expect([...rowsOf(list)[0]?.querySelectorAll('mark') ?? []].map(({ textContent }) => textContent)).to.deep.equal(['Léa', 'LEA']);
    expect(rowsOf(list)[0]?.querySelector('b')).to.equal(null);
  });

  it('a miss says where it looked, and which filters stand in the way', async () => {
    const { list, inbox } = await mount(people());
    inbox.filter({ criteria: { unread: true, channelKinds: ['sms'] } });
    await search(list, 'lea');
    await findByText(list, 'Nobody found for “lea”');
    getByText(list, 'Looked for names, phone numbers and IDs, in all views. Filters are on.');
    await expect(list).to.be.accessible();
    getByRole(list, 'button', { name: 'Search without filters' }).click();
    await shownNames(list, 'Léa');
    await search(list, 'nobody at all');
    await findByText(list, 'Looked for names, phone numbers and IDs, in all views.');
    getByRole(list.shadowRoot?.querySelector('[part=empty]') as Element, 'button', { name: 'Clear the search' }).click();
    await shownNames(list, 'Léa', 'Wing', 'Bob');
  });

  it('from the field the arrow leads to what was found, and / back', async () => {
    const { list } = await mount(people());
    await search(list, 'wing');
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => list.shadowRoot?.activeElement?.closest('.row')?.textContent.includes('Wing'), 'the row of the hit');
    await sendKeys({ press: '/' });
    await waitUntil(() => list.shadowRoot?.activeElement === getByRole(list, 'searchbox'), 'the field again');
    await sendKeys({ press: 'Escape' });
    await shownNames(list, 'Léa', 'Wing', 'Bob');
    expect((getByRole(list, 'searchbox') as HTMLInputElement).value).to.equal('');
  });
});

describe('inbox-list, for assistive technology', () => {
  afterEach(async () => {
    await letGo();
  });

  it('R098 R099 conversations of WhatsApp, Facebook and Instagram accounts stand together, each named by its account', async () => {
    const channels = CHANNEL_KINDS.map((kind) => aChannel({ id: kind, kind, name: `Our ${kind}` }));
    const { list } = await mount(CHANNEL_KINDS.map((kind, i) => talk(`Via ${kind}`, { channelId: kind, lastActivityAt: NOON - i * MINUTE })), { channels });
    for (const kind of ['whatsapp', 'facebook', 'messenger', 'instagram'] as const) {
      const row = rowsOf(list).find((one) => one.textContent.includes(`Via ${kind}`));
      expect(nameOf(getByRole(row as HTMLElement, 'button', { name: new RegExp(`^Via ${kind}`) })), kind).to.include(`Our ${kind}`);
    }
  });

  it('reads like a list of people, not like a heap of boxes', async () => {
    const { list } = await mount([
      talk('Amira Haddad', { unread: 2 }), talk('Jonas Weber', { lease: lease('ana', NOON + 6 * HOUR), lastActivityAt: NOON - 14 * MINUTE }),
      talk('Léa Fontaine', { ...answered(NOON - HOUR, 'me', 'It ships tonight'), failed: true }),
    ]);
    const read = queryAllByRole(list, 'list').map((group) => [
      nameOf(group),
      ...queryAllByRole(group, 'listitem').map((row) => [...row.querySelectorAll('button')].map((button) => `${roleOf(button)}: ${nameOf(button)}`.replaceAll('\u202f', ' '))),
    ]);
    expect(read).to.deep.equal([
      ['New , 2 conversations await a reply',
        ['button: Amira Haddad 2 m ago Could they go to my office instead? 2 unread messages WhatsApp', 'button: Close the conversation with Amira Haddad'],
        ['button: Jonas Weber 14 m ago Ana is replying until 6:00 PM, 1 unread message WhatsApp', 'button: Close the conversation with Jonas Weber']],
      ['Answered , 1 conversation',
        ['button: Léa Fontaine 1 h ago You: It ships tonight Not sent WhatsApp', 'button: Close the conversation with Léa Fontaine']],
    ]);
  });
});
