/** One data file by its name: text in, the lists of the baseline it fills and what was wrong with it out. */
import * as v from 'valibot';
import type { Baseline } from './baseline.ts';
import type { DataFile } from './catalog.ts';
import { neighbourhoodSchema, waterSchema, zoneSchema } from './kinds/area.ts';
import { barrierSchema } from './kinds/barrier.ts';
import { checkpointSchema } from './kinds/checkpoint.ts';
import { facilitySchema } from './kinds/facility.ts';
import { figureSchema } from './kinds/figure.ts';
import { heldPropertySchema } from './kinds/heldProperty.ts';
import { incidentSchema } from './kinds/incident.ts';
import { type Junction, junctionSchema, type Road, type RoadFeature, roadSchema } from './kinds/road.ts';
import { sourceSchema } from './kinds/source.ts';
import { parseList, type ParsedList } from './parseList.ts';
import type { Problem } from './problem.ts';

/** Only the lists the file fills. */
export type FileContents = Partial<Omit<Baseline, 'problems'>>;

export interface ParsedDataFile {
  readonly contents: FileContents;
  readonly problems: readonly Problem[];
}

/** What an entry of roads.geojson that is neither road nor junction is measured against, so that the path names `kind`. */
const kindOfRoadFeatureSchema = v.object({ properties: v.object({ kind: v.picklist(['road', 'junction']) }) });

const roadSchemas: Readonly<Record<string, v.GenericSchema<unknown, RoadFeature>>> = { road: roadSchema, junction: junctionSchema };

function schemaForRoadFeature(record: unknown): v.GenericSchema<unknown, RoadFeature> {
  const kind = v.safeParse(kindOfRoadFeatureSchema, record);
  // The picklist has just said no, so this schema cannot say yes: it is there for its issue, never for its output.
  return (kind.success && roadSchemas[kind.output.properties.kind]) || (kindOfRoadFeatureSchema as v.GenericSchema as v.GenericSchema<unknown, RoadFeature>);
}

const features = <T>(file: DataFile, text: string, schema: v.GenericSchema<unknown, T>): ParsedList<T> =>
  parseList(file, text, { member: 'features', schemaFor: () => schema });

const fill = <K extends keyof FileContents>(key: K, { items, problems }: { items: NonNullable<FileContents[K]>; problems: readonly Problem[] }): ParsedDataFile =>
  ({ contents: { [key]: items } as FileContents, problems });

/** Parses the text of `file`. Never throws: what cannot be read is a problem, what can is in `contents`. */
export function parseDataFile(file: DataFile, text: string): ParsedDataFile {
  switch (file) {
    case 'sources.json': return fill('sources', parseList(file, text, { member: 'sources', schemaFor: () => sourceSchema }));
    case 'figures.json': return fill('figures', parseList(file, text, { member: 'figures', schemaFor: () => figureSchema }));
    case 'zone.geojson': return fill('zones', features(file, text, zoneSchema));
    case 'water.geojson': return fill('waters', features(file, text, waterSchema));
    case 'neighbourhoods.geojson': return fill('neighbourhoods', features(file, text, neighbourhoodSchema));
    case 'facilities.geojson': return fill('facilities', features(file, text, facilitySchema));
    case 'checkpoints.geojson': return fill('checkpoints', features(file, text, checkpointSchema));
    case 'bollard-lines.geojson': return fill('barriers', features(file, text, barrierSchema));
    case 'held-properties.geojson': return fill('heldProperties', features(file, text, heldPropertySchema));
    case 'incidents.geojson': return fill('incidents', features(file, text, incidentSchema));
    case 'roads.geojson': {
      const { items, problems } = parseList(file, text, { member: 'features', schemaFor: schemaForRoadFeature });
      const roads = items.filter((item): item is Road => item.properties.kind === 'road');
      const junctions = items.filter((item): item is Junction => item.properties.kind === 'junction');
      return { contents: { roads, junctions }, problems };
    }
  }
}
