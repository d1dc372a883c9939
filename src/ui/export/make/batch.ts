/** Several pages at once: one for each posture, phase or area. Pure: which pages, what of the plan each shows, and what its file is called. */
import { fileNameOf } from '../../../offline/fileNameOf.ts';
import type { LonLat } from '../../../geo/types.ts';
import { isKnown, type Scenario, type ScenarioFeature } from '../../../scenario/document.ts';
import type { Translate } from '../../i18n/i18n.ts';
import type { PageSource } from '../request/pageSource.ts';

export const batchKinds = ['one', 'posture', 'phase', 'zone', 'selected'] as const;
export type BatchKind = (typeof batchKinds)[number];

export interface BatchPage {
  /** What of the plan it shows, in words; '' for the one page. */
  readonly name: string;
  readonly shows: Partial<Pick<PageSource, 'postureId' | 'shownPhases'>>;
  /** Brought whole into the frame; null keeps the map as it is. */
  readonly area: readonly LonLat[] | null;
}

/** In the order of the plan; one nameless page where there is no plan. `selectedIds` in the order of the plan too. */
export function batchPages(kind: BatchKind, scenario: Scenario | null, selectedIds: readonly string[], t: Translate): readonly BatchPage[] {
  const single = [{ name: '', shows: {}, area: null }];
  if (scenario === null || kind === 'one') return single;
  const { postures, phases, features } = scenario;
  switch (kind) {
    case 'posture': return postures.map(({ id, name }) => ({ name: name || id, shows: { postureId: id }, area: null }));
    case 'phase': return phases.map(({ id, name }) => ({ name: name || id, shows: { shownPhases: { reached: id } }, area: null }));
    case 'zone': return features.filter(isKnown).filter(({ properties }) => properties.kind === 'zone' && !properties.hidden).map((feature) => areaPage(feature, t));
    case 'selected': return features.filter(isKnown).filter(({ id }) => selectedIds.includes(id)).map((feature) => areaPage(feature, t));
  }
}

function areaPage(feature: ScenarioFeature, t: Translate): BatchPage {
  return { name: feature.properties.name || `${t(`share.layer.${feature.properties.kind}`)} ${feature.id}`, shows: {}, area: cornersOf(feature) };
}

function cornersOf({ geometry }: ScenarioFeature): readonly LonLat[] {
  switch (geometry.type) {
    case 'Point': return [geometry.coordinates];
    case 'LineString': return geometry.coordinates;
    case 'Polygon': return geometry.coordinates.flat();
  }
}

/** `Plan - 02 Lockdown`, with as many digits as the last number has; without a name for the one page. No ending. */
export function pageFileName(title: string, place: number, pages: readonly BatchPage[]): string {
  const page = pages[place];
  if (page === undefined || pages.length === 1) return fileNameOf(page?.name ? `${title} - ${page.name}` : title, '');
  const number = String(place + 1).padStart(Math.max(2, String(pages.length).length), '0');
  return fileNameOf(`${fileNameOf(title, '').slice(0, 40).trim()} - ${number} ${page.name}`, '');
}
