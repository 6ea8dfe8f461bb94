import { crc32, deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';

const unknown32 = 0xffffffff;

/** The same package as a zip64 archive: sizes and places stand in extra fields, as programs write that do not know them. */
export function asZip64(bytes: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => ({
    ...{ name: Buffer.from(name), packed: deflateRawSync(content) },
    ...{ size: content.length, sum: crc32(content) },
  }));
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let place = 0;
  for (const { name, packed, size, sum } of files) {
    const local = Buffer.concat([
      record(
        [0x04034b50, 4],
        [45, 2],
        [0, 2],
        [8, 2],
        [0, 4],
        [sum, 4],
        [unknown32, 4],
        [unknown32, 4],
        [name.length, 2],
        [20, 2],
      ),
      name,
      record([1, 2], [16, 2], [size, 8], [packed.length, 8]),
      packed,
    ]);
    central.push(
      record([0x02014b50, 4], [45, 2], [45, 2], [0, 2], [8, 2], [0, 4], [sum, 4], [unknown32, 4], [unknown32, 4]),
      record([name.length, 2], [28, 2], [0, 2], [0, 2], [0, 2], [0, 4], [unknown32, 4]),
      name,
      record([1, 2], [24, 2], [size, 8], [packed.length, 8], [place, 8]),
    );
    locals.push(local);
    place += local.length;
  }
  const directory = Buffer.concat(central);
  const end = place + directory.length;
  return Buffer.concat([
    ...locals,
    directory,
    record([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4], [files.length, 8], [files.length, 8]),
    record([directory.length, 8], [place, 8]),
    record([0x07064b50, 4], [0, 4], [end, 8], [1, 4]),
    record([0x06054b50, 4], [0, 2], [0, 2], [0xffff, 2], [0xffff, 2], [unknown32, 4], [unknown32, 4], [0, 2]),
  ]);
}

/** Numbers, each in so many bytes, the lowest first. */
function record(...fields: [value: number, bytes: 2 | 4 | 8][]): Buffer {
  return Buffer.concat(
    fields.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes);
      if (bytes === 8) field.writeBigUInt64LE(BigInt(value));
      else field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}
