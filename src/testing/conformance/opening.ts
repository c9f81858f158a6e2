/** Cases on opening and closing a transport, and on what it declares. */
import { Agent, Team } from '../../model/agent.js';
import { Channel } from '../../model/channel.js';
import { isBuiltInCommand } from '../../model/commands.js';
import { parse } from '../../model/parse.js';
import { SavedReply } from '../../model/saved-reply.js';
import { Template } from '../../model/template.js';
import { View } from '../../model/view.js';
import { Workspace } from '../../model/workspace.js';
import { check, codeOf, theme } from './kit.js';
import type { ConformanceCase, ConformanceOptions } from './options.js';

export function openingCases(options: ConformanceOptions): readonly ConformanceCase[] {
  const { it, cases } = theme('opening', options);

  it('open() tells who I am and what there is, in the shapes of the model', [], async ({ session }) => {
    const me = parse(Agent, session.me, 'open');
    parse(Workspace, session.workspace, 'open');
    for (const channel of session.channels) parse(Channel, channel, 'open');
    for (const agent of session.agents) parse(Agent, agent, 'open');
    for (const team of session.teams) parse(Team, team, 'open');
    for (const reply of session.savedReplies ?? []) parse(SavedReply, reply, 'open');
    for (const template of session.templates ?? []) parse(Template, template, 'open');
    for (const view of session.views ?? []) parse(View, view, 'open');
    check(session.agents.some(({ id }) => id === me.id), 'open(): `agents` lacks the agent who is `me`', 'list every agent, yourself too');
  });

  it('the server\'s time is a time in milliseconds and does not run backwards', [], async ({ transport, session }) => {
    check(Number.isFinite(session.serverTime) && session.serverTime > 1e12, `open(): serverTime is ${session.serverTime}`, 'give milliseconds since 1970, not seconds and not a text');
    const again = await transport.open();
    check(again.serverTime >= session.serverTime, 'a second open() tells an earlier time', 'take the time from one clock, the backend\'s');
  });

  it('the capabilities are declared, each with true or false', [], async ({ session }) => {
    for (const name of ['idempotentSend', 'ordered', 'replay', 'messageSearch'] as const) {
      check(typeof session.capabilities[name] === 'boolean', `capabilities.${name} is ${String(session.capabilities[name])}`, 'say true or false; false is honest and enough');
    }
  });

  it('the table of commands holds functions under known or namespaced names', [], async ({ transport }) => {
    for (const name of ['send', 'setStatus', 'markRead'] as const) {
      check(typeof transport.commands[name] === 'function', `the required command ${name} is missing`, 'an inbox needs send, setStatus and markRead');
    }
    for (const [name, handler] of Object.entries(transport.commands)) {
      check(handler === undefined || typeof handler === 'function', `commands.${name} is no function`, 'leave a command out that you do not have');
      check(isBuiltInCommand(name) || name.includes('.'), `the command ${name} is none of the contract's`, 'name an extension with a namespace, e.g. acme.macro');
    }
  });

  it('two transports that open at once are both open', [], async ({ another }) => {
    const [one, other] = await Promise.all([another(), another()]);
    check(parse(Agent, one.session.me, 'open').id === parse(Agent, other.session.me, 'open').id, 'two open() at once tell two different agents', 'answer each from its own credentials');
    await Promise.all([one.transport.read.conversations({}, { limit: 1 }), other.transport.read.conversations({}, { limit: 1 })]);
  });

  it('open() that was called off fails with `aborted`', [], async ({ transport }) => {
    const answer = await codeOf(() => transport.open({ signal: AbortSignal.abort() }));
    check(answer?.code === 'aborted', `open() with an aborted signal ${answer ? `threw ${answer.code}` : 'answered'}`, 'hand the signal to fetch, and throw `aborted`');
  });

  it('close() of one transport leaves another one working', [], async ({ another, conversation, do: run, follow }) => {
    const { id } = await conversation();
    const [one, other] = await Promise.all([another(), another()]);
    const follower = follow(other.transport, other.session.cursor);
    await one.transport.close();
    await other.transport.read.conversations({}, { limit: 1 });
    await run('send', { conversationId: id, text: 'Conformance: still here' });
    await follower.until((changes) => changes.some(({ type }) => type !== 'link' && type !== 'presence'),
      'when one transport was closed, the stream of another fell silent', 'let each transport own its connection, or count who uses a shared one');
  });

  it('close() ends the stream and can be called twice', [], async ({ another, conversation, do: run, follow, quiet }) => {
    const { id } = await conversation();
    const { transport, session } = await another();
    const follower = follow(transport, session.cursor);
    await transport.close();
    const heard = follower.batches.length;
    await run('send', { conversationId: id, text: 'Conformance: nobody listens' });
    await quiet();
    check(follower.batches.length === heard, 'after close() the stream still brings changes', 'end every subscription in close(), also the one whose batch is on its way');
    await transport.close();
  });
  return cases;
}
