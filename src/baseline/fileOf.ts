/** Which data file a kind of feature comes from: what a problem names. */
import type { BaselineKind } from './baseline.ts';
import type { DataFile } from './catalog.ts';

const files: Readonly<Record<BaselineKind, DataFile>> = {
  facility: 'facilities.geojson',
  'held-property': 'held-properties.geojson',
  checkpoint: 'checkpoints.geojson',
  barrier: 'bollard-lines.geojson',
  incident: 'incidents.geojson',
  neighbourhood: 'neighbourhoods.geojson',
  zone: 'zone.geojson',
  water: 'water.geojson',
  road: 'roads.geojson',
  junction: 'roads.geojson',
};

/** The file under data/ that holds features of `kind`. */
export function fileOf(kind: BaselineKind): DataFile {
  return files[kind];
}
