/** The checksum of PNG chunks and of files in a zip: CRC-32 of ISO 3309, as ISO/IEC 15948 annex D gives it. */

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
  return value;
});

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) crc = Number(table[(crc ^ byte) & 255]) ^ (crc >>> 8);
  return (crc ^ 0xffff_ffff) >>> 0;
}
