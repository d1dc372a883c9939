/** Finds ids of a list: an open-addressing table over typed arrays, whose numbers lie as the list does, so that what is asked in turn lies together. */

/** The place of an id in the list, of which no two are the same; -1 where it is not there. */
export function tableOfIds(ids: readonly string[]): (id: string) => number {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(ids.length * 2 + 2)));
  const mask = slots.length - 1;
  for (let place = 0; place < ids.length; place += 1) {
    let slot = mixed(ids[place] ?? '') & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = place + 1;
  }
  return (id) => {
    let slot = mixed(id) & mask;
    for (let known = slots[slot] ?? 0; known > 0; known = slots[slot] ?? 0) {
      if (ids[known - 1] === id) return known - 1;
      slot = (slot + 1) & mask;
    }
    return -1;
  };
}

/** FNV-1a (Fowler, Noll, Vo) of the code units, with the high bits brought down. */
function mixed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
