// Third-party messaging is switched on by profile (R037): agents without the workspace's skill see nothing of it.
// Used by agent-availability and conversation-dock.
import type { Inbox } from '../inbox.js';
import type { Agent } from '../model/agent.js';

export function isHiddenFrom(me: Agent, inbox: Inbox): boolean {
  const skill = inbox.entities.get('workspace', inbox.$session.get().workspaceId ?? '')?.policy.requiredSkill;
  return Boolean(skill) && !me.skills.includes(skill ?? '');
}
