// A local transport on a database of its own, closed and deleted after the test. Used by the tests of this folder.
import { deleteDB } from 'idb';
import { v7 as uuid } from 'uuid';
import { CommandArgs, type Command, type Commands } from '../../../src/model/commands.js';
import { parse } from '../../../src/model/parse.js';
import { localTransport, type LocalTransport, type LocalTransportOptions } from '../../../src/transports/local/index.js';

/** Thursday 19 November 2026, 10:00 UTC. */
export const NOW = Date.UTC(2026, 10, 19, 10);

export function workbench() {
  const databaseName = `test-${crypto.randomUUID()}`;
  const opened: LocalTransport[] = [];
  return {
    databaseName,
    make(options: LocalTransportOptions = {}): LocalTransport {
      const transport = localTransport({ databaseName, simulator: false, ...options });
      opened.push(transport);
      return transport;
    },
    async clean(): Promise<void> {
      await Promise.all(opened.splice(0).map((transport) => transport.close()));
      await deleteDB(databaseName);
    },
  };
}

export function command<N extends keyof typeof CommandArgs>(name: N, args: Commands[N], commandId: string = uuid()): Command<N> {
  return { name, commandId, at: Date.now(), args: parse(CommandArgs[name], args, name) } as unknown as Command<N>;
}

/** A text message on WhatsApp Cloud API, as Meta posts it. */
export const whatsappText = (id: string, text: string, at: number, from = '447700900999', name = 'Edith Ward') => ({
  object: 'whatsapp_business_account',
  entry: [{ id: '1', changes: [{ field: 'messages', value: {
    messaging_product: 'whatsapp', metadata: { display_phone_number: '447700900100', phone_number_id: '447700900100' },
    contacts: [{ profile: { name }, wa_id: from }],
    messages: [{ from, id, timestamp: String(Math.floor(at / 1000)), type: 'text', text: { body: text } }],
  } }] }],
});
