/**
 * Which conversations are open before the agent's eyes: colleagues are told so as long as it lasts, and where agents pick, opening
 * one takes its lease. Used by inbox.ts.
 */
import type { Clock } from '../model/clock.js';
import type { CommandName, Commands } from '../model/commands.js';
import type { Conversation } from '../model/conversation.js';
import type { Permit } from '../model/permit.js';
import type { Entities } from '../stores/entities.js';

/** A conversation that is passed by with the arrow keys is not opened: so long it has to stand. */
export const OPENED_AFTER_MS = 500;
/** How often colleagues are told again; well below the minute after which a backend forgets it. */
export const VIEWING_EVERY_MS = 20_000;

export interface Viewing {
  /** `lease`: take the lease where the channel has one. The returned function says that it is no longer open. */
  attend(conversationId: string, options?: { readonly lease?: boolean }): () => void;
  dispose(): void;
}

interface Options {
  readonly clock: Clock;
  readonly entities: Pick<Entities, 'get' | '$entity'>;
  meId(): string;
  can(name: CommandName, target: { readonly conversationId: string }): Permit;
  /** `done` answers whether it was; `callOff` takes it back as long as it has not left. */
  run<N extends 'viewing' | 'acquireLease'>(name: N, args: Commands[N]): { readonly done: Promise<boolean>; callOff(): void };
}

/** One open conversation; several elements may show it. */
interface Attention {
  readonly conversationId: string;
  readonly viewers: Set<{ readonly lease: boolean }>;
  /** Stood long enough. */
  opened: boolean;
  /** Colleagues have been told. */
  told: boolean;
  /** The lease was had, or is asked for: it is taken once for each opening, so that putting it back means something. */
  leased: boolean;
  callOff: () => void;
  /** Who skims offline must not find a trail of locks behind him. */
  callOffLease: () => void;
  readonly stopListening: () => void;
}

const isVisible = (): boolean => document.visibilityState === 'visible';

export function createViewing({ clock, entities, meId, can, run }: Options): Viewing {
  const open = new Map<string, Attention>();

  /** Reading what a colleague was given, or what rests, takes nothing from anybody. */
  const isToTake = ({ lifecycle, assignee, channelId }: Conversation): boolean => {
    const policy = entities.get('channel', channelId)?.policy;
    return policy?.routing === 'pull' && policy.leaseTtlMs !== null
      && (lifecycle === 'open' || lifecycle === 'pending' || lifecycle === 'released')
      && (assignee?.kind !== 'agent' || assignee.id === meId());
  };

  const takeLease = (attention: Attention): void => {
    const { conversationId, viewers } = attention;
    const conversation = entities.get('conversation', conversationId);
    if (!conversation || !attention.opened || attention.leased || !isVisible()) return;
    if (![...viewers].some(({ lease }) => lease) || !isToTake(conversation)) return;
    if (!can('acquireLease', { conversationId }).allowed) return;
    attention.leased = true;
    const { lease } = conversation;
    if (lease?.holderId === meId() && (lease.expiresAt === null || lease.expiresAt > clock.now())) return;
    // A colleague was faster: it is taken when he lets go, as long as it stays open here.
    const { done, callOff } = run('acquireLease', { conversationId });
    attention.callOffLease = callOff;
    void done.then((isMine) => { attention.leased = isMine; });
  };

  const tell = (attention: Attention, on: boolean): void => {
    const { conversationId } = attention;
    if (!on && !attention.told) return;
    attention.told = on;
    if (can('viewing', { conversationId }).allowed) run('viewing', { conversationId, on });
  };

  const beat = (attention: Attention): void => {
    attention.callOff();
    if (!isVisible()) return;
    attention.opened = true;
    takeLease(attention);
    tell(attention, true);
    attention.callOff = clock.setTimeout(() => beat(attention), VIEWING_EVERY_MS);
  };

  const wait = (attention: Attention): void => {
    attention.callOff = clock.setTimeout(() => beat(attention), OPENED_AFTER_MS);
  };

  const onVisibility = (): void => {
    for (const attention of open.values()) {
      attention.callOff();
      if (isVisible()) wait(attention);
      else tell(attention, false);
    }
  };

  const begin = (conversationId: string): Attention => {
    if (open.size === 0) document.addEventListener('visibilitychange', onVisibility);
    const attention: Attention = {
      conversationId, viewers: new Set(), opened: false, told: false, leased: false, callOff: () => {}, callOffLease: () => {},
      stopListening: entities.$entity('conversation', conversationId).listen(() => takeLease(attention)),
    };
    open.set(conversationId, attention);
    wait(attention);
    return attention;
  };

  const finish = (attention: Attention): void => {
    attention.callOff();
    attention.callOffLease();
    attention.stopListening();
    open.delete(attention.conversationId);
    if (open.size === 0) document.removeEventListener('visibilitychange', onVisibility);
  };

  return {
    attend(conversationId, { lease = true } = {}) {
      const viewer = { lease };
      const attention = open.get(conversationId) ?? begin(conversationId);
      attention.viewers.add(viewer);
      takeLease(attention);
      return () => {
        if (!attention.viewers.delete(viewer) || attention.viewers.size > 0 || open.get(conversationId) !== attention) return;
        finish(attention);
        tell(attention, false);
      };
    },
    dispose() {
      for (const attention of [...open.values()]) finish(attention);
    },
  };
}
