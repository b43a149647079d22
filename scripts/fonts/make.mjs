// Writes the typefaces of the themes anew: the fonts of commons, their licence, and css/fonts.css with the faces that stand in until
// they have arrived; that of bold, as it is, and css/barlow.css. The results are kept; no build of a site or of the program runs this.
//   npm ci && npm run make      (in this folder; package-lock.json pins every package)
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import fontverter from 'fontverter';
import subset from 'subset-font';
import { fontOf, namesTable, tablesOf } from './sfnt.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const assets = here + '../../themes/commons/assets/';
const ofBold = here + '../../themes/bold/assets/';
const packages = here + 'node_modules/';
// How much smaller or larger than the others letters of a stand-in may be.
const STEP = 0.04;
const sample = readFileSync(here + 'sample.txt', 'utf8').replace(/\s+/g, ' ');

// What is written in English, Spanish, French and their western neighbours. Any other letter comes from the system.
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
const without = (text, signs) => [...text].filter(c => !signs.includes(c)).join('');
const letters = without(range(0x20, 0x7e) + range(0xa0, 0xff), '¤¦¨¬\u00ad¯´¶¸') + 'ŒœŸ\u202f–—‘’‚“”„•…‰‹›€™−≤≥';
// Headings and large figures need fewer signs.
const headings = without(letters, '\\^_`{|}~¢¥§®²³µ·¹÷‰‹›•™');
// What few pages hold comes in a file of its own, which is asked for where one of its letters stands: a page in English, Spanish or
// French gets by without.
const rare = without(range(0xc0, 0xff), 'ÁÉÍÓÚÑÀÂÇÈÊÎÔáéíóúüñàâçèêëîïôùû') + '\\^_`{}~¢¥§®³µ¹‰™£¼½¾±‹›„‚ŒŸ';

const faces = [
  {
    name: 'Commons Sans', file: 'commons-sans', original: 'Source Sans', package: 'source-sans',
    font: 'source-sans/VF/SourceSans3VF-Upright.ttf', axes: { wght: { min: 400, max: 600 } }, features: ['kern', 'tnum', 'lnum'], letters: letters + '\u2011→',
    // Its small letters are lower than those of what readers are used to at the same size: this brings them to the height of Arial's.
    scale: 1.06,
    // The weights that a page asks for, and at which weight the width of each is measured.
    weights: [{ range: '400 500', at: 400 }, { range: '600 700', at: 600 }],
    standIns: [
      { name: 'Arial', like: 'arimo', local: [['Arial', 'ArialMT', 'Liberation Sans', 'Arimo'], ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold']] },
      { name: 'Roboto', like: 'roboto', local: [['Roboto', 'Roboto-Regular'], ['Roboto Bold', 'Roboto-Bold']] },
    ],
  },
  {
    name: 'Commons Serif', file: 'commons-serif', original: 'Source Serif', package: 'source-serif',
    font: 'source-serif/WOFF2/VAR/SourceSerif4Variable-Roman.ttf.woff2', axes: { wght: 600, opsz: 24 }, features: ['kern', 'liga', 'tnum', 'lnum'], letters: headings,
    scale: 1,
    weights: [{ range: '400 700' }],
    standIns: [
      { name: 'Georgia', like: 'gelasio', local: [['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold']] },
      { name: 'Times', like: 'tinos', local: [['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold', 'Tinos Bold']] },
      { name: 'Noto', like: 'noto-serif', local: [['Noto Serif Bold', 'NotoSerif-Bold']] },
    ],
  },
];

mkdirSync(assets + 'fonts', { recursive: true });
const css = ['/* Written by scripts/fonts from the tables of the fonts. The first rules load the typefaces, where a token names them and a page has',
  '   such letters; each of the others fits a face that readers have already to the same width and height, so that nothing moves when the typefaces arrive. */'];
for (const face of faces) await make(face);
const web = css.filter(r => r.includes('url('));
writeFileSync(assets + 'css/fonts.css', [...css.slice(0, 2), ...web, ...css.slice(2).filter(r => !web.includes(r))].join('\n') + '\n');
writeFileSync(assets + 'fonts/OFL.txt', licence());
bold();

async function make(face) {
  const source = readFileSync(packages + face.font);
  // A browser asks the last rule of a family first, so only that of the rare letters names them.
  const file = async (name, letters, ranges = '') => {
    const cut = await subset(source, letters, { targetFormat: 'truetype', noHinting: true, keepFeatures: face.features, variationAxes: face.axes, dropTables: ['STAT', 'BASE', 'MVAR'] });
    const font = fontOf(renamed(tablesOf(cut), face));
    const packed = await fontverter.convert(font, 'woff2', 'truetype');
    writeFileSync(`${assets}fonts/${name}.woff2`, packed);
    console.log(`${name}.woff2: ${packed.length} bytes`);
    for (const c of letters) if (!fontkit.create(font).hasGlyphForCodePoint(c.codePointAt(0))) console.log(`  without ${c} (${c.codePointAt(0).toString(16)})`);
    css.push(`@font-face { font-family: "${face.name}"; src: url("../fonts/${name}.woff2") format("woff2"); font-weight: 400 700; font-display: swap;${face.scale === 1 ? '' : ` size-adjust: ${percent(face.scale)};`}${ranges} }`);
    return font;
  };
  const whole = fontkit.create(await file(face.file, without(face.letters, rare)));
  await file(face.file + '-rare', [...face.letters].filter(c => rare.includes(c)).join(''), ` unicode-range: ${rangeOf([...rare].map(c => c.codePointAt(0)).sort((a, b) => a - b))};`);

  for (const standIn of face.standIns) {
    face.weights.forEach((weight, i) => css.push(...standInRules(face, standIn.name, standIn.like, standIn.local[i], weight, weight.at ? whole.getVariation({ wght: weight.at }) : whole)));
  }
}

/** The rules that fit a face of the reader's to ours. */
function standInRules(face, name, like, local, weight, ours) {
  const other = fontkit.create(readFileSync(`${packages}@fontsource/${like}/files/${like}-latin-${local[0].endsWith('Bold') ? 700 : 400}-normal.woff2`));
  return groupsOf(ours, other, face).map(group => {
    const metric = n => percent(face.scale * Math.abs(n) / ours.unitsPerEm / group.adjust);
    return `@font-face { font-family: "${face.name} ${name}"; src: ${local.map(n => `local("${n}")`).join(', ')}; font-weight: ${weight.range}; size-adjust: ${percent(group.adjust)}; ascent-override: ${metric(ours.ascent)}; descent-override: ${metric(ours.descent)}; line-gap-override: ${metric(ours.lineGap)};${group.range ? ` unicode-range: ${group.range};` : ''} }`;
  });
}

/** The typeface of bold comes as its package has it. */
function bold() {
  const face = { name: 'Barlow Condensed', scale: 1 };
  const files = packages + '@fontsource/barlow-condensed/';
  const ours = fontkit.create(readFileSync(files + 'files/barlow-condensed-latin-700-normal.woff2'));
  const rules = ['latin', 'latin-ext'].map((part, i) => {
    const name = 'barlow-condensed' + (i === 0 ? '' : '-ext');
    writeFileSync(`${ofBold}fonts/${name}.woff2`, readFileSync(`${files}files/barlow-condensed-${part}-700-normal.woff2`));
    const range = i === 0 ? '' : ' unicode-range: U+100-2BA, U+2BD-2C5, U+2C7-2CC, U+2CE-2D7, U+2DD-2FF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113;';
    return `@font-face { font-family: "${face.name}"; src: url("../fonts/${name}.woff2") format("woff2"); font-weight: 700; font-display: swap;${range} }`;
  });
  const weight = { range: '700' };
  rules.push(...standInRules(face, 'Arial', 'arimo', ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'LiberationSans-Bold', 'Arimo Bold'], weight, ours));
  rules.push(...standInRules(face, 'Roboto', 'roboto', ['Roboto Bold', 'Roboto-Bold'], weight, ours));
  writeFileSync(ofBold + 'css/barlow.css', ['/* Written by scripts/fonts. The first two rules load the typeface, the others fit faces that readers have to its widths and heights. */', ...rules].join('\n') + '\n');
}

/** By how much to scale another face, so that words become as wide as ours: the space by itself, since nobody sees its size; letters that are
 *  rather too wide or too narrow by a little less or more than all others, which is too little to see. One size for all would fit whole
 *  paragraphs, but not the end of each line. */
function groupsOf(ours, other, face) {
  const sums = new Map();
  for (const c of sample) {
    const [a, b] = [ours, other].map(f => f.glyphForCodePoint(c.codePointAt(0)).advanceWidth / f.unitsPerEm * (f === ours ? face.scale : 1));
    const sum = sums.get(c) ?? { point: c.codePointAt(0), ours: 0, other: 0 };
    sums.set(c, { ...sum, ours: sum.ours + a, other: sum.other + b });
  }
  const ratio = list => list.reduce((n, s) => n + s.ours, 0) / list.reduce((n, s) => n + s.other, 0);
  const letters = [...sums.values()].filter(s => s.point !== 0x20);
  const mean = ratio(letters);
  const smaller = letters.filter(s => s.ours / s.other < mean * (1 - STEP / 2));
  const larger = letters.filter(s => s.ours / s.other > mean * (1 + STEP / 2));
  const groups = [{ adjust: mean * (1 - STEP), letters: smaller }, { adjust: mean * (1 + STEP), letters: larger }];
  // What all others must be for the whole to come out right.
  const rest = letters.filter(s => !smaller.includes(s) && !larger.includes(s));
  const width = (list, of) => list.reduce((n, s) => n + s[of], 0);
  const left = width(letters, 'ours') - groups.reduce((n, g) => n + g.adjust * width(g.letters, 'other'), 0);
  return [{ adjust: left / width(rest, 'other') }, ...groups, { adjust: ratio([sums.get(' ')]), letters: [sums.get(' ')] }]
    .map(g => ({ adjust: g.adjust, range: g.letters && rangeOf(g.letters.map(s => s.point).sort((a, b) => a - b)) }));
}

function rangeOf(points) {
  const hex = n => n.toString(16).toUpperCase();
  const parts = [];
  points.forEach((point, i) => {
    if (i > 0 && point === points[i - 1] + 1) parts.at(-1)[1] = point;
    else parts.push([point, point]);
  });
  return parts.map(([from, to]) => `U+${hex(from)}${from === to ? '' : '-' + hex(to)}`).join(', ');
}

/** The licence reserves the name of the original: what has been changed is called something else, everywhere but in the notice. */
function renamed(tables, face) {
  const postscript = face.name.replace(' ', '');
  const names = [[0, noticeOf(face)], [1, face.name], [2, 'Regular'], [3, postscript], [4, face.name], [5, `Version ${versionOf(face)}`], [6, postscript],
    [13, 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'], [14, 'https://openfontlicense.org']];
  const fvar = tables.get('fvar');
  if (fvar) {
    // One axis, without named instances.
    fvar.writeUInt16BE(0, 12);
    const at = fvar.readUInt16BE(4);
    names.push([fvar.readUInt16BE(at + 18), 'Weight']);
    tables.set('fvar', fvar.subarray(0, at + fvar.readUInt16BE(10)));
  }
  return tables.set('name', namesTable(names));
}

function noticeOf(face) {
  return readFileSync(`${packages}${face.package}/LICENSE.md`, 'utf8').split('\n')[0].trim();
}

function versionOf(face) {
  return JSON.parse(readFileSync(`${packages}${face.package}/package.json`, 'utf8')).version;
}

function licence() {
  const text = readFileSync(`${packages}${faces[0].package}/LICENSE.md`, 'utf8').replaceAll('\r\n', '\n');
  const about = faces.map(f => `${f.name} is a part of ${f.original} ${versionOf(f)}, under another name:\n${noticeOf(f)}\n`).join('\n');
  return `${about}\n${text.slice(text.indexOf('\n') + 1).trim()}\n`;
}

function percent(n) {
  return `${+(100 * n).toFixed(2)}%`;
}
