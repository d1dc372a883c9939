/**
 * Collects the nodes and ways of an OpenStreetMap file in whatever order they come, and joins them at the end. What a way
 * refers to and the file lacks stays a gap in it: an extract is a piece cut out of a larger whole.
 */
import type { Bbox } from '../../../geo/types.ts';
import { type Refused, refuse } from '../openedNetwork.ts';
import { PlaceTable } from '../placeTable.ts';
import type { RemarkList } from '../remarkList.ts';
import type { DrawnPoint, DrawnWay, RoadExtract, Tags } from '../roadExtract.ts';
import { barrierKinds } from '../tags/roadTags.ts';

const noTags: Tags = new Map();

interface WayElement {
  /** Node ids; null where the way has places of its own alone. */
  readonly refs: readonly number[] | null;
  /** Places of `out geom`, -1 where it was cut. */
  readonly places: readonly number[] | null;
  readonly tags: Tags;
}

export class OsmElements {
  readonly #places = new PlaceTable();
  readonly #placeOfNode = new Map<number, number>();
  readonly #points: DrawnPoint[] = [];
  readonly #ways = new Map<number, WayElement>();
  #bounds: Bbox | null = null;

  constructor(private readonly remarks: RemarkList) {}

  addBounds(west: number, south: number, east: number, north: number): void {
    if (west < east && south < north) this.#bounds = [west, south, east, north];
  }

  addNode(id: number, lon: number, lat: number, tags: Tags | null): void {
    const place = this.#places.add(lon, lat);
    if (place < 0) this.remarks.add('bad-coordinate', `node/${id}`);
    const known = this.#placeOfNode.get(id);
    if (known !== undefined && known !== place) this.remarks.add('duplicate-id', `node/${id}`);
    this.#placeOfNode.set(id, place);
    if (tags && place >= 0 && known !== place && barrierKinds.has(tags.get('barrier') ?? '')) this.#points.push({ at: `node/${id}`, place, tags });
  }

  /** `geometry`: `[lon, lat]` of each corner, null where the server cut it off. */
  addWay(id: number, refs: readonly number[] | null, geometry: readonly (readonly [lon: number, lat: number] | null)[] | null, tags: Tags | null): void {
    const known = this.#ways.get(id);
    const places = geometry?.map((corner) => (corner ? this.#places.add(corner[0], corner[1]) : -1)) ?? null;
    const isOther = known?.refs && refs && (known.refs.length !== refs.length || known.refs.some((ref, index) => ref !== refs[index]));
    if (isOther) this.remarks.add('duplicate-id', `way/${id}`);
    // Overpass repeats a way without its tags when it is asked for its skeleton too.
    this.#ways.set(id, { refs: refs ?? known?.refs ?? null, places: places ?? known?.places ?? null, tags: tags && tags.size > 0 ? tags : known?.tags ?? noTags });
  }

  /** `no-places` where no way has a single place. */
  finish(): { readonly ok: true; readonly extract: RoadExtract } | Refused {
    const ways: DrawnWay[] = [];
    let placed = 0;
    const nodeOfPlace = new Map<number, number>();
    for (const [id, way] of this.#ways) {
      const isLine = way.tags.has('highway');
      const places = isLine ? this.#placesOf(id, way, nodeOfPlace) : [];
      if (places.some((place) => place >= 0)) placed += 1;
      ways.push({ at: `way/${id}`, id: `way-${id}`, places, tags: way.tags });
    }
    if (placed === 0 && ways.some(({ tags }) => tags.has('highway'))) return refuse('no-places');
    return { ok: true, extract: { places: this.#places, ways, points: this.#points, bounds: this.#bounds, isUntagged: false } };
  }

  #placesOf(id: number, { refs, places }: WayElement, nodeOfPlace: Map<number, number>): readonly number[] {
    if (!refs) return places ?? [];
    return refs.map((ref, index) => {
      const place = this.#placeOfNode.get(ref) ?? places?.[index] ?? -1;
      if (place < 0) {
        this.remarks.add('missing-node', `way/${id}`, `node/${ref}`);
        return place;
      }
      const other = nodeOfPlace.get(place);
      if (other === undefined) nodeOfPlace.set(place, ref);
      else if (other !== ref) this.remarks.add('duplicate-node', `node/${ref}`, `node/${other}`);
      return place;
    });
  }
}
