/** What the export dialog asks for, as the features to write, and as the file they become. */
import { fileNameOf } from '../../offline/fileNameOf.ts';
import { saveFile } from '../../offline/saveFile.ts';
import type { Baseline } from '../../baseline/baseline.ts';
import type { Posture, Scenario } from '../../scenario/document.ts';
import { shownFeatures } from '../../scene/sources/sketchFeatures.ts';
import { type ExportList, listExport } from '../../share/formats/write/listExport.ts';
import { type ExportFormat, writeExport } from '../../share/formats/writeExport.ts';
import type { ShownPhases } from '../../store/sessionStore.ts';

/** All of the plan, what of it the map shows, or what is selected. */
export const exportScopes = ['all', 'visible', 'selected'] as const;
export type ExportScope = (typeof exportScopes)[number];

export interface ExportWishes {
  readonly scope: ExportScope;
  readonly withBaseline: boolean;
  readonly illustrative: boolean;
  readonly sensitive: boolean;
}

export interface Shown {
  readonly scenario: Scenario;
  readonly baseline: Baseline | null;
  readonly posture: Posture | null;
  readonly shownPhases: ShownPhases;
  readonly selectedIds: readonly string[];
}

export function listWishes({ scenario, baseline, posture, shownPhases, selectedIds }: Shown, wishes: ExportWishes): ExportList {
  const visible = () => shownFeatures({ ...scenario, shownPhases });
  const plan = wishes.scope === 'visible' ? { ...scenario, features: visible() } : scenario;
  return listExport({
    scenario: plan, baseline, ofBaseline: wishes.withBaseline || wishes.scope === 'selected' ? 'all' : 'placed', posture,
    only: wishes.scope === 'selected' ? new Set(selectedIds) : null, includesIllustrative: wishes.illustrative, includesSensitive: wishes.sensitive,
  });
}

const types: Readonly<Record<ExportFormat, string>> = {
  geojson: 'application/geo+json', kml: 'application/vnd.google-earth.kml+xml', gpx: 'application/gpx+xml', csv: 'text/csv',
};

/** Gives the name of the file. */
export async function saveExport(format: ExportFormat, list: ExportList): Promise<string> {
  const name = fileNameOf(list.title, `.${format}`);
  const { text } = await writeExport(format, list);
  saveFile(name, text, types[format]);
  return name;
}

/** How many of these the format has no place for. */
export function misfits(format: ExportFormat, { features }: ExportList): number {
  return format === 'gpx' ? features.filter(({ geometry }) => geometry.type !== 'Point' && geometry.type !== 'LineString').length : 0;
}
