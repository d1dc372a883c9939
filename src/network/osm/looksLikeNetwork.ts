/** Whether the beginning of a file says that it holds roads: an OpenStreetMap extract, ways with their tags, or a file like data/roads.geojson. */

/** How much of a file is looked at, bytes. */
export const lookedAtBytes = 65_536;

/** A guess, for an offer; what is no network is refused when it is read. */
export function looksLikeNetwork(head: string): boolean {
  const text = head.replace(/^[\s\uFEFF]+/, '');
  if (text.startsWith('<')) return /^(?:<\?[^>]*>|<!--[^]*?-->|\s)*<osm[\s>]/.test(text);
  if (!text.startsWith('{')) return false;
  if (/"elements"\s*:\s*\[/.test(text)) return /"type"\s*:\s*"(?:node|way|relation)"/.test(text);
  return /"highway"\s*:\s*"/.test(text) || /\\"highway\\"=>/.test(text) || /"kind"\s*:\s*"(?:road|junction)"/.test(text);
}
