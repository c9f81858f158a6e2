/** docs/channels.md: its tables say what the data says, and its example is read. */
import { expect } from '@open-wc/testing';
import { channelData, loadChannel, type ChannelData } from '../../src/channels/index.js';
import { CHANNEL_KINDS } from '../../src/model/channel.js';

const MB = 1_000_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const size = (bytes: number | undefined): string =>
  (bytes === undefined ? '–' : bytes >= MB ? `${bytes / MB} MB` : `${bytes / 1000} kB`);
const span = (ms: number | null): string => (ms === null
  ? '–'
  : ms % DAY_MS === 0 ? `${ms / DAY_MS} d` : ms % HOUR_MS === 0 ? `${ms / HOUR_MS} h` : `${ms / MINUTE_MS} min`);
const yes = (is: boolean): string => (is ? 'yes' : 'no');

/** Each table's columns, by heading. */
const TABLES: Readonly<Record<string, Readonly<Record<string, (data: ChannelData) => string>>>> = {
  'What can be sent': {
    Receipts: ({ capabilities }) => capabilities.receipts.join(', '),
    Text: ({ capabilities }) => String(capabilities.textLimit),
    Image: ({ capabilities }) => size(capabilities.attachments.image),
    Video: ({ capabilities }) => size(capabilities.attachments.video),
    'Audio, voice': ({ capabilities }) => size(capabilities.attachments.audio),
    File: ({ capabilities }) => size(capabilities.attachments.file),
    Sticker: ({ capabilities }) => size(capabilities.attachments.sticker),
    'Files a message': ({ capabilities }) => String(capabilities.attachmentCount),
  },
  'What can be done': {
    Reactions: ({ capabilities }) => yes(capabilities.reactions),
    Quotes: ({ capabilities }) => yes(capabilities.quotes),
    Edits: ({ capabilities }) => yes(capabilities.edits),
    Deletions: ({ capabilities }) => yes(capabilities.deletions),
    Typing: ({ capabilities }) => yes(capabilities.typing),
    Templates: ({ capabilities }) => yes(capabilities.templates),
    'Write first': ({ capabilities }) => yes(capabilities.startConversation),
    Links: ({ capabilities }) => yes(capabilities.links),
    Transfer: ({ capabilities }) => yes(capabilities.transfer),
    Presence: ({ capabilities }) => yes(capabilities.presence),
    'Contact details': ({ capabilities }) => yes(capabilities.contactDetails),
  },
  Rules: {
    'Person may answer': ({ policy }) => span(policy.replyWindow.humanMs),
    'Automation may answer': ({ policy }) => span(policy.replyWindow.automationMs),
    Routing: ({ policy }) => policy.routing,
    Slots: ({ policy }) => (policy.fixedSlots === null ? policy.slotPool : `${policy.slotPool}, ${policy.fixedSlots}`),
    Lease: ({ policy }) => span(policy.leaseTtlMs),
    'First reply': ({ policy }) => span(policy.firstReplyTimeoutMs),
    Reply: ({ policy }) => span(policy.replyTimeoutMs),
    'Silence ends it': ({ policy }) => span(policy.inactivityMs),
  },
};

const cells = (line: string): string[] => line.split('|').slice(1, -1).map((cell) => cell.trim());

describe('docs/channels.md', () => {
  let text: string;
  before(async () => {
    text = await (await fetch(new URL('../../docs/channels.md', import.meta.url))).text();
  });

  for (const [title, columns] of Object.entries(TABLES)) {
    it(`says in "${title}" what the data says`, () => {
      const section = text.split(`### ${title}\n`)[1] ?? '';
      const [head = '', , ...rows] = section.split('\n').slice(1).filter((line, index, lines) =>
        lines.slice(0, index + 1).every((before) => before.startsWith('|')));
      expect(cells(head)).to.deep.equal(['Kind', ...Object.keys(columns)]);
      expect(rows.map(cells)).to.deep.equal(CHANNEL_KINDS.map((kind) =>
        [kind, ...Object.values(columns).map((column) => column(channelData[kind]))]));
    });
  }

  it('shows JSON that web chat and the mobile app read whole', async () => {
    const example: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(text)?.[1] ?? '');
    for (const kind of ['web-chat', 'mobile-app'] as const) {
      const { fromWebhook } = await loadChannel(kind);
      expect(fromWebhook(example, 1).map(({ type }) => type)).to.deep.equal([
        'message', 'status', 'watermark', 'status', 'reaction', 'edit', 'delete', 'typing', 'event',
      ]);
    }
  });
});
