/**
 * The parts of an Office file and how they refer to one another (ECMA-376 part 2): every part is named with its content type, every reference is a
 * relationship of the part it stands in, and neither can be forgotten, because both are written from what was added.
 */
import { element, type Xml, xmlPart } from './xml.ts';
import { type Piece, startZip } from './zipFile.ts';

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The references of one part, by ids of its own: rId1, rId2 and so on. */
export interface Relations {
  /** `path` is of a part, from the root of the file, without a slash before it. The same part asked for again has the same id. */
  to(kind: string, path: string): string;
  /** To an address outside the file. */
  toAddress(kind: string, address: string): string;
}

interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly isOutside: boolean;
}

export interface OfficePackage {
  /** A part in XML. `refer` makes what it refers to while it is written. */
  addXml(path: string, contentType: string, write: (relations: Relations) => Xml): void;
  /** A part kept as it is; `extension` says its content type. */
  addBytes(path: string, contentType: string, bytes: Uint8Array<ArrayBuffer>, piece?: Piece): void;
  /** What the file itself refers to: its main part and its properties. */
  readonly root: Relations;
  finish(): readonly Piece[];
}

export function startPackage(): OfficePackage {
  const zip = startZip();
  const [defaults, overrides] = [new Map([['rels', 'application/vnd.openxmlformats-package.relationships+xml'], ['xml', 'application/xml']]), new Map<string, string>()];
  const root = startRelations('');
  return {
    root: root.relations,
    addXml(path, contentType, write) {
      const own = startRelations(path);
      zip.add(path, xmlPart(write(own.relations)));
      overrides.set(path, contentType);
      if (own.list.length > 0) zip.add(relationsPath(path), xmlPart(relationsXml(own.list)));
    },
    addBytes(path, contentType, bytes, piece = bytes) {
      defaults.set(path.slice(path.lastIndexOf('.') + 1), contentType);
      zip.addStored(path, bytes, piece);
    },
    finish() {
      zip.add(relationsPath(''), xmlPart(relationsXml(root.list)));
      zip.add('[Content_Types].xml', xmlPart(element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
        [...defaults].map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
        [...overrides].map(([path, ContentType]) => element('Override', { PartName: `/${path}`, ContentType })),
      )));
      return zip.finish('[Content_Types].xml');
    },
  };
}

function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function startRelations(from: string): { readonly relations: Relations; readonly list: readonly Relation[] } {
  const list: Relation[] = [];
  const find = (kind: string, target: string, isOutside: boolean): string => {
    const known = list.find((each) => each.kind === kind && each.target === target && each.isOutside === isOutside);
    if (known) return known.id;
    const id = `rId${list.length + 1}`;
    list.push({ id, kind, target, isOutside });
    return id;
  };
  return { list, relations: { to: (kind, path) => find(kind, between(from, path), false), toAddress: (kind, address) => find(kind, address, true) } };
}

/** From the folder of one part to another part. */
function between(from: string, to: string): string {
  const [folders, target] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < folders.length && folders[shared] === target[shared]) shared += 1;
  return [...folders.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}

function relationsXml(list: readonly Relation[]): Xml {
  return element('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }, list.map(({ id, kind, target, isOutside }) => element('Relationship', {
    Id: id, Type: kind.includes(':') ? kind : `${officeRelations}/${kind}`, Target: target, TargetMode: isOutside ? 'External' : null,
  })));
}
