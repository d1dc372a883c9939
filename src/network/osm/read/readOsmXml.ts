/**
 * `.osm` XML, read as a stream of tags (saxes): a document of a city would hold an object for each of a million nodes. Runs in a worker and on the
 * command line. A document type is refused, whatever it declares: no OpenStreetMap file has one, and entities can fill the memory.
 */
import type { SaxesParser, SaxesTagPlain } from 'saxes';
import { type OpenRefusal, type Refused, refuse } from '../openedNetwork.ts';
import type { RemarkList } from '../remarkList.ts';
import type { RoadExtract } from '../roadExtract.ts';
import { OsmElements } from './osmElements.ts';
import { toNumber } from './readOverpass.ts';
import { messageOf } from '../../../scenario/parse/messageOf.ts';

/** An OpenStreetMap file is four deep. */
const deepest = 32;

class Refusal extends Error {
  constructor(readonly reason: OpenRefusal, detail = '') {
    super(detail);
  }
}

interface Open {
  readonly element: 'node' | 'way';
  readonly id: number;
  readonly lon: number;
  readonly lat: number;
  readonly refs: number[];
  tags: Map<string, string> | null;
}

/** The root must be `osm`; anything else is another format. */
export async function readOsmXml(text: string, remarks: RemarkList): Promise<{ readonly ok: true; readonly extract: RoadExtract } | Refused> {
  const { SaxesParser: Parser } = await import('saxes');
  const osm = new OsmElements(remarks);
  const parser: SaxesParser<{ xmlns: false }> = new Parser({ xmlns: false });
  const line = () => `line ${parser.line}`;
  let depth = 0;
  let open: Open | null = null;

  const start = ({ name, attributes }: SaxesTagPlain) => {
    depth += 1;
    if (depth === 1 && name !== 'osm') throw new Refusal('unknown-format', `<${name.slice(0, 40)}>`);
    if (depth > deepest) throw new Refusal('too-deep', line());
    if (name === 'nd') open?.refs.push(toNumber(attributes['ref']));
    else if (name === 'tag' && open) (open.tags ??= new Map()).set(attributes['k'] ?? '', attributes['v'] ?? '');
    else if (name === 'bounds') osm.addBounds(...(['minlon', 'minlat', 'maxlon', 'maxlat'].map((key) => toNumber(attributes[key])) as [number, number, number, number]));
    else if (name === 'node' || name === 'way') {
      // What an editor deleted, or the server hid, is not there.
      const isGone = attributes['visible'] === 'false' || attributes['action'] === 'delete';
      const id = toNumber(attributes['id']);
      open = isGone || !Number.isSafeInteger(id) ? null : { element: name, id, lon: toNumber(attributes['lon']), lat: toNumber(attributes['lat']), refs: [], tags: null };
    } else if (name === 'remark') throw new Refusal('cut-short', line());
  };
  const end = ({ name }: SaxesTagPlain) => {
    depth -= 1;
    if (name !== open?.element) return;
    const { element, id, lon, lat, refs, tags } = open;
    if (element === 'node') osm.addNode(id, lon, lat, tags);
    else osm.addWay(id, refs, null, tags);
    open = null;
  };
  parser.on('doctype', () => { throw new Refusal('entities', line()); });
  parser.on('error', (error) => { throw new Refusal('not-xml', error.message.slice(0, 200)); });
  parser.on('opentag', start);
  parser.on('closetag', end);
  try {
    parser.write(text.replace(/^\uFEFF/, '').trimStart()).close();
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.reason, null, error.message);
    return refuse('not-xml', null, messageOf(error).slice(0, 200));
  }
  return osm.finish();
}
