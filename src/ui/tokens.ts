// The look in numbers: colours, radii, motion and the unit of length. Every element adopts these styles; the
// theming docs and the contrast tests read COLORS. A host overrides --inbox-<name>, or only --inbox-accent,
// --inbox-radius, --inbox-font and --inbox-font-size; our own rules read the private --_<name>.
import { unsafeCSS, type CSSResult } from 'lit';

/** Lightness, chroma and hue (OKLCH) of each colour in the light and in the dark scheme; public name `--inbox-<key>`. */
export const COLORS = {
  sunken: ['.982 .002 272', '.178 .006 272'],
  surface: ['1 0 0', '.208 .007 272'],
  raised: ['1 0 0', '.252 .008 272'],
  fill: ['.962 .004 272', '.262 .008 272'],
  'fill-2': ['.928 .006 272', '.318 .009 272'],
  border: ['.912 .005 272', '.298 .008 272'],
  control: ['.62 .012 272', '.6 .012 272'],
  text: ['.235 .014 272', '.935 .004 272'],
  muted: ['.495 .014 272', '.715 .011 272'],
  note: ['.965 .038 88', '.3 .046 84'],
  'note-2': ['.925 .062 86', '.36 .05 80'],
  'note-text': ['.44 .085 68', '.85 .085 86'],
  success: ['.52 .125 152', '.76 .14 152'],
  'success-mark': ['.62 .16 150', '.74 .16 150'],
  warning: ['.52 .115 62', '.81 .12 76'],
  'warning-mark': ['.66 .15 62', '.78 .14 72'],
  danger: ['.53 .195 25', '.735 .145 22'],
  'danger-solid': ['.55 .2 25', '.56 .19 25'],
  'danger-soft': ['.96 .018 20', '.29 .05 22'],
  'on-accent': ['1 0 0', '1 0 0'],
  'row-hover': ['.948 .004 272', '.235 .007 272'],
  'menu-hover': ['.955 .005 272', '.305 .009 272'],
  field: ['1 0 0', '.225 .007 272'],
  composer: ['1 0 0', '.232 .008 272'],
  button: ['1 0 0', '.278 .008 272'],
  'button-border': ['.9 .006 272', '.37 .01 272'],
  'on-note': ['.3 .04 70', '.93 .03 86'],
  'note-muted': ['.46 .05 72', '.8 .05 84'],
  'note-action': ['.5 .095 68', '.8 .1 84'],
  'on-note-action': ['1 0 0', '.22 .03 80'],
  inverse: ['.27 .012 272', '.9 .005 272'],
  'on-inverse': ['1 0 0', '.2 .01 272'],
  'brand-avatar': ['.905 .008 272', '.33 .009 272'],
  'on-brand-avatar': ['.36 .012 272', '.86 .006 272'],
} as const;

/** The accent a host has not set. */
export const ACCENT = '.51 .17 262';

/**
 * Colours that follow `--inbox-accent`: its hue and a share of its chroma at our own lightness, because a host's
 * lightness would not keep the contrast. In the dark scheme white needs a darker ground the further the hue is from
 * the default's 262.
 */
export const ACCENTS = {
  'accent-solid': ['.51 c h', 'calc(.52 + .047 * clamp(0, 1 - max(h - 262, 262 - h) / 10, 1)) calc(c * .93) h'],
  'accent-text': ['.47 calc(c * .97) h', '.78 min(c * .618, .105) h'],
  'accent-soft': ['.948 min(c * .13, .03) h', '.288 min(c * .25, .06) h'],
  'accent-bubble': ['.945 min(c * .16, .035) h', '.318 min(c * .306, .07) h'],
  'muted-on-soft': ['.44 min(c * .18, .03) h', '.8 min(c * .12, .02) h'],
  tick: ['.47 min(c * .3, .05) h', '.78 min(c * .235, .04) h'],
} as const;

export type ColorName = keyof typeof COLORS | keyof typeof ACCENTS;

const pick = (name: string, light: string, dark: string) => `--_${name}:var(--inbox-${name},light-dark(${light},${dark}));`;

/** Most chroma for a hue: around 190 screens show so little of it that they would clip, and shift, the colour. */
const CHROMA = '.17 + .05 * clamp(0, (max(h - 190, 190 - h) - 75) / 30, 1)';

const declarations = () =>
  `--_seed:oklch(from var(--inbox-accent,oklch(${ACCENT})) l min(c, ${CHROMA}) h);` +
  Object.entries(COLORS).map(([name, [light, dark]]) => pick(name, `oklch(${light})`, `oklch(${dark})`)).join('') +
  Object.entries(ACCENTS)
    .map(([name, [light, dark]]) => pick(name, `oklch(from var(--_seed) ${light})`, `oklch(from var(--_seed) ${dark})`))
    .join('');

/**
 * Adopt first. Besides `--_<colour>`: `--_px` (one design pixel: write `calc(16 * var(--_px))`), `--_radius-s|m|l`
 * (6, 8, 12), `--_accent`, `--_float` (the shadow of what floats), `--_fast`, `--_base`, `--_slow` (80, 120, 150 ms) and `--_ease`.
 */
export const tokens: CSSResult = /* @__PURE__ */ unsafeCSS(`:host{${declarations()}
--_accent:var(--_accent-solid);--_px:calc(var(--inbox-font-size,14px)/14);
--_radius:var(--inbox-radius,8px);--_radius-s:calc(var(--_radius)*.75);--_radius-m:var(--_radius);
--_radius-l:calc(var(--_radius)*1.5);
--_float:0 0 0 1px light-dark(oklch(.25 .02 262/.09),oklch(1 0 0/.1)),
0 12px 32px -8px light-dark(oklch(.25 .03 262/.2),oklch(0 0 0/.55)),
0 2px 6px -1px light-dark(oklch(.25 .03 262/.08),oklch(0 0 0/.35));
--_fast:80ms;--_base:120ms;--_slow:150ms;--_ease:cubic-bezier(.2,0,0,1)}
@media (prefers-reduced-motion:reduce){:host{--_fast:0s;--_base:0s;--_slow:0s}}`);
