/** Numbers as few bytes: written one after the other and read in the same order. */
export class ByteWriter {
  private bytes = new Uint8Array(1024);
  private length = 0;

  /** A whole number from 0 to 2^53, seven bits a byte, the lowest first. */
  whole(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.byte((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  text(value: string, encode: (text: string) => Uint8Array): void {
    const bytes = encode(value);
    this.whole(bytes.length);
    this.all(bytes);
  }

  all(bytes: Uint8Array): void {
    this.makeRoom(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  byte(value: number): void {
    this.makeRoom(1);
    this.bytes[this.length++] = value;
  }

  done(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private makeRoom(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const larger = new Uint8Array(2 * (this.length + count));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** Reads what {@link ByteWriter} wrote; throws `RangeError` where the bytes end too early or say what cannot be. */
export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  whole(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte % 128) * scale;
      if (!Number.isSafeInteger(value)) throw new RangeError('number');
      if (byte < 128) return value;
      scale *= 128;
    }
  }

  text(decode: (bytes: Uint8Array) => string): string {
    return decode(this.some(this.whole()));
  }

  some(count: number): Uint8Array {
    if (count > this.bytes.length - this.at) throw new RangeError('length');
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  byte(): number {
    if (this.at >= this.bytes.length) throw new RangeError('end');
    return this.bytes[this.at++];
  }
}
