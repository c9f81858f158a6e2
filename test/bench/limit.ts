// The limit: a list written by hand for nothing but speed. Rows of fixed height, positioned absolutely, from a pool;
// a row keeps its conversation while both are in view, so that a move is a transform and no text is laid out anew;
// textContent only where it differs; at most one render a frame.
import { run } from './harness.js';
import type { Row } from './workload.js';

const ROW_PX = 69;
const css = `
  .list { position: absolute; inset: 0; overflow-y: auto; contain: strict; }
  .row { position: absolute; inset: 0 8px auto; height: 68px; contain: strict; }
  .avatar { position: absolute; inset: 14px auto auto 8px; width: 40px; height: 40px; border-radius: 50%;
    line-height: 40px; text-align: center; background: #dde4f2; }
  .badge { position: absolute; inset: 41px auto auto 36px; width: 16px; height: 16px; border-radius: 50%;
    background: #24a148; }
  .line { position: absolute; inset: 12px 8px auto 60px; height: 22px; display: flex; gap: 8px; }
  .second { inset-block-start: 34px; height: 20px; color: #5c5c5c; font-size: 13px; }
  .name { flex: 1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-weight: 600; }
  .preview { flex: 1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .time { font-size: 13px; color: #5c5c5c; }
  .unread { min-width: 8px; padding: 0 6px; border-radius: 10px; background: #3355dd; color: #fff; font-size: 12px; }
`;

interface Cell {
  readonly element: HTMLElement;
  readonly texts: readonly HTMLElement[];
  readonly shown: string[];
  id: string;
  top: number;
}

const byId = new Map<string, Row>();
let order: Row[] = [];
let scroller: HTMLElement;
let sizer: HTMLElement;
let viewPx = 0;
let scheduled = false;
const cells = new Map<string, Cell>();
const clock = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit' });

const template = document.createElement('template');
template.innerHTML = `<div class="row" role="listitem"><div class="avatar"></div><div class="badge"></div>
  <div class="line"><span class="name" dir="auto"></span><span class="time"></span></div>
  <div class="line second"><span class="preview" dir="auto"></span><span class="unread"></span></div></div>`;

function newCell(): Cell {
  const element = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  const parts = ['.avatar', '.name', '.time', '.preview', '.unread'];
  const texts = parts.map((part) => element.querySelector(part) as HTMLElement);
  sizer.append(element);
  return { element, texts, shown: ['', '', '', '', ''], id: '', top: -1 };
}

function render(): void {
  scheduled = false;
  const first = Math.max(0, Math.floor(scroller.scrollTop / ROW_PX) - 2);
  const last = Math.min(order.length, Math.ceil((scroller.scrollTop + viewPx) / ROW_PX) + 2);
  const wanted = new Set<string>();
  for (let i = first; i < last; i++) wanted.add((order[i] as Row).id);
  const free = [...cells.values()].filter((cell) => !wanted.has(cell.id));
  for (let i = first; i < last; i++) {
    const row = order[i] as Row;
    let cell = cells.get(row.id);
    if (!cell) {
      cell = free.pop() ?? newCell();
      cells.delete(cell.id);
      cell.id = row.id;
      cells.set(row.id, cell);
    }
    const unread = row.unread > 0 ? String(row.unread) : '';
    const values = [row.initials, row.name, clock.format(row.at), row.preview, unread];
    for (let part = 0; part < values.length; part++) {
      const value = values[part] as string;
      if (cell.shown[part] === value) continue;
      cell.shown[part] = value;
      (cell.texts[part] as HTMLElement).textContent = value;
      if (part === 4) (cell.texts[4] as HTMLElement).hidden = value === '';
    }
    if (cell.top !== i) {
      cell.top = i;
      cell.element.style.transform = `translateY(${i * ROW_PX}px)`;
    }
  }
  for (const cell of free) {
    cell.element.remove();
    cells.delete(cell.id);
  }
}

function schedule(): void {
  if (scheduled) return;
  scheduled = true;
  requestAnimationFrame(render);
}

run({
  fill({ rows }) {
    order = rows.map((row) => ({ ...row }));
    for (const row of order) byId.set(row.id, row);
  },
  mount(stage) {
    const style = new CSSStyleSheet();
    style.replaceSync(css);
    document.adoptedStyleSheets.push(style);
    scroller = Object.assign(document.createElement('div'), { className: 'list' });
    scroller.setAttribute('role', 'list');
    sizer = document.createElement('div');
    sizer.style.height = `${order.length * ROW_PX}px`;
    scroller.append(sizer);
    stage.append(scroller);
    viewPx = 800;
    scroller.addEventListener('scroll', schedule, { passive: true });
    render();
  },
  firstRow: () => cells.get((order[0] as Row).id)?.element ?? null,
  receive({ id, text, at }) {
    const row = byId.get(id) as Row;
    row.preview = text;
    row.at = at;
    row.unread++;
    order.splice(order.indexOf(row), 1);
    order.unshift(row);
    schedule();
  },
});
