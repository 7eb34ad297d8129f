import { crc32, deflateSync } from 'node:zlib';

const shades = 16;

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/**
 * A picture in sixteen shades of grey as a PNG: half of what 256 shades take, and no difference to black type on white.
 *
 * @param pgm a picture as `pdftoppm -gray` writes it: P5, eight bits
 */
export function greyPng(pgm: Uint8Array): Uint8Array {
  const [head = '', wide = '0', high = '0'] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(Buffer.from(pgm.subarray(0, 64)).toString('latin1')) ?? [];
  const [width, height] = [Number(wide), Number(high)];
  const row = Math.ceil(width / 2);
  const lines = Buffer.alloc((row + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const shade = Math.round(((pgm[head.length + y * width + x] ?? 255) * (shades - 1)) / 255);
      const at = y * (row + 1) + 1 + (x >> 1);
      lines[at] = (lines[at] ?? 0) | (x % 2 === 0 ? shade << 4 : shade);
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 4;
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
