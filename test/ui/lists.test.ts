import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { at, tall } from '../../src/ui/at.js';
import { FixedListController } from '../../src/ui/fixed-list.js';
import { VirtualListController } from '../../src/ui/virtual-list.js';

const frame = css`
  .scroller { block-size: 600px; inline-size: 300px; overflow: auto; overflow-anchor: none; position: relative; }
  .row { position: absolute; inset-inline: 0; inset-block-start: 0; box-sizing: border-box; }
  .fixed .row { block-size: 68px; }
  .sizer { position: relative; }
`;

class FixedProbe extends LitElement {
  static override styles = frame;
  rows: number[] = [];
  heads: { before: number; size: number }[] = [];
  readonly scroller = createRef<HTMLElement>();
  readonly list = new FixedListController(this, {
    scroller: () => this.scroller.value, count: () => this.rows.length, rowHeight: () => 68, heads: () => this.heads,
  });
  protected override render() {
    const { start, end } = this.list.draw();
    const indexes = Array.from({ length: end - start }, (_, i) => start + i);
    return html`<div class="scroller fixed" ${ref(this.scroller)}><div class="sizer" ${tall(this.list.totalSize)}>
      ${repeat(indexes, (i) => this.rows[i], (i) => html`<div class="row" data-i=${i} ${at(this.list.startOf(i))}>${this.rows[i]}</div>`)}
    </div></div>`;
  }
  get drawn(): HTMLElement[] {
    return [...(this.shadowRoot?.querySelectorAll<HTMLElement>('.row') ?? [])];
  }
}
customElements.define('fixed-probe', FixedProbe);

interface Line {
  id: string;
  height: number;
}

class ThreadProbe extends LitElement {
  static override styles = frame;
  lines: Line[] = [];
  /** How often a row's key was asked for. */
  asked = 0;
  readonly scroller = createRef<HTMLElement>();
  readonly list = new VirtualListController(this, {
    scroller: () => this.scroller.value, count: () => this.lines.length,
    key: (i) => {
      this.asked++;
      return this.lines[i]?.id ?? i;
    },
    estimate: () => 60,
  });
  protected override render() {
    return html`<div class="scroller" ${ref(this.scroller)}><div class="sizer" ${tall(this.list.totalSize)}>
      ${repeat(this.list.items, (item) => item.key, (item) => {
        const line = this.lines[item.index];
        return html`<div class="row" data-index=${item.index} id=${line?.id ?? ''} ${ref(this.list.measure)} ${at(item.start)}>
          <p ${ref((p) => { if (p) (p as HTMLElement).style.cssText = `margin:0;block-size:${line?.height}px`; })}>${line?.id}</p></div>`;
      })}
    </div></div>`;
  }
  get element(): HTMLElement {
    return this.scroller.value as HTMLElement;
  }
  /** The first line that is wholly in view, and where it stands. */
  firstVisible(): { id: string; y: number } {
    const top = this.element.getBoundingClientRect().top;
    const rows = [...(this.shadowRoot?.querySelectorAll<HTMLElement>('.row') ?? [])]
      .map((row) => ({ id: row.id, y: row.getBoundingClientRect().top - top }))
      .filter(({ y }) => y >= 0)
      .sort((a, b) => a.y - b.y);
    return rows[0] ?? { id: '', y: Number.NaN };
  }
  yOf(id: string): number {
    const row = this.shadowRoot?.getElementById(id);
    return (row?.getBoundingClientRect().top ?? Number.NaN) - this.element.getBoundingClientRect().top;
  }
}
customElements.define('thread-probe', ThreadProbe);

const settle = async (frames = 6) => {
  for (let i = 0; i < frames; i++) await nextFrame();
};
const height = (i: number) => 30 + ((i * 7919) % 170);
const lines = (from: number, to: number): Line[] => Array.from({ length: to - from }, (_, i) => ({ id: `m${from + i}`, height: height(from + i) }));

describe('fixed list', () => {
  const make = async (count: number) => {
    const el = await fixture<FixedProbe>(html`<fixed-probe></fixed-probe>`);
    el.rows = Array.from({ length: count }, (_, i) => i);
    el.requestUpdate();
    await settle();
    return el;
  };

  it('draws as few rows for 100,000 as for 100, and its sizer is as high as all of them', async () => {
    const small = (await make(100)).drawn.length;
    const large = await make(100_000);
    expect(large.drawn.length).to.equal(small);
    expect(large.drawn.length).to.be.within(9, 22);
    expect(large.scroller.value?.scrollHeight).to.equal(6_800_000);
  });

  it('has the rows in place in the very frame of a scroll', async () => {
    const el = await make(100_000);
    const scroller = el.scroller.value as HTMLElement;
    for (let step = 1; step <= 20; step++) {
      scroller.scrollTop = step * 9_000;
      // The scroll event is sent at the start of the frame, the rows are drawn before it ends.
      await nextFrame();
      await Promise.resolve();
      await el.updateComplete;
      const view = scroller.getBoundingClientRect();
      const seen = el.drawn.map((row) => row.getBoundingClientRect()).filter((box) => box.bottom > view.top && box.top < view.bottom);
      const covered = Math.max(...seen.map((box) => box.bottom)) - Math.min(...seen.map((box) => box.top));
      expect(covered, `at ${scroller.scrollTop}`).to.be.at.least(view.height);
    }
  });

  it('keeps heads between the rows', async () => {
    const el = await make(1000);
    el.heads = [{ before: 0, size: 32 }, { before: 4, size: 32 }];
    el.requestUpdate();
    await settle();
    expect([el.list.startOf(0), el.list.startOf(3), el.list.startOf(4)]).to.deep.equal([32, 236, 336]);
    expect(el.list.totalSize).to.equal(68_064);
    const scroller = el.scroller.value as HTMLElement;
    scroller.scrollTop = 30_000;
    await settle();
    expect(el.list.startOf(el.list.range.start)).to.be.below(30_000);
    expect(el.list.startOf(el.list.range.end)).to.be.above(30_600);
  });

  it('brings a row into view by the shortest way', async () => {
    const el = await make(1000);
    const scroller = el.scroller.value as HTMLElement;
    el.list.scrollToIndex(500);
    await settle();
    expect(scroller.scrollTop).to.equal(501 * 68 - 600);
    el.list.scrollToIndex(499);
    await settle();
    expect(scroller.scrollTop).to.equal(501 * 68 - 600);
    el.list.scrollToIndex(2, 'start');
    await settle();
    expect(scroller.scrollTop).to.equal(136);
  });

  it('keeps its place when it is moved in the page', async () => {
    const el = await make(1000);
    (el.scroller.value as HTMLElement).scrollTop = 20_000;
    await settle();
    const elsewhere = document.createElement('div');
    el.parentElement?.append(elsewhere);
    elsewhere.append(el);
    await settle();
    expect(el.scroller.value?.scrollTop).to.equal(20_000);
    expect(el.drawn.some((row) => row.dataset['i'] === '296')).to.equal(true);
  });
});

describe('virtual list', () => {
  const make = async (count: number) => {
    const el = await fixture<ThreadProbe>(html`<thread-probe></thread-probe>`);
    el.lines = lines(1000, 1000 + count);
    el.requestUpdate();
    await settle(10);
    return el;
  };
  const distance = (el: ThreadProbe) => el.element.scrollHeight - el.element.clientHeight - el.element.scrollTop;

  it('opens at the end and draws a bounded number of rows', async () => {
    const el = await make(5000);
    await waitUntil(() => distance(el) <= 1);
    expect(el.list.isAtEnd).to.equal(true);
    expect(el.shadowRoot?.querySelectorAll('.row').length).to.be.below(60);
  });

  it('stays at the end while messages arrive and the last one grows', async () => {
    const el = await make(300);
    for (let i = 0; i < 5; i++) {
      el.lines = [...el.lines, ...lines(1300 + i, 1301 + i)];
      el.requestUpdate();
      await settle(4);
      expect(distance(el), `after ${i + 1}`).to.be.at.most(1);
    }
    const last = el.lines.at(-1) as Line;
    last.height += 200;
    el.requestUpdate();
    await settle(8);
    expect(distance(el)).to.be.at.most(1);
  });

  it('moves the message that is read by at most 1 px when older ones come before it', async () => {
    for (const scrollTop of [300, 0]) {
      const el = await make(300);
      el.element.scrollTop = scrollTop;
      await settle(10);
      const before = el.firstVisible();
      el.lines = [...lines(950, 1000), ...el.lines];
      el.requestUpdate();
      let worst = 0;
      for (let i = 0; i < 20; i++) {
        await nextFrame();
        worst = Math.max(worst, Math.abs(el.yOf(before.id) - before.y));
      }
      expect(worst, `at ${scrollTop}`).to.be.at.most(1);
    }
  });

  it('does not pull a reader down when messages arrive below', async () => {
    const el = await make(300);
    el.element.scrollTop = 2000;
    await settle(10);
    const before = el.firstVisible();
    el.lines = [...el.lines, ...lines(1300, 1310)];
    el.requestUpdate();
    await settle(10);
    expect(Math.abs(el.yOf(before.id) - before.y)).to.be.at.most(1);
    expect(el.list.isAtEnd).to.equal(false);
  });

  it('keeps the message that is read in place while one above it grows, and at the end the end', async () => {
    const el = await make(300);
    el.element.scrollTop = 4000;
    await settle(10);
    const before = el.firstVisible();
    const index = el.lines.findIndex(({ id }) => id === before.id);
    for (const [above, more] of [[1, 150], [3, 80], [2, -20]] as const) {
      (el.lines[index - above] as Line).height += more;
      el.requestUpdate();
      await settle(4);
      expect(Math.abs(el.yOf(before.id) - before.y), `${above} above`).to.be.at.most(1);
    }
    el.list.scrollToEnd();
    await waitUntil(() => distance(el) <= 1);
    const rows = [...(el.shadowRoot?.querySelectorAll<HTMLElement>('.row p') ?? [])];
    // A picture that comes late grows without the host knowing of it.
    (rows.at(-3) as HTMLElement).style.blockSize = '400px';
    await settle(4);
    expect(distance(el)).to.be.at.most(1);
  });

  it('stays where it is when it is moved in the page, made narrower or lower', async () => {
    const el = await make(300);
    const elsewhere = document.createElement('div');
    el.parentElement?.append(elsewhere);
    for (const scrollTop of [3000, 1_000_000]) {
      el.element.scrollTop = scrollTop;
      await settle(10);
      const before = el.firstVisible();
      const parent = el.parentElement === elsewhere ? elsewhere.parentElement : elsewhere;
      parent?.append(el);
      await settle();
      expect(Math.abs(el.yOf(before.id) - before.y), `at ${scrollTop}`).to.be.at.most(1);
      el.element.style.cssText = 'inline-size:200px';
      await settle();
      expect(Math.abs(el.yOf(before.id) - before.y), `at ${scrollTop}`).to.be.at.most(1);
    }
    el.element.style.blockSize = '300px';
    await settle();
    expect(distance(el)).to.be.at.most(1);
  });

  it('follows the reader who scrolls while messages come before and after', async () => {
    const el = await make(500);
    el.element.scrollTop = 9000;
    await settle(10);
    for (let step = 0; step < 10; step++) {
      el.element.scrollTop -= 130;
      const { top } = el.element.getBoundingClientRect();
      const rows = [...(el.shadowRoot?.querySelectorAll<HTMLElement>('.row') ?? [])]
        .map((row) => ({ id: row.id, y: row.getBoundingClientRect().top - top })).filter(({ y }) => y >= 0 && y < 600);
      el.lines = [...lines(1000 - (step + 1) * 20, 1000 - step * 20), ...el.lines, ...lines(1500 + step, 1501 + step)];
      el.requestUpdate();
      await settle(3);
      const shift = Math.min(...rows.map(({ id, y }) => Math.abs(el.yOf(id) - y)));
      expect(shift, `step ${step}`).to.be.at.most(1);
    }
  });

  it('draws as few rows of 100,000 as of 1,000', async () => {
    const few = await make(1000);
    const many = await make(100_000);
    for (const el of [few, many]) {
      el.list.scrollToIndex(500, { align: 'start' });
      await waitUntil(() => Math.abs(el.yOf('m1500')) <= 1);
    }
    const drawn = (el: ThreadProbe) => el.shadowRoot?.querySelectorAll('.row').length;
    expect(drawn(many)).to.equal(drawn(few));
  });

  it('looks at few rows of 100,000, whether they open or others come before, between or behind them', async () => {
    const el = await make(100_000);
    expect(el.asked, 'opened').to.be.below(1000);
    const isFew = async (what: string, change: (all: Line[]) => Line[]): Promise<void> => {
      el.asked = 0;
      el.lines = change(el.lines);
      el.requestUpdate();
      await settle(10);
      expect(el.asked, what).to.be.below(1000);
    };
    await isFew('behind', (all) => [...all, ...lines(200_000, 200_050)]);
    await isFew('before', (all) => [...lines(0, 50), ...all]);
    await isFew('before the last', (all) => [...all.slice(0, -1), { id: 'late', height: 120 }, ...all.slice(-1)]);
    expect(distance(el)).to.be.at.most(1);
    el.list.scrollToIndex(50_000, { align: 'start' });
    await settle(10);
    const read = el.firstVisible();
    await isFew('above the reader', (all) => [...all.slice(0, 49_990), { id: 'later', height: 150 }, ...all.slice(49_990)]);
    expect(Math.abs(el.yOf(read.id) - read.y)).to.be.at.most(1);
    await isFew('gone above the reader', (all) => [...all.slice(0, 49_985), ...all.slice(49_988)]);
    expect(Math.abs(el.yOf(read.id) - read.y)).to.be.at.most(1);
  });

  it('jumps to any message', async () => {
    const el = await make(3000);
    el.list.scrollToIndex(1500, { align: 'start' });
    await waitUntil(() => Math.abs(el.yOf('m2500')) <= 1);
  });
});
