// The thread's limit: written by hand for nothing but speed. Rows of one height from a pool, positioned absolutely; textContent; at
// most one render a frame; pinned to the end while it is there.
import { runThread, type Line } from './thread-harness.js';

const ROW_PX = 88;
const OVERSCAN = 6;
const css = `
  .thread { position: absolute; inset: 0; overflow-y: auto; contain: strict; overflow-anchor: none; }
  .row { position: absolute; inset: 0 24px auto; height: 84px; contain: strict; }
  .name { font-size: 13px; color: #5c5c5c; }
  .bubble { width: fit-content; max-width: 78%; max-height: 44px; overflow: hidden; padding: 8px 12px; border-radius: 12px; background: #eee; font-size: 15px; }
  .out .bubble { margin-inline-start: auto; background: #dde4f2; }
`;

interface Cell {
  readonly element: HTMLElement;
  readonly name: HTMLElement;
  readonly bubble: HTMLElement;
  index: number;
}

const clock = new Intl.DateTimeFormat('en', { timeStyle: 'short' });
let all: Line[] = [];
let scroller: HTMLElement;
let sizer: HTMLElement;
let isPinned = true;
let scheduled = false;
let pool: Cell[] = [];

function newCell(): Cell {
  const [element, name, bubble] = [document.createElement('div'), document.createElement('div'), document.createElement('div')];
  [element.className, name.className, bubble.className] = ['row', 'name', 'bubble'];
  element.append(name, bubble);
  sizer.append(element);
  return { element, name, bubble, index: -1 };
}

function render(): void {
  scheduled = false;
  sizer.style.height = `${all.length * ROW_PX}px`;
  if (isPinned) scroller.scrollTop = all.length * ROW_PX;
  const from = Math.max(0, Math.floor(scroller.scrollTop / ROW_PX) - OVERSCAN);
  const to = Math.min(all.length, Math.ceil((scroller.scrollTop + 800) / ROW_PX) + OVERSCAN);
  const free = pool.filter(({ index }) => index < from || index >= to);
  const has = new Set(pool.map(({ index }) => index));
  for (let index = from; index < to; index++) {
    if (has.has(index)) continue;
    const cell = free.pop() ?? newCell();
    if (cell.index === -1) pool.push(cell);
    const line = all[index] as Line;
    cell.index = index;
    cell.name.textContent = `${line.inbound ? 'Amira' : 'June'} ${clock.format(line.at)}`;
    cell.bubble.textContent = line.text;
    cell.element.className = line.inbound ? 'row' : 'row out';
    cell.element.style.transform = `translateY(${index * ROW_PX}px)`;
  }
  for (const { element } of free) element.remove();
  pool = pool.filter((cell) => !free.includes(cell));
}

function schedule(): void {
  if (scheduled) return;
  scheduled = true;
  requestAnimationFrame(render);
}

runThread({
  fill(lines) { all = [...lines]; },
  open(stage) {
    const style = new CSSStyleSheet();
    style.replaceSync(css);
    document.adoptedStyleSheets.push(style);
    scroller = Object.assign(document.createElement('div'), { className: 'thread' });
    sizer = document.createElement('div');
    scroller.append(sizer);
    stage.append(scroller);
    scroller.addEventListener('scroll', () => {
      isPinned = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop < 24;
      schedule();
    }, { passive: true });
    render();
  },
  find: (start) => pool.find(({ bubble }) => bubble.textContent?.startsWith(start))?.bubble ?? null,
  scroller: () => scroller,
  receive(line) {
    all.push(line);
    schedule();
  },
  prepend(lines) {
    all = [...lines, ...all];
    for (const cell of pool) {
      cell.index += lines.length;
      cell.element.style.transform = `translateY(${cell.index * ROW_PX}px)`;
    }
    sizer.style.height = `${all.length * ROW_PX}px`;
    scroller.scrollTop += lines.length * ROW_PX;
    schedule();
  },
  field: () => null,
});
