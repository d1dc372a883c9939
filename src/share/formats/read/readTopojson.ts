/** TopoJSON through topojson-client, object by object, so that one with a broken arc does not take the others with it. */
import type { GeometryObject, Topology } from 'topojson-specification';
import { mostVertices } from '../../../scenario/geometry/mendGeometry.ts';
import { describeValue, isJsonObject, type JsonObject, ownMember } from '../../../scenario/parse/json.ts';
import { type ForeignFile, type OnProgress, refuseFile } from '../foreign.ts';
import { createCollector } from './collect.ts';
import { foreignCrsOf } from './crsOf.ts';

/** Corners of all objects together, once the arcs are put in. An arc is the border of two areas, in each of a few layers; a thousand objects that name one are there to fill the memory. */
const freeInFile = 100_000;
const mostUses = 20;

/** `json` has the type Topology. The name of its layer stands in for a feature's missing name. */
export async function readTopology(json: JsonObject, onProgress?: OnProgress): Promise<ForeignFile> {
  const crs = foreignCrsOf(json);
  if (crs !== null) return refuseFile('topojson', 'wrong-crs', crs);
  const objects = ownMember(json, 'objects');
  const arcs = ownMember(json, 'arcs');
  if (!isJsonObject(objects) || !Array.isArray(arcs)) return refuseFile('topojson', 'not-topojson', describeValue(objects));
  const { feature } = await import('topojson-client');
  const layers = Object.keys(objects).flatMap((layer) => geometriesOf(objects[layer]).map((geometry) => ({ layer, geometry })));
  // Before one is made: many objects may name one long arc.
  const counted = layers.map((one) => ({ ...one, vertices: countVertices(one.geometry, arcs) }));
  const total = counted.reduce((sum, { vertices }) => sum + (vertices > mostVertices ? 0 : vertices), 0);
  const given = arcs.reduce((sum: number, arc: unknown) => sum + (Array.isArray(arc) ? arc.length : 0), 0);
  if (total > Math.max(freeInFile, given * mostUses)) return refuseFile('topojson', 'too-large', String(total));
  const collector = createCollector('topojson', layers.length, onProgress);
  for (const [index, { layer, geometry, vertices }] of counted.entries()) {
    const at = { unit: 'feature', number: index + 1 } as const;
    const place = { ...at, part: null, name: layer };
    if (!isJsonObject(geometry)) {
      collector.refuse(place, 'empty-geometry', describeValue(geometry));
      continue;
    }
    if (vertices > mostVertices) {
      collector.refuse(place, 'too-many-vertices', String(vertices));
      continue;
    }
    const properties = ownMember(geometry, 'properties');
    try {
      // What the types promise is not checked, but every failure is caught and every outcome mended.
      const found = feature(json as unknown as Topology, geometry as unknown as GeometryObject);
      const single = found.type === 'Feature' ? found.geometry : { type: 'GeometryCollection', geometries: found.features.map((one) => one.geometry) };
      collector.add({ ...at, layer, geometry: single, properties: isJsonObject(properties) ? properties : { name: layer } });
    } catch {
      collector.refuse(place, 'unreadable', describeValue(ownMember(geometry, 'type')));
    }
  }
  return collector.finish();
}

/** A layer's collection opened, so that each member keeps its own properties. */
function geometriesOf(object: unknown): readonly unknown[] {
  const members = isJsonObject(object) && ownMember(object, 'type') === 'GeometryCollection' ? ownMember(object, 'geometries') : undefined;
  return Array.isArray(members) ? members : [object];
}

/** Corners once the arcs are put in: a few bytes may name one long arc a million times. */
function countVertices(geometry: unknown, arcs: readonly unknown[]): number {
  let vertices = 0;
  const open: unknown[] = [geometry];
  while (open.length > 0 && vertices <= mostVertices) {
    const next = open.pop();
    if (typeof next === 'number') {
      const arc = arcs[next < 0 ? ~next : next];
      vertices += Array.isArray(arc) ? arc.length : 1;
    } else if (Array.isArray(next)) for (const member of next as readonly unknown[]) open.push(member);
    else if (isJsonObject(next)) open.push(ownMember(next, 'arcs'), ownMember(next, 'geometries'));
  }
  return vertices;
}
