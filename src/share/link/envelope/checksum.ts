/** CRC-32 (IEEE 802.3, as zip and PNG have it): finds every change of up to 32 bits in a row, and all but one in four thousand million others. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
  return value;
});

export function crc32(...parts: readonly Uint8Array[]): number {
  let value = 0xffff_ffff;
  for (const part of parts) for (const byte of part) value = (value >>> 8) ^ Number(table[(value ^ byte) & 255]);
  return (value ^ 0xffff_ffff) >>> 0;
}
