/**
 * Places by number: the same seven decimals (1 cm, as OpenStreetMap keeps them) are the same place, whatever the file calls
 * it. An open-addressing table over typed arrays, because an extract has millions and an object for each would not fit.
 */
import type { LonLat } from '../../geo/types.ts';

const scale = 1e7;

export class PlaceTable {
  #lon = new Int32Array(1024);
  #lat = new Int32Array(1024);
  /** Number of the place + 1; 0 is free. Always at most half full. */
  #slots = new Int32Array(2048);
  count = 0;

  /** Number of the place, or -1 where it is none on earth. */
  add(lon: number, lat: number): number {
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return -1;
    const x = Math.round(lon * scale);
    const y = Math.round(lat * scale);
    if (this.count * 2 >= this.#slots.length) this.#grow();
    const slot = this.#slotOf(x, y);
    const known = Number(this.#slots[slot]);
    if (known > 0) return known - 1;
    if (this.count === this.#lon.length) {
      this.#lon = doubled(this.#lon);
      this.#lat = doubled(this.#lat);
    }
    this.#lon[this.count] = x;
    this.#lat[this.count] = y;
    this.#slots[slot] = this.count + 1;
    return this.count++;
  }

  lonLat(place: number): LonLat {
    return [Number(this.#lon[place]) / scale, Number(this.#lat[place]) / scale];
  }

  #slotOf(x: number, y: number): number {
    const mask = this.#slots.length - 1;
    let slot = (Math.imul(x, 0x9e3779b1) ^ Math.imul(y ^ (x >>> 15), 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    for (;;) {
      const place = Number(this.#slots[slot]) - 1;
      if (place < 0 || (this.#lon[place] === x && this.#lat[place] === y)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let place = 0; place < this.count; place += 1) this.#slots[this.#slotOf(Number(this.#lon[place]), Number(this.#lat[place]))] = place + 1;
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
