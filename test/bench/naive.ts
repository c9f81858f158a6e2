// The naive list: lit's repeat() over every conversation, rendered at most once a frame, nothing virtual.
import { html, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { run } from './harness.js';
import type { Row } from './workload.js';

const css = `
  .list { position: absolute; inset: 0; overflow-y: auto; }
  .row { height: 68px; margin: 0 8px 1px; padding: 12px 8px; box-sizing: border-box; display: flex; gap: 12px; }
  .avatar { width: 40px; height: 40px; border-radius: 50%; line-height: 40px; text-align: center; background: #dde4f2; }
  .text { flex: 1; min-width: 0; }
  .line { display: flex; gap: 8px; }
  .name, .preview { flex: 1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .name { font-weight: 600; }
  .second, .time { color: #5c5c5c; font-size: 13px; }
  .unread { padding: 0 6px; border-radius: 10px; background: #3355dd; color: #fff; font-size: 12px; }
`;

let order: Row[] = [];
let list: HTMLElement;
let scheduled = false;
const clock = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit' });

function draw(): void {
  scheduled = false;
  render(
    repeat(
      order,
      (row) => row.id,
      (row) => html`<div class="row" role="listitem">
        <div class="avatar">${row.initials}</div>
        <div class="text">
          <div class="line">
            <span class="name" dir="auto">${row.name}</span><span class="time">${clock.format(row.at)}</span>
          </div>
          <div class="line second">
            <span class="preview" dir="auto">${row.preview}</span>
            ${row.unread > 0 ? html`<span class="unread">${row.unread}</span>` : null}
          </div>
        </div>
      </div>`,
    ),
    list,
  );
}

run({
  fill({ rows }) {
    order = rows.map((row) => ({ ...row }));
  },
  mount(stage) {
    const style = new CSSStyleSheet();
    style.replaceSync(css);
    document.adoptedStyleSheets.push(style);
    list = Object.assign(document.createElement('div'), { className: 'list' });
    list.setAttribute('role', 'list');
    stage.append(list);
    draw();
  },
  firstRow: () => list.firstElementChild,
  receive({ id, text, at }) {
    const row = order.find((other) => other.id === id) as Row;
    order = [{ ...row, preview: text, at, unread: row.unread + 1 }, ...order.filter((other) => other !== row)];
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(draw);
  },
});
