// Just enough of the format of TrueType files to replace one table.
export function tablesOf(font) {
  const tables = new Map();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + 16 * i;
    const start = font.readUInt32BE(at + 8);
    tables.set(font.toString('latin1', at, at + 4), Buffer.from(font.subarray(start, start + font.readUInt32BE(at + 12))));
  }
  return tables;
}

export function fontOf(tables) {
  const names = [...tables.keys()].sort();
  const power = Math.floor(Math.log2(names.length));
  const head = Buffer.alloc(12 + 16 * names.length);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(names.length, 4);
  head.writeUInt16BE(16 << power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * names.length - (16 << power), 10);
  tables.get('head').writeUInt32BE(0, 8);
  const parts = [head];
  let offset = head.length;
  names.forEach((name, i) => {
    const table = tables.get(name);
    const at = 12 + 16 * i;
    head.write(name, at, 'latin1');
    head.writeUInt32BE(sumOf(table), at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(table.length, at + 12);
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    parts.push(padded);
    offset += padded.length;
  });
  const font = Buffer.concat(parts);
  const headAt = font.readUInt32BE(12 + 16 * names.indexOf('head') + 8);
  font.writeUInt32BE((0xb1b0afba - sumOf(font)) >>> 0, headAt + 8);
  return font;
}

/** A table of names, in English for Windows, which every system reads. */
export function namesTable(names) {
  const entries = [...names].sort((a, b) => a[0] - b[0]);
  const head = Buffer.alloc(6 + 12 * entries.length);
  head.writeUInt16BE(entries.length, 2);
  head.writeUInt16BE(head.length, 4);
  const texts = [];
  let offset = 0;
  entries.forEach(([id, text], i) => {
    const bytes = Buffer.from(text, 'utf16le').swap16();
    [3, 1, 0x409, id, bytes.length, offset].forEach((n, j) => head.writeUInt16BE(n, 6 + 12 * i + 2 * j));
    texts.push(bytes);
    offset += bytes.length;
  });
  return Buffer.concat([head, ...texts]);
}

function sumOf(bytes) {
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 4) {
    for (let j = 0; j < 4; j++) sum += (bytes[i + j] ?? 0) * 2 ** (24 - 8 * j);
    sum %= 2 ** 32;
  }
  return sum;
}
