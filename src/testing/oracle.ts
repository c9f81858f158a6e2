/**
 * What must be true of an inbox and its backend, whatever happened between them: every accepted message is there exactly once or is
 * still shown to its agent, in the order in which it was written, and nothing that was taken back has left. Pure; it shares no code
 * with what it judges.
 */

/** One message that an agent told the inbox to send. */
export interface Intention {
  readonly commandId: string;
  readonly conversationId: string;
  readonly text: string;
  /** The tab in which it was written. */
  readonly tab: number;
  /** It was safe in storage: from then on it may not get lost. */
  accepted: boolean;
  /** The inbox said that it was taken back in time. */
  cancelled: boolean;
  /** The agent took it from his list after he was told that it failed or may have gone. */
  dismissed: boolean;
  /** It was refused for good, or was uncertain, at some time: what came later did not wait for it. */
  overtaken: boolean;
}

/** What stands at the end. */
export interface Outcome {
  /** Messages at the backend, oldest first. */
  readonly messages: readonly { readonly id: string; readonly conversationId: string; readonly commandId: string | null; readonly text: string }[];
  /** CommandIds of messages that the agent is still shown as unsent, failed or uncertain. */
  readonly shown: ReadonlySet<string>;
  /** How often each command was carried out or answered by the backend. */
  readonly arrivals: ReadonlyMap<string, number>;
  readonly idempotent: boolean;
}

export interface Oracle {
  intend(intention: Pick<Intention, 'commandId' | 'conversationId' | 'text' | 'tab'>): void;
  of(commandId: string): Intention | undefined;
  readonly intentions: readonly Intention[];
  /** Every broken promise as a sentence; empty when all are kept. */
  judge(outcome: Outcome): readonly string[];
}

export function createOracle(): Oracle {
  const intentions = new Map<string, Intention>();
  return {
    intend(intention) { intentions.set(intention.commandId, { ...intention, accepted: false, cancelled: false, dismissed: false, overtaken: false }); },
    of: (commandId) => intentions.get(commandId),
    get intentions() { return [...intentions.values()]; },
    judge({ messages, shown, arrivals, idempotent }) {
      const broken: string[] = [];
      const places = new Map<string, number[]>();
      for (const [place, { commandId }] of messages.entries()) {
        if (commandId !== null) places.set(commandId, [...places.get(commandId) ?? [], place]);
      }
      for (const { commandId, text, accepted, cancelled, dismissed, conversationId } of intentions.values()) {
        const there = places.get(commandId) ?? [];
        const name = `"${text}" (${commandId.slice(-4)})`;
        if (there.length > 1) broken.push(`${name} was sent ${there.length} times`);
        if (cancelled && there.length > 0) broken.push(`${name} was taken back, and was sent`);
        if (accepted && !cancelled && !dismissed && there.length === 0 && !shown.has(commandId)) broken.push(`${name} is lost: neither sent nor shown`);
        const [place] = there;
        if (place !== undefined && messages[place]?.text !== text) broken.push(`${name} arrived as "${messages[place]?.text}"`);
        if (place !== undefined && messages[place]?.conversationId !== conversationId) broken.push(`${name} arrived in another conversation`);
        if (!idempotent && (arrivals.get(commandId) ?? 0) > 1) broken.push(`${name} reached a backend that cannot tell twins apart ${arrivals.get(commandId)} times`);
      }
      const all = [...intentions.values()].filter(({ overtaken, cancelled }) => !overtaken && !cancelled);
      for (const [index, first] of all.entries()) {
        const at = places.get(first.commandId)?.[0];
        const next = all.slice(index + 1).find((one) => one.tab === first.tab && one.conversationId === first.conversationId && places.has(one.commandId));
        const nextAt = next && places.get(next.commandId)?.[0];
        if (at !== undefined && nextAt !== undefined && nextAt < at) broken.push(`"${next?.text}" was sent before "${first.text}"`);
      }
      const stranger = messages.find(({ commandId }) => commandId !== null && !intentions.has(commandId));
      if (stranger) broken.push(`"${stranger.text}" was sent, and nobody wrote it`);
      return broken;
    },
  };
}
