/** What a reader must be told about the address that was just read. */
import { type Baseline, findFeature } from '../baseline/baseline.ts';
import { placeOfIncidentGroup } from '../baseline/incidentGroup.ts';
import type { ViewHashResult } from '../share/viewHash.ts';
import type { Notice } from './sessionStore.ts';

/** `baseline` null while it is still loading: a selection cannot be judged yet. */
export function noticeFor(result: ViewHashResult, baseline: Baseline | null): Notice {
  if (!result.ok) return result.reason === 'newer' ? 'newer-hash' : 'broken-hash';
  const { selectedId } = result.view;
  if (selectedId === null || baseline === null) return null;
  return findFeature(baseline, placeOfIncidentGroup(selectedId) ?? selectedId) ? null : 'unknown-selection';
}
