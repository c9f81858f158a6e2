// Shows each story of a file in the pseudo-language and looks at what can be read in it. Used by the tests beside it.
import { expect } from '@open-wc/testing';
import type { InboxProvider } from '../../src/elements/inbox-provider.js';
import type { Inbox } from '../../src/inbox.js';
import { inWorld, PLAIN, World, type Toolbar } from '../../stories/world.js';
import { itIn } from '../helpers/engine.js';
import { readAs } from '../helpers/query.js';
import { inEnglish, outside, PSEUDO, pseudo } from './pseudo.js';
import { cramped, Data, readable, shadowTrees } from './seen.js';

type Render = (args: object, context: object) => unknown;
type Play = (context: object) => Promise<void> | void;
interface Story { readonly args?: object; readonly globals?: Partial<Toolbar>; readonly render?: Render; readonly play?: Play }

const KINDS = ['agent', 'channel', 'contact', 'conversation', 'event', 'message', 'savedReply', 'team', 'template', 'view'] as const;
/** How long nothing may change until a story stands. */
const QUIET_MS = 250;
const LONGEST_MS = 6_000;

/** Resolves when no shadow tree under an element has changed for a while; a second that counts down does not keep it waiting. */
async function still(frame: Element): Promise<void> {
  const read = (): string => [...shadowTrees(frame)].flatMap((tree) => readable(tree)).join('\u0002').replace(/\d/g, '');
  const end = performance.now() + LONGEST_MS;
  let [last, since] = [read(), performance.now()];
  while (performance.now() - since < QUIET_MS && performance.now() < end) {
    await new Promise((resolve) => { setTimeout(resolve, 40); });
    const now = read();
    if (now !== last) [last, since] = [now, performance.now()];
  }
}

const providers = (world: World): InboxProvider[] => [world.provider, ...world.frame.querySelectorAll<InboxProvider>('inbox-provider')];

/** Each inbox tells what it reads, and what stories write into its drafts. */
function listening(data: Data, made: (inbox: Inbox) => void): () => void {
  const { inbox: make } = World.prototype;
  World.prototype.inbox = function (this: World, transport) {
    const told = new Proxy(transport, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        if (name === 'reads' && value) return overheard(value as object, data);
        return typeof value === 'function' ? hear(value.bind(target), data) : value;
      },
    });
    const inbox = make.call(this, told);
    const { set } = inbox.drafts;
    inbox.drafts.set = (...told) => { data.learn(told); return set.apply(inbox.drafts, told); };
    made(inbox);
    return inbox;
  };
  const { add } = DataTransferItemList.prototype;
  DataTransferItemList.prototype.add = function (this: DataTransferItemList, ...given: unknown[]) {
    for (const one of given) if (one instanceof File) data.learn(one.name);
    return (add as (...args: unknown[]) => DataTransferItem | null).apply(this, given);
  } as typeof add;
  return () => {
    World.prototype.inbox = make;
    DataTransferItemList.prototype.add = add;
  };
}

const overheard = (target: object, data: Data): object => new Proxy(target, {
  get: (of, name) => {
    const value: unknown = Reflect.get(of, name, of);
    return typeof value === 'function' ? hear(value.bind(of), data) : value;
  },
});

function hear(work: (...args: unknown[]) => unknown, data: Data): (...args: unknown[]) => unknown {
  return (...args) => {
    const passed = args.map((arg) => {
      data.learn(arg);
      return typeof arg === 'function' ? hear(arg as (...args: unknown[]) => unknown, data) : arg;
    });
    const given = work(...passed);
    if (given instanceof Promise) return given.then((value: unknown) => data.learn(value));
    return given && typeof given === 'object' && Symbol.asyncIterator in given ? overheard(given, data) : data.learn(given);
  };
}

export interface Shown {
  readonly world: World;
  /** What is read and not data, and which buttons are cramped. */
  look(): Promise<string[]>;
  end(): void;
}

/** Shows something in the pseudo-language; queries read it as English. */
export function show(render: () => unknown, { extra = [], globals = {} }: { extra?: readonly string[]; globals?: Partial<Toolbar> } = {}): Shown {
  const data = new Data();
  data.learn([...extra]);
  const inboxes: Inbox[] = [];
  const stop = listening(data, (inbox) => inboxes.push(inbox));
  const before = readAs(inEnglish);
  const world = inWorld(render, { ...PLAIN, ...globals, locale: PSEUDO });
  const words = pseudo();
  for (const one of providers(world)) one.messages = words;
  document.body.append(world.frame);
  return {
    world,
    look: async () => {
      await still(world.frame);
      for (const { entities, $session } of inboxes) {
        data.learn($session.get());
        for (const kind of KINDS) data.learn([...entities.values(kind)]);
      }
      return [...shadowTrees(world.frame)].flatMap((tree) => {
        const where = `<${tree.host.localName}>`;
        return [
          ...readable(tree).flatMap((text) => {
            const { pieces, broken } = outside(text);
            return [...(broken ? [`${where} broken: ${text}`] : []), ...pieces.filter((piece) => !data.explains(piece)).map((piece) => `${where} ${piece}`)];
          }),
          ...cramped(tree).map((one) => `${where} too narrow: ${one}`),
        ];
      });
    },
    end: () => {
      readAs(before);
      stop();
      world.frame.remove();
    },
  };
}

/** A test for each story: in brackets all that is not data, nothing cramped, and no bracket left when the language changes. */
export function inPseudo(title: string, stories: Readonly<Record<string, unknown>>, extra: readonly string[] = []): void {
  const { default: meta, ...all } = stories as Record<string, Story>;
  describe(`${title} in words of a host's own`, function () {
    this.timeout(30_000);

    for (const [name, story] of Object.entries(all)) {
      itIn('chromium', `${name}: whatever is not data is put into words, also when these change`, async () => {
        const context = { args: { ...meta?.args, ...story.args } };
        const { world, look, end } = show(() => (story.render ?? meta?.render)?.(context.args, context), { extra, globals: story.globals ?? {} });
        try {
          await story.play?.({ ...context, canvasElement: document.body });
          expect(await look()).to.deep.equal([]);

          for (const one of providers(world)) one.messages = undefined;
          await still(world.frame);
          const left = [...shadowTrees(world.frame)].flatMap((tree) => readable(tree, { said: false }).filter((text) => /[⟦⟧]/.test(text)).map((text) => `<${tree.host.localName}> ${text}`));
          expect(left).to.deep.equal([]);
        } finally {
          end();
        }
      });
    }
  });
}
