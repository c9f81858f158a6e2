// Writes src/ui/icons.ts from lucide-static and simple-icons (both pinned). Run by hand when an icon is added:
//   node test/tools/icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const nodes = require('lucide-static/icon-nodes.json');

/** Lucide names; those with a star point along the line and are mirrored in right-to-left text. */
const LUCIDE = `
alarm-clock archive arrow-down *arrow-left *arrow-right arrow-left-right at-sign ban bell bot calendar-clock
check check-check chevron-down *chevron-left *chevron-right chevron-up circle circle-alert circle-check
circle-question-mark clock cloud-off copy *corner-up-left download ellipsis *external-link eye eye-off
file-text globe hash hourglass house image images inbox info keyboard layout-template *list-checks *list-filter
loader-circle lock lock-open *log-out map-pin message-circle *message-square *message-square-text mic moon paperclip
*panel-right panel-bottom pause pencil phone pin play plus refresh-cw *reply search *send settings smartphone smile
square-check star sticker store tag timer trash triangle-alert *undo-2 user-plus user-round users video volume-2
wifi-off x zoom-in
`.split(/\s+/).filter(Boolean);

/** Names that lucide has given up, by which our code calls the icon. */
const ALIAS = { smile: 'face-slightly-smiling' };

const LOGOS = ['whatsapp', 'messenger', 'facebook', 'instagram', 'x'];

const camel = (name) => name.replace(/-(\w)/g, (_, c) => c.toUpperCase());
const num = (value) => Number(value ?? 0);
const short = (n) => String(Math.round(n * 1000) / 1000).replace(/^(-?)0\./, '$1.');

/** A circle or a rounded box as arcs, so that a whole icon is one path. */
const shapes = {
  path: (a) => absoluteStart(a.d),
  circle: (a) => ellipse(num(a.cx), num(a.cy), num(a.r), num(a.r)),
  ellipse: (a) => ellipse(num(a.cx), num(a.cy), num(a.rx), num(a.ry)),
  line: (a) => `M${a.x1} ${a.y1}L${a.x2} ${a.y2}`,
  polyline: (a) => `M${a.points.trim().replace(/[ ,]+/g, ' ')}`,
  polygon: (a) => `M${a.points.trim().replace(/[ ,]+/g, ' ')}z`,
  rect(a) {
    const [x, y, w, h] = [num(a.x), num(a.y), num(a.width), num(a.height)];
    const r = num(a.rx ?? a.ry);
    if (!r) return `M${short(x)} ${short(y)}h${short(w)}v${short(h)}h${short(-w)}z`;
    const arc = (dx, dy) => `a${short(r)} ${short(r)} 0 0 1 ${short(dx)} ${short(dy)}`;
    return `M${short(x + r)} ${short(y)}h${short(w - 2 * r)}${arc(r, r)}v${short(h - 2 * r)}${arc(-r, r)}` +
      `h${short(2 * r - w)}${arc(-r, -r)}v${short(2 * r - h)}${arc(r, -r)}z`;
  },
};

/** A path that opens with a relative move is absolute on its own, yet would not be after another one. */
function absoluteStart(d) {
  const n = String.raw`[-+]?(?:\d*\.\d+|\d+)`;
  const opening = new RegExp(`^m\\s*(${n})[\\s,]*(${n})(\\s*)(?=([-+.\\d])?)`).exec(d);
  if (!opening) return d;
  const rest = d.slice(opening[0].length);
  return `M${opening[1]} ${opening[2]}${opening[4] ? 'l' : ''}${rest}`;
}

function ellipse(cx, cy, rx, ry) {
  const arc = (dx) => `a${short(rx)} ${short(ry)} 0 1 0 ${short(dx)} 0`;
  return `M${short(cx - rx)} ${short(cy)}${arc(2 * rx)}${arc(-2 * rx)}`;
}

const lines = [];
for (const entry of LUCIDE) {
  const name = entry.replace('*', '');
  const node = nodes[ALIAS[name] ?? name];
  if (!node) throw new Error(`lucide has no icon "${name}"`);
  const d = node.map(([tag, attributes]) => shapes[tag](attributes)).join('');
  const flip = entry.startsWith('*') ? ', flip: true' : '';
  lines.push(`export const ${camel(name)}Icon: IconShape = { d: '${d}'${flip} };`);
}
for (const name of LOGOS) {
  const svg = readFileSync(require.resolve(`simple-icons/icons/${name}.svg`), 'utf8');
  const d = /<path d="([^"]+)"/.exec(svg)[1];
  lines.push(`export const ${name}Logo: IconShape = { d: '${d}', solid: true };`);
}

writeFileSync(
  new URL('../../src/ui/icons.ts', import.meta.url),
  `// The icons' shapes, one path each: lucide (ISC licence) and platform logos of simple-icons (CC0).
// Written by test/tools/icons.mjs, not by hand; drawn by icon() of icon.ts. One export an icon, so that
// a bundler keeps only those that are used.
import type { IconShape } from './icon.js';

${lines.join('\n')}
`,
);
console.log(`${lines.length} icons`);
