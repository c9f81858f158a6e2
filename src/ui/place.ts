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
const MARGIN = 8;
const byCss = typeof CSS !== 'undefined' && CSS.supports('position-area: block-end span-inline-end');
const undo = new WeakMap<HTMLElement, () => void>();
let names = 0;

/** Keeps `popover` at `anchor` until unplace(). The popover is already shown. */
export function place(popover: HTMLElement, anchor: HTMLElement, options: PlaceOptions = {}): void {
  unplace(popover);
  const isCss = byCss && popover.getRootNode() === anchor.getRootNode() && !isRtl(anchor);
  undo.set(popover, (isCss ? anchored : measured)(popover, anchor, options));
}

/** An area is read in the direction of the page around, or of the popover, as the browser likes: right to left is measured. */
const isRtl = (anchor: HTMLElement): boolean => getComputedStyle(anchor).direction === 'rtl';

export function unplace(popover: HTMLElement): void {
  undo.get(popover)?.();
  undo.delete(popover);
}

function anchored(popover: HTMLElement, anchor: HTMLElement, options: PlaceOptions): () => void {
  const { side = 'block-end', align = 'start', gap = 4 } = options;
  const name = `--inbox-anchor-${++names}`;
  anchor.style.setProperty('anchor-name', name);
  set(popover, {
    'position-anchor': name,
    'position-area': `${side} ${AREAS[align]}`,
    'position-try-fallbacks': 'flip-block, flip-inline, flip-block flip-inline',
    inset: 'auto',
    'margin-block': `${gap}px`,
    'margin-inline': '0px',
  });
  return () => anchor.style.removeProperty('anchor-name');
}

function measured(popover: HTMLElement, anchor: HTMLElement, options: PlaceOptions): () => void {
  const { side = 'block-end', align = 'start', gap = 4 } = options;
  const write = () => {
    set(popover, { 'position-area': 'none', inset: 'auto', margin: '0px' });
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
  addEventListener('scroll', write, { capture: true, passive: true });
  addEventListener('resize', write);
  return () => {
    removeEventListener('scroll', write, { capture: true });
    removeEventListener('resize', write);
  };
}

function set(element: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value);
}
