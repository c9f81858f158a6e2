/** Draws the pictures, voice notes and papers of the demo workspace, so that it needs no network. Loaded by ../media.ts on first look. */

/** Wool checks in two colours: ground, stripe. */
const WOOL: Readonly<Record<string, readonly [string, string]>> = {
  moss: ['#55705a', '#e4dcc4'], rust: ['#b5583a', '#f2d8b8'], oat: ['#d8c7a6', '#8a6f4d'], ink: ['#2f4362', '#c9d6e3'],
  berry: ['#8c3b57', '#f0c9c4'], snow: ['#eef0ea', '#9db3b0'],
};

const svg = (width: number, height: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`;
const box = (x: number, y: number, width: number, height: number, fill: string, more = ''): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${more}/>`;

const weave = (wool: string, id: string): string => {
  const [ground, stripe] = WOOL[wool] ?? ['#999', '#eee'];
  return `<pattern id="${id}" width="72" height="72" patternUnits="userSpaceOnUse">${box(0, 0, 72, 72, ground)}${
    box(0, 0, 14, 72, stripe, 'opacity=".55"')}${box(0, 0, 72, 14, stripe, 'opacity=".55"')}${box(30, 0, 4, 72, stripe, 'opacity=".4"')}${
    box(0, 30, 72, 4, stripe, 'opacity=".4"')}<path d="M0 3h72M0 9h72M0 21h72M0 45h72M0 57h72M0 66h72" stroke="#000" stroke-opacity=".06" stroke-width="2"/></pattern>`;
};
const room = (wall: string, floor: string): string => box(0, 0, 640, 480, wall) + box(0, 330, 640, 150, floor)
  + `<path d="M0 330h640" stroke="#000" stroke-opacity=".12" stroke-width="3"/>`;
const fringe = (x: number, y: number, width: number, fill: string): string => {
  let path = '';
  for (let at = 6; at < width; at += 12) path += `M${x + at} ${y}l${at % 24 > 8 ? 3 : -3} 22`;
  return `<path d="${path}" stroke="${fill}" stroke-width="4" stroke-linecap="round"/>`;
};

/** Scenes of 640 × 480; each takes the wool's name. */
const SCENES: Readonly<Record<string, (wool: string) => string>> = {
  // A blanket folded in three on a shelf.
  folded: (wool) => `<defs>${weave(wool, 'w')}<linearGradient id="s" x2="0" y2="1"><stop offset=".55" stop-opacity="0"/><stop offset="1" stop-opacity=".3"/></linearGradient></defs>${
    room('#e9e2d6', '#b08d66')}<ellipse cx="320" cy="422" rx="240" ry="16" opacity=".14"/>${
    [346, 274, 202].map((y, index) => ['url(#w)', 'url(#s)'].map((fill) =>
      `<rect x="${104 + index * 5}" y="${y}" width="${432 - index * 10}" height="74" rx="32" fill="${fill}"/>`).join('')).join('')}`,
  // One thrown over the arm of a sofa.
  sofa: (wool) => `<defs>${weave(wool, 'w')}</defs>${room('#dfe5e2', '#9b8468')}<rect x="70" y="190" width="500" height="170" rx="44" fill="#7d8c92"/><rect x="40" y="240" width="110" height="150" rx="42" fill="#6d7c83"/><rect x="490" y="240" width="110" height="150" rx="42" fill="#6d7c83"/><path d="M360 176q70-16 140 4l18 200q-86 26-172 0z" fill="url(#w)"/>${
    fringe(348, 384, 168, WOOL[wool]?.[1] ?? '#eee')}`,
  // A hole in the weave, near the hem.
  hole: (wool) => {
    const [, stripe = '#eee'] = WOOL[wool] ?? [];
    return `<defs>${weave(wool, 'w')}<radialGradient id="d"><stop stop-color="#4a3a2b"/><stop offset="1" stop-color="#2a211a"/></radialGradient></defs>${
      box(0, 0, 640, 480, 'url(#w)')}<path d="M252 214l22-26 34 6 26-18 40 14 34-4 22 28 30 12-14 34 8 26-36 12-22 26-40-10-38 12-30-22-36-8 6-36-20-22z" fill="url(#d)"/><path d="M258 214q70 20 190-8M268 262q80-22 170 10M320 182q-10 60 6 114M384 186q14 50-6 108" stroke="${
      stripe}" stroke-opacity=".8" stroke-width="3" fill="none"/><path d="M252 214l-18-8M276 190l-8-18M334 178l2-20M408 188l14-16M460 228l20-2M454 284l16 12M398 318l4 18M320 320l-6 18M256 272l-20 8" stroke="${
      stripe}" stroke-width="4" stroke-linecap="round"/>${box(0, 432, 640, 8, stripe, 'opacity=".7"')}`;
  },
  // A parcel whose corner was crushed.
  parcel: () => `${room('#e3ded6', '#c9c3b8')}<path d="M150 190l180-60 170 56-8 180-172 62-166-66z" fill="#c69a62"/><path d="M150 190l174 58 176-62M324 248l-4 180" stroke="#8f6836" stroke-width="5" fill="none"/><path d="M500 186l-8 180-60 22-12-70 34-36-20-50z" fill="#a67c47"/><path d="M238 160l176 58v40l-176-60z" fill="#e8d6ae" opacity=".8"/><rect x="190" y="270" width="92" height="58" fill="#f6f3ea" transform="rotate(19 190 270)"/>`,
  // A cat asleep on a blanket.
  cat: (wool) => `<defs>${weave(wool, 'w')}</defs>${box(0, 0, 640, 480, '#d9d3c7')}<path d="M30 300q290-90 580 0v180H30z" fill="url(#w)"/><path d="M180 320q10-130 150-130 150 0 160 110 4 60-150 62-150 2-160-42z" fill="#3d3a38"/><circle cx="232" cy="270" r="62" fill="#46423f"/><path d="M184 236l-4-58 42 32zM252 210l44-28-2 58z" fill="#46423f"/><path d="M206 272q10 9 20 0M244 272q10 9 20 0M232 290l6 5 6-5" stroke="#d8cbb8" stroke-width="4" fill="none" stroke-linecap="round"/><path d="M470 300q90 10 74 60-10 30-74 12" stroke="#3d3a38" stroke-width="26" fill="none" stroke-linecap="round"/>`,
  // Three skeins on a table.
  yarn: () => room('#efe8dd', '#a9855f') + Object.values(WOOL).slice(0, 3).map(([fill, line], index) =>
    `<g transform="translate(${150 + index * 170} ${300 - (index % 2) * 14})"><circle r="82" fill="${fill}"/><path d="M-70-30q70-60 140 0M-80 4q80-64 160 0M-70 40q70-60 140 0M-34-72q-40 70 0 144M20-78q-34 78 0 156" stroke="${line}" stroke-opacity=".6" stroke-width="5" fill="none"/></g>`).join(''),
  // A bed by the window, made up.
  bed: (wool) => `<defs>${weave(wool, 'w')}</defs>${room('#e6e9ee', '#b99f80')}${box(60, 40, 190, 170, '#cfe3f1')}<path d="M155 40v170M60 125h190" stroke="#fff" stroke-width="8"/><rect x="120" y="220" width="460" height="190" rx="22" fill="#f7f5f0"/><rect x="150" y="196" width="150" height="70" rx="28" fill="#fff"/><path d="M300 232h280v178H300q-22-90 0-178z" fill="url(#w)"/>`,
};

/** A voice note: syllables of a hummed vowel, so that the scrubber has something to show. 8 kHz, 16 bit, mono. */
function voice(seconds: number): Blob {
  const rate = 8_000;
  const samples = Math.round(seconds * rate);
  const bytes = new DataView(new ArrayBuffer(44 + samples * 2));
  const text = (at: number, word: string): void => [...word].forEach((letter, index) => bytes.setUint8(at + index, letter.charCodeAt(0)));
  text(0, 'RIFF');
  bytes.setUint32(4, 36 + samples * 2, true);
  text(8, 'WAVEfmt ');
  bytes.setUint32(16, 16, true);
  bytes.setUint16(20, 1, true);
  bytes.setUint16(22, 1, true);
  bytes.setUint32(24, rate, true);
  bytes.setUint32(28, rate * 2, true);
  bytes.setUint16(32, 2, true);
  bytes.setUint16(34, 16, true);
  text(36, 'data');
  bytes.setUint32(40, samples * 2, true);
  let phase = 0;
  for (let index = 0; index < samples; index += 1) {
    const at = index / rate;
    const syllable = Math.max(0, Math.sin(at * 13 + 2 * Math.sin(at * 1.7))) ** 1.5;
    const pause = Math.sin(at * 1.1) > -0.75 ? 1 : 0.05;
    phase += 2 * Math.PI * (150 + 28 * Math.sin(at * 2.3) + 12 * Math.sin(at * 9)) / rate;
    const vowel = Math.sin(phase) + 0.5 * Math.sin(2 * phase) + 0.35 * Math.sin(4 * phase + at) + 0.2 * Math.sin(7 * phase);
    bytes.setInt16(44 + index * 2, 8_000 * syllable * pause * vowel / 2, true);
  }
  return new Blob([bytes.buffer], { type: 'audio/wav' });
}

/** One A4 page of text lines; the text is ours and holds ASCII only. */
function paper(lines: readonly string[]): Blob {
  const page = `BT /F1 22 Tf 60 770 Td 30 TL (${lines[0] ?? ''}) Tj /F1 12 Tf ${lines.slice(1).map((line) => `T* (${line}) Tj`).join(' ')} ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${page.length}>>stream\n${page}\nendstream`, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj${object}endobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 6\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`;
  return new Blob([file], { type: 'application/pdf' });
}

/** `photo/<scene>/<wool>`, `voice/<seconds>`, `invoice/<number>`, `text/<name>`; null for anything else. */
export function drawMedia(name: string): Blob | null {
  const [kind, what = '', how = ''] = name.split('/');
  if (kind === 'photo' && Object.hasOwn(SCENES, what)) {
    return new Blob([svg(640, 480, SCENES[what]?.(how) ?? '')], { type: 'image/svg+xml' });
  }
  if (kind === 'voice') return voice(Math.min(120, Number(what) || 1));
  if (kind === 'invoice') {
    return paper([`Invoice ${what.replace(/[^\w-]/g, '')}`, 'Heron & Hay, wool mill and shop', '12 Weir Lane, Ambleford', '',
      '1 x Blanket Moss, 140 x 200 cm      129.00', 'Carriage                              6.50', '', 'Total paid                          135.50', '', 'Thank you. Wool wears best when it is used.']);
  }
  if (kind === 'text') {
    return new Blob(['How to wash a Heron & Hay blanket\n\n1. Air it overnight; most of the time that is all it needs.\n2. Hand wash cold with wool soap. Do not rub.\n3. Roll it in a towel, press, dry flat and out of the sun.\n'], { type: 'text/plain' });
  }
  return null;
}
