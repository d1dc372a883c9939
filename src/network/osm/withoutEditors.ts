/**
 * The text of an extract without who mapped what and when: OpenStreetMap files may name the editor of every node. Nothing that
 * is read changes, and a file that is kept or sent on gives nobody away.
 */
const members = ['user', 'uid', 'changeset', 'timestamp', 'version'] as const;

/** Attributes of the three elements, in which no `<` may stand; in the values of tags nothing is touched. */
const xmlElement = /<(?:node|way|relation)\b(?:"[^"<]*"|'[^'<]*'|[^'"<>])*>/g;
const xmlAttribute = new RegExp(`\\s(?:${members.join('|')})\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'g');

/** JSON comes back without spaces; what is neither comes back as it is. `text` has been read without fault before. */
export function withoutEditors(text: string): string {
  const [first] = /[^\s\uFEFF]/.exec(text) ?? [];
  if (first === '<') return text.replace(xmlElement, (element) => element.replace(xmlAttribute, ''));
  if (first !== '{') return text;
  return JSON.stringify(JSON.parse(text.replace(/^\uFEFF/, '')), function leaveOut(this: unknown, key, value: unknown) {
    return isAboutEditor(this, key, value) ? undefined : value;
  });
}

/** Of an element; written `@user` by exporters of GeoJSON, or gathered in an object `meta`. */
function isAboutEditor(holder: unknown, key: string, value: unknown): boolean {
  const isNamed = (name: string) => (members as readonly string[]).includes(name);
  if (key === 'meta' || key === '@meta') return typeof value === 'object' && value !== null && Object.keys(value).some(isNamed);
  return key.startsWith('@') ? isNamed(key.slice(1)) : isNamed(key) && isOsmElement(holder);
}

const isOsmElement = (value: unknown): boolean => typeof value === 'object' && value !== null && 'type' in value && ['node', 'way', 'relation'].includes(String(value.type));
