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

/** "self": the direction of the popover's own text, not that of the page around. */
const AREAS = { start: 'span-self-inline-end', end: 'span-self-inline-start', center: 'center' } as const;
const MARGIN = 8;
const byCss = typeof CSS !== 'undefined' && CSS.supports('position-area: self-block-end span-self-inline-end');
const undo = new WeakMap<HTMLElement, () => void>();
let names = 0;

/** Keeps `popover` at `anchor` until unplace(). The popover is already shown. */
export function place(popover: HTMLElement, anchor: HTMLElement, options: PlaceOptions = {}): void {
  unplace(popover);
  undo.set(popover, (byCss && popover.getRootNode() === anchor.getRootNode() ? anchored : measured)(popover, anchor, options));
}

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
    'position-area': `self-${side} ${AREAS[align]}`,
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
    set(popover, { inset: 'auto', margin: '0px' });
    const a = anchor.getBoundingClientRect();
    const p = popover.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const below = a.bottom + gap;
    const above = a.top - gap - p.height;
    const fits = side === 'block-end' ? below + p.height <= clientHeight : above >= 0;
    const top = (side === 'block-end') === fits ? below : above;
    const rtl = getComputedStyle(anchor).direction === 'rtl';
    const left = align === 'center' ? a.left + (a.width - p.width) / 2
      : (align === 'start') === rtl ? a.right - p.width : a.left;
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
