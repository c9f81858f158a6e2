/** G16: agents and workspaces that share one browser. */
import { makeWorld } from '../schedule.js';
import { CALM, times, type Row } from './row.js';

const WHO = [['one', 'me'], ['one', 'tom'], ['two', 'me'], ['one/me', 'x'], ['one', 'me/x']] as const;

export const g16: Row = {
  g: 'G16', promise: 'Agents and workspaces never mix', promised: '0 rows, drafts and sends cross over',
  async measure(context) {
    const rounds = times(100, context);
    let crossed = 0;
    for (let seed = 0; seed < rounds; seed++) {
      const world = makeWorld(context.realms, { ...CALM, seed });
      const sent: string[][] = WHO.map(() => []);
      const tabs = WHO.map(([workspaceId, agentId], index) => world.openTab({ wrap: (transport) => ({
        ...transport,
        open: async (options) => {
          const session = await transport.open(options);
          const me = { ...session.me, id: agentId };
          return { ...session, me, agents: [me], workspace: { id: workspaceId, name: workspaceId } };
        },
        commands: { ...transport.commands, send: (command, options) => {
          sent[index]?.push((command.args as { text: string }).text);
          return transport.commands.send(command, options);
        } },
      }) }));
      await world.clock.advance(300);
      for (const [index, tab] of tabs.entries()) {
        if (!tab) continue;
        tab.inbox.drafts.set('c0', 'reply', { text: `draft of ${index}` });
        // Queued when its tab dies: whoever finds the row sends it.
        tab.inbox.do('send', { conversationId: 'c0', text: `message of ${index}` }, { holdMs: 500 });
      }
      await world.clock.advance(300);
      for (const tab of tabs.slice(1)) tab?.kill();
      await world.clock.advance(5_000);
      for (const [index, texts] of sent.entries()) crossed += texts.filter((text) => text !== `message of ${index}`).length;
      const [first] = tabs;
      if (first?.inbox.drafts.get('c0', 'reply').text !== 'draft of 0') crossed += 1;
      const databases = new Set(world.browser.disk.rows('drafts').map(([database]) => database));
      crossed += WHO.length - databases.size;
    }
    return { figure: `${crossed} in ${rounds} rounds of ${WHO.length} agents and workspaces`, kept: crossed === 0 };
  },
};
