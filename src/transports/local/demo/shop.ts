/** The shop of the demo: its agents, teams, channels, labels and ready-made texts. Used by workspace.ts. */
import { channelData } from '../../../channels/index.js';
import { Agent } from '../../../model/agent.js';
import { Channel, type ChannelKind } from '../../../model/channel.js';
import { parse } from '../../../model/parse.js';

/** `code id name teams slots online` */
const AGENTS = `j june June_Kim shop,orders 5 1
a ana Ana_Sousa shop 4 1
m marco Marco_Bianchi shop,orders 4 1
i ingrid Ingrid_Solberg orders 3 0
t tariq Tariq_Aziz orders 5 1
l lucas Lucas_Meyer shop 3 1
n nadia Nadia_Benali shop,orders 4 1
h hana Hana_Mori mending 3 1
g gwen Gwen_Price mending 2 0`;
/** `code;kind;account id;name;account as people see it` */
const CHANNELS = `w;whatsapp;447700900100;WhatsApp shop;+44 7700 900 100
v;whatsapp;33639980011;WhatsApp France;+33 6 39 98 00 11
m;messenger;1048830511;Messenger;Heron & Hay
i;instagram;17841400011;Instagram;@heronhay
f;facebook;1048830511;Facebook page;Heron & Hay
x;x;1130020344;X;@heronhay
s;sms;+447700900101;Text messages;+44 7700 900 101
a;mobile-app;heronhay-app;Heron & Hay app;Heron & Hay
c;web-chat;heronhay-web;Website chat;heronhay.example`;
const LABELS = 'vip VIP violet;dmg Damaged_item red;trade Trade teal;mend Mending orange;gift Gifts pink;press Press blue';
const REPLIES = `Thanks for writing|Hello {{name}}, thank you for writing to Heron & Hay. How can I help?
Where is my order|Your order {{order num}} is on its way. You get a message with the tracking link within the hour.
Washing|Air it overnight first. If it must be washed: cold, by hand, wool soap, dry flat.
Return|No hurry, you have 60 days. Any bag will do; the label is in your mail.
Mending quote|Hana in the mending room looked at it: two evenings of work. Shall she begin?
Member thanks|As a {{membership}} member you have free carriage, always.
Sold out|That colour is still on the loom. May I write to you the day it is finished?
Goodbye|Thank you, {{name}}. Keep warm!`;
/** `channel name language category body` */
const TEMPLATES = `w order_ready en utility Hello {{1}}, your order {{2}} is packed and leaves the mill today.
w delivery_update en utility Hello {{1}}, the carrier brings your parcel on {{2}}. Reply here to change the day.
w mending_done en utility Hello {{1}}, your blanket is mended and washed. Where shall we send it?
v commande_prete fr utility Bonjour {{1}}, votre commande {{2}} quitte l’atelier aujourd’hui.
v nouvelles_couleurs fr marketing Bonjour {{1}}, les couleurs d’hiver sont là. Répondez STOP pour ne plus rien recevoir.`;

const rows = (table: string, row: RegExp | string, cell: string): string[][] => table.split(row).map((line) => line.split(cell));
const spaced = (word = ''): string => word.replace('_', ' ');

export const TEAMS = [{ id: 'shop', name: 'Shop' }, { id: 'orders', name: 'Orders' }, { id: 'mending', name: 'Mending room' }];

/** Channels by the letter that stories use. */
export const makeChannels = (): Map<string, Channel> => new Map(
  rows(CHANNELS, '\n', ';').map(([code = '', kind = '', id = '', name = '', account = '']) => {
    const { capabilities, policy, beta } = channelData[kind as ChannelKind];
    const channel = { id: `${kind}:${id}`, kind, name, account, beta: beta || code === 'v', capabilities, policy };
    return [code, parse(Channel, channel, 'demo channel')];
  }),
);

/** Agents by the letter that stories use. */
export const makeAgents = (): Map<string, Agent> => new Map(
  rows(AGENTS, '\n', ' ').map(([code = '', id = '', name = '', teams = '', slots = '', online = '']) => {
    const pools = teams === 'mending' ? ['messaging'] : ['messaging', 'chat', 'mobile-app'];
    const most: Record<string, number> = { messaging: Number(slots), chat: 3, 'mobile-app': 2 };
    const availability = online === '1' && id !== 'lucas' ? 'available' : 'unavailable';
    return [code, parse(Agent, {
      id, name: spaced(name), teamIds: teams.split(','), online: online === '1', skills: ['third-party'],
      availability: Object.fromEntries(pools.map((pool) => [pool, availability])),
      slots: Object.fromEntries(pools.map((pool) => [pool, { active: 0, max: most[pool] ?? 0 }])),
    }, 'demo agent')];
  }),
);

export const makeWorkspace = (id: string): object => ({
  id, name: 'Heron & Hay',
  // The shop stands where its visitor is, so that all times are read on one clock.
  timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  labels: rows(LABELS, ';', ' ').map(([id, name, color]) => ({ id, name: spaced(name), color })),
  tags: ['delivery', 'return', 'size', 'refund', 'mending', 'wholesale', 'gift', 'press'],
  fields: ['membership', 'order num', 'language', 'delivery note', 'shoe size'], policy: {},
});

export const makeReplies = (): object[] =>
  rows(REPLIES, '\n', '|').map(([title, content], index) => ({ id: `reply-${index + 1}`, title, content }));

export const makeTemplates = (channels: ReadonlyMap<string, Channel>): object[] =>
  rows(TEMPLATES, '\n', ' ').map(([code = '', name, language, category, ...words], index) => {
    const body = words.join(' ');
    const variables = ['1', '2'].filter((key) => body.includes(`{{${key}}}`));
    return { id: `template-${index + 1}`, channelId: channels.get(code)?.id, name, language, category, body, variables };
  });

export const VIEWS = [
  { id: 'vip-waiting', name: 'VIP, waiting', query: { labels: ['vip'], awaitingReply: true } },
  { id: 'comments', name: 'Comments on posts', query: { types: ['comment', 'post'] } },
  { id: 'mending', name: 'Mending', query: { tags: ['mending'] } },
];
