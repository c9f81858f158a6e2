/** What each platform can do and its rules: the data fit the model and say what the requirements ask. */
import { expect } from '@open-wc/testing';
import { channelData, loadChannel, pushPolicy } from '../../src/channels/index.js';
import { Channel, CHANNEL_KINDS, type ChannelKind } from '../../src/model/channel.js';
import { Conversation } from '../../src/model/conversation.js';
import { parse } from '../../src/model/parse.js';
import { replyWindow } from '../../src/model/reply-window.js';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
const WROTE_AT = 1_762_902_671_000;

const channelOf = (kind: ChannelKind): Channel => parse(Channel, { id: kind, account: 'acc', ...channelData[kind] }, 'channel');
const conversation = parse(Conversation, {
  id: 'c', channelId: 'ch', contactId: 'p', lifecycle: 'open', createdAt: 0, lastActivityAt: WROTE_AT, lastInboundAt: WROTE_AT,
}, 'conversation');

/** The window's state some time after the contact wrote. */
const stateAfter = (kind: ChannelKind, ms: number, by: 'human' | 'automation' = 'human'): string =>
  replyWindow(conversation, channelOf(kind), WROTE_AT + ms, by).state;

describe('channel data', () => {
  it('fits the model without a default left to fill in', () => {
    for (const kind of CHANNEL_KINDS) {
      const { capabilities, policy, ...known } = channelOf(kind);
      expect(known.kind).to.equal(kind);
      expect(channelData[kind].capabilities).to.deep.equal(capabilities);
      expect(channelData[kind].policy).to.deep.equal(policy);
    }
  });

  it('is the same whether the parser is loaded or not', async () => {
    for (const kind of CHANNEL_KINDS) expect(await loadChannel(kind)).to.deep.include(channelData[kind]);
  });

  it('loads no parser by itself', async () => {
    const sources = await Promise.all(['index', ...CHANNEL_KINDS.map((kind) => `${kind}-data`)].map(async (file) =>
      (await fetch(new URL(`../../src/channels/${file}.ts`, import.meta.url))).text()));
    const imported = sources.flatMap((source) =>
      [...source.matchAll(/^(?:import|export)\b[^;]*?from\s*["'](?:[^"']*\/)?([\w-]+)[^/"']*["']/gm)].map(([, file]) => file));
    expect(imported).to.include('whatsapp-data');
    expect(imported.filter((file) => !file?.endsWith('-data'))).to.deep.equal([]);
  });

  it('R104 gives each platform a reply window of its own, as data', () => {
    const windows = CHANNEL_KINDS.map((kind) => [kind, channelData[kind].policy.replyWindow.humanMs, channelData[kind].policy.replyWindow.automationMs]);
    expect(windows).to.deep.equal([
      ['whatsapp', DAY_MS, DAY_MS], ['messenger', 7 * DAY_MS, DAY_MS], ['instagram', 7 * DAY_MS, DAY_MS], ['facebook', null, null],
      ['x', null, null], ['sms', null, null], ['mobile-app', null, null], ['web-chat', null, null],
    ]);
  });

  for (const kind of ['messenger', 'instagram'] as const) {
    it(`R105 lets a person answer on ${kind} for 7 days`, () => {
      expect(stateAfter(kind, 7 * DAY_MS - 1)).to.equal('warning');
      expect(stateAfter(kind, 7 * DAY_MS)).to.equal('closed');
    });

    it(`R106 lets automation answer on ${kind} for 24 hours, while a person may go on`, () => {
      expect(stateAfter(kind, DAY_MS - 1, 'automation')).to.equal('warning');
      expect(stateAfter(kind, DAY_MS, 'automation')).to.equal('closed');
      expect(stateAfter(kind, DAY_MS)).to.equal('open');
    });
  }

  it('R107 closes WhatsApp 24 hours after the contact wrote, and warns two hours before', () => {
    expect(stateAfter('whatsapp', 22 * HOUR_MS - 1)).to.equal('open');
    expect(stateAfter('whatsapp', 22 * HOUR_MS)).to.equal('warning');
    expect(stateAfter('whatsapp', DAY_MS - 1)).to.equal('warning');
    expect(stateAfter('whatsapp', DAY_MS)).to.equal('closed');
  });

  it('R072 makes the mobile app a beta channel of its own', () => {
    expect(CHANNEL_KINDS.filter((kind) => channelData[kind].beta)).to.deep.equal(['mobile-app']);
  });

  it('gives mobile, web chat and the third-party platforms pools of their own', () => {
    expect(channelData['mobile-app'].policy).to.include({ slotPool: 'mobile-app', fixedSlots: 2 });
    expect(channelData['web-chat'].policy).to.include({ slotPool: 'chat', fixedSlots: null });
    for (const kind of ['whatsapp', 'messenger', 'instagram', 'facebook', 'x', 'sms'] as const) {
      expect(channelData[kind].policy).to.include({ slotPool: 'messaging', fixedSlots: null, routing: 'pull' });
    }
  });

  it('knows presence on web chat alone', () => {
    expect(CHANNEL_KINDS.filter((kind) => channelData[kind].capabilities.presence)).to.deep.equal(['web-chat']);
  });

  it('turns a policy of picking into one of routing, without lease or automatic end', () => {
    const { policy } = channelData.whatsapp;
    expect(policy).to.include({ routing: 'pull', leaseTtlMs: 12 * HOUR_MS, inactivityMs: 7 * DAY_MS });
    expect(pushPolicy(policy)).to.deep.equal({ ...policy, routing: 'push', leaseTtlMs: null, inactivityMs: null });
  });
});
