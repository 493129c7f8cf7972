type Images = ReadonlyMap<number, Buffer>;

const icoHeader = 6;
const icoEntry = 16;

/** A Windows icon: a directory of PNG images, by width. 256 is written as 0. */
export function icoOf(images: Images): Buffer {
  const header = Buffer.alloc(icoHeader);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.size, 4);
  let offset = icoHeader + icoEntry * images.size;
  const entries = [...images].map(([width, png]) => {
    const entry = Buffer.alloc(icoEntry);
    entry.writeUInt8(width % 256, 0);
    entry.writeUInt8(width % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...images.values()]);
}

/** What macOS calls each width: at one and at two pixels a point. */
const icnsTypes: readonly (readonly [type: string, width: number])[] = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

function icnsChunk(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'ascii');
  head.writeUInt32BE(content.length + head.length, 4);
  return Buffer.concat([head, content]);
}

/** A macOS icon: PNG images, each under the type of its size. */
export function icnsOf(images: Images): Buffer {
  const chunks = icnsTypes.flatMap(([type, width]) => {
    const png = images.get(width);
    return png ? [icnsChunk(type, png)] : [];
  });
  return icnsChunk('icns', Buffer.concat(chunks));
}
