// Puts a popover beside its anchor: by CSS anchor positioning where the browser has it, else by measured rectangles
// that are written again on scroll and resize. Styles go through CSSOM only. Used by popovers and tooltips.

export interface PlaceOptions {
  /** On which side of the anchor, when there is room; the other side otherwise. */
  readonly side?: 'block-end' | 'block-start';
  /** Which edges lie on one line. */
  readonly align?: 'start' | 'end' | 'center';
  /** Gap to the anchor in px. */
  readonly gap?: number;
}

const AREAS = { start: 'span-inline-end', end: 'span-inline-start', center: 'center' } as const;
/** Room to the window's edges, in px. */
const MARGIN = 8;
const byCss = typeof CSS !== 'undefined' && CSS.supports('position-area: block-end span-inline-end');
const undo = new WeakMap<HTMLElement, () => void>();
/** How often each anchor's name is in use: a menu and a tooltip may stand at the same one. */
const uses = new WeakMap<HTMLElement, number>();
let names = 0;

/** Keeps `popover` at `anchor` until unplace(). The popover is already shown. */
export function place(popover: HTMLElement, anchor: HTMLElement, options: PlaceOptions = {}): void {
  unplace(popover);
  const isCss = byCss && popover.getRootNode() === anchor.getRootNode() && !isRtl(anchor);
  if (!isCss) {
    undo.set(popover, measured(popover, anchor, options));
    return;
  }
  const stop = anchored(popover, anchor, options);
  // Where no side has room, browsers differ in what they let cross the window's edge.
  const look = (): void => {
    if (isClear(popover)) return;
    unplace(popover);
    undo.set(popover, measured(popover, anchor, options));
  };
  const sizes = new ResizeObserver(look);
  undo.set(popover, () => {
    sizes.disconnect();
    stop();
  });
  sizes.observe(popover);
  look();
}

/** Whether it lies in the window, with room to the edges along the line; what is closing has no size. */
function isClear(popover: HTMLElement): boolean {
  const { left, right, top, bottom, width } = popover.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  return width === 0 || (left > MARGIN - 1 && right < clientWidth - MARGIN + 1 && top >= 0 && bottom <= clientHeight);
}

/** An area is read in the direction of the page around, or of the popover, as the browser likes: right to left is measured. */
const isRtl = (anchor: HTMLElement): boolean => getComputedStyle(anchor).direction === 'rtl';

export function unplace(popover: HTMLElement): void {
  undo.get(popover)?.();
  undo.delete(popover);
}

function anchored(popover: HTMLElement, anchor: HTMLElement, options: PlaceOptions): () => void {
  const { side = 'block-end', align = 'start', gap = 4 } = options;
  const used = uses.get(anchor) ?? 0;
  const name = used > 0 ? anchor.style.getPropertyValue('anchor-name') : `--inbox-anchor-${++names}`;
  anchor.style.setProperty('anchor-name', name);
  uses.set(anchor, used + 1);
  set(popover, {
    'position-anchor': name,
    'position-area': `${side} ${AREAS[align]}`,
    'position-try-fallbacks': 'flip-block, flip-inline, flip-block flip-inline',
    inset: 'auto',
    // Read from the anchor outwards, and turned about with the area: what lies away from it keeps clear of the window's edge.
    'margin-block': side === 'block-end' ? `${gap}px ${MARGIN}px` : `${MARGIN}px ${gap}px`,
    'margin-inline': `${align === 'start' ? 0 : MARGIN}px ${align === 'end' ? 0 : MARGIN}px`,
  });
  return () => {
    const left = (uses.get(anchor) ?? 1) - 1;
    uses.set(anchor, left);
    if (left === 0) anchor.style.removeProperty('anchor-name');
  };
}

function measured(popover: HTMLElement, anchor: HTMLElement, options: PlaceOptions): () => void {
  const { side = 'block-end', align = 'start', gap = 4 } = options;
  const write = () => {
    set(popover, { 'position-area': 'none', 'position-try-fallbacks': 'none', inset: 'auto', margin: '0px' });
    const a = anchor.getBoundingClientRect();
    const p = popover.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const below = a.bottom + gap;
    const above = a.top - gap - p.height;
    const fits = side === 'block-end' ? below + p.height <= clientHeight : above >= 0;
    const top = (side === 'block-end') === fits ? below : above;
    const left = align === 'center' ? a.left + (a.width - p.width) / 2
      : (align === 'start') === isRtl(anchor) ? a.right - p.width : a.left;
    const within = (value: number, size: number, room: number) => Math.max(MARGIN, Math.min(value, room - size - MARGIN));
    set(popover, {
      top: `${within(top, p.height, clientHeight)}px`,
      left: `${within(left, p.width, clientWidth)}px`,
    });
  };
  write();
  // What it shows may come later than it.
  const sizes = new ResizeObserver(write);
  sizes.observe(popover);
  addEventListener('scroll', write, { capture: true, passive: true });
  addEventListener('resize', write);
  return () => {
    sizes.disconnect();
    removeEventListener('scroll', write, { capture: true });
    removeEventListener('resize', write);
  };
}

function set(element: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value);
}
