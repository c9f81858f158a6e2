/** Opens a transport and checks what it tells: who works here and what there is. Used by inbox.ts, first and after each gap. */
import { Agent, Team } from '../model/agent.js';
import type { Change } from '../model/changes.js';
import { Channel } from '../model/channel.js';
import type { Clock } from '../model/clock.js';
import { parse } from '../model/parse.js';
import { SavedReply } from '../model/saved-reply.js';
import { Template } from '../model/template.js';
import { View } from '../model/view.js';
import { Workspace } from '../model/workspace.js';
import type { Transport, TransportCapabilities } from '../transport/transport.js';
import { inTime } from './pause.js';

export interface OpenedSession {
  readonly meId: string;
  readonly workspaceId: string;
  readonly capabilities: TransportCapabilities;
  /** Server time while the question was on its way there and back, from and to by the machine's clock. */
  readonly serverTime: number;
  readonly sentAt: number;
  readonly receivedAt: number;
  /** Where a subscription begins. */
  readonly cursor: string | undefined;
  /** Everything that was told, as upserts. */
  readonly changes: readonly Change[];
}

/** @throws TransportError, or InvalidDataError when the answer does not fit the model. */
export async function openSession(transport: Transport, clock: Clock, signal: AbortSignal): Promise<OpenedSession> {
  const sentAt = clock.now();
  const session = await inTime(transport.open({ signal }), clock);
  const receivedAt = clock.now();
  const where = `${transport.name}: open`;
  const me = parse(Agent, session.me, where);
  const workspace = parse(Workspace, session.workspace, where);
  const changes: Change[] = [{ type: 'upsert', entity: 'workspace', value: workspace }];
  for (const value of session.agents) changes.push({ type: 'upsert', entity: 'agent', value: parse(Agent, value, where) });
  changes.push({ type: 'upsert', entity: 'agent', value: me });
  for (const value of session.teams) changes.push({ type: 'upsert', entity: 'team', value: parse(Team, value, where) });
  for (const value of session.channels) changes.push({ type: 'upsert', entity: 'channel', value: parse(Channel, value, where) });
  for (const value of session.savedReplies ?? []) changes.push({ type: 'upsert', entity: 'savedReply', value: parse(SavedReply, value, where) });
  for (const value of session.templates ?? []) changes.push({ type: 'upsert', entity: 'template', value: parse(Template, value, where) });
  for (const value of session.views ?? []) changes.push({ type: 'upsert', entity: 'view', value: parse(View, value, where) });
  const { serverTime, capabilities, cursor } = session;
  return { meId: me.id, workspaceId: workspace.id, capabilities, serverTime, sentAt, receivedAt, cursor, changes };
}
