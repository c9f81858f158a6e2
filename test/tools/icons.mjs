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

/** Logos whose geometry is plain, where the published path spends two kilobytes on curves nobody sees at 10 px. */
const DRAWN = {
  instagram: [
    'M7 0h10a7 7 0 0 1 7 7v10a7 7 0 0 1-7 7h-10a7 7 0 0 1-7-7v-10a7 7 0 0 1 7-7z',
    'M7 2.16a4.84 4.84 0 0 0-4.84 4.84v10a4.84 4.84 0 0 0 4.84 4.84h10a4.84 4.84 0 0 0 4.84-4.84v-10a4.84 4.84 0 0 0-4.84-4.84z',
    'M12 5.84a6.16 6.16 0 1 1 0 12.32a6.16 6.16 0 0 1 0-12.32z',
    'M12 8a4 4 0 1 0 0 8a4 4 0 0 0 0-8z',
    'M18.4 4.16a1.44 1.44 0 1 1 0 2.88a1.44 1.44 0 0 1 0-2.88z',
  ].join(''),
};

const camel = (name) => name.replace(/-(\w)/g, (_, c) => c.toUpperCase());
const num = (value) => Number(value ?? 0);
const short = (n) => String(Math.round(n * 1000) / 1000).replace(/^(-?)0\./, '$1.');

/** A circle or a rounded box as arcs, so that a whole icon is one path. */
const shapes = {
  path: (a) => a.d,
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

const ARGUMENTS = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/**
 * Path data with figures of two decimals, or one for logos that are 10 px high (finer than a screen shows), and with an absolute first move:
 * a relative one is absolute on its own, yet would not be after another path.
 */
function tidy(d, decimals = 2) {
  const number = /[\s,]*([-+]?(?:\d*\.\d+|\d+\.?)(?:e[-+]?\d+)?)/y;
  const flag = /[\s,]*([01])/y;
  const command = /[\s,]*([a-z])/iy;
  const take = (pattern, from) => {
    pattern.lastIndex = from;
    return pattern.exec(d);
  };
  let at = 0;
  let current = '';
  let out = '';
  while (d.slice(at).trim()) {
    const letter = take(command, at);
    if (letter) {
      at = command.lastIndex;
      current = letter[1];
    } else if (current === 'm' || current === 'M') {
      current = current === 'm' ? 'l' : 'L';
    }
    const figures = [];
    for (let i = 0; i < ARGUMENTS[current.toLowerCase()]; i++) {
      const pattern = current.toLowerCase() === 'a' && (i === 3 || i === 4) ? flag : number;
      const found = take(pattern, at);
      if (!found) throw new Error(`not path data at ${at}: ${d}`);
      at = pattern.lastIndex;
      figures.push(pattern === flag ? found[1] : compact(Number(found[1]), decimals));
    }
    out += (out ? current : current.toUpperCase()) + figures.join(' ').replaceAll(' -', '-');
  }
  return out;
}

const compact = (n, decimals) => String(Math.round(n * 10 ** decimals) / 10 ** decimals).replace(/^(-?)0\./, '$1.');

function ellipse(cx, cy, rx, ry) {
  const arc = (dx) => `a${short(rx)} ${short(ry)} 0 1 0 ${short(dx)} 0`;
  return `M${short(cx - rx)} ${short(cy)}${arc(2 * rx)}${arc(-2 * rx)}`;
}

const lines = [];
for (const entry of LUCIDE) {
  const name = entry.replace('*', '');
  const node = nodes[ALIAS[name] ?? name];
  if (!node) throw new Error(`lucide has no icon "${name}"`);
  const d = node.map(([tag, attributes]) => tidy(shapes[tag](attributes))).join('');
  const flip = entry.startsWith('*') ? ', flip: true' : '';
  lines.push(`export const ${camel(name)}Icon: IconShape = { d: '${d}'${flip} };`);
}
for (const name of LOGOS) {
  const svg = readFileSync(require.resolve(`simple-icons/icons/${name}.svg`), 'utf8');
  const d = tidy(DRAWN[name] ?? /<path d="([^"]+)"/.exec(svg)[1], 1);
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
