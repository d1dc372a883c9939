/** The ledger as CSV: English headings, one row a property. Places are sensitive: they leave only when asked for, and then say so in their row. */
import type { LedgerRow } from '../../../analysis/ledger/listProperties.ts';
import type { Baseline } from '../../../baseline/baseline.ts';
import { formatMgrs } from '../../../geo/formatCoordinate.ts';
import type { Scenario } from '../../../scenario/document.ts';
import type { Locale } from '../../../scenario/view.ts';
import { type CsvCell, writeCsv } from '../../../share/formats/writeCsv.ts';
import { neighbourhoodName } from './neighbourhoodWords.ts';
import { weaponsText } from './weaponsText.ts';

export interface LedgerCsv {
  readonly rows: readonly LedgerRow[];
  readonly baseline: Pick<Baseline, 'neighbourhoods' | 'heldProperties'>;
  readonly scenario: Pick<Scenario, 'phases'>;
  readonly locale: Locale;
  readonly includesSensitive: boolean;
  readonly caveat: string;
}

const header = ['id', 'counted_by_the_analyses', 'name', 'status', 'phase', 'neighbourhood', 'weapons', 'weapons_source', 'located', 'handling'];
const placeHeader = ['lat', 'lon', 'mgrs'];

export function ledgerCsv({ rows, baseline, scenario, locale, includesSensitive, caveat }: LedgerCsv): string {
  const phaseName = (id: string | null) => (id === null ? null : scenario.phases.find((phase) => phase.id === id)?.name || id);
  // What the analyses say has their source; what the planner says has the planner's.
  const sourceOf = (row: LedgerRow) => {
    if (row.source !== null) return [row.source.text, row.source.date].filter(Boolean).join(', ');
    return baseline.heldProperties.find(({ id }) => id === row.id)?.properties.sources.map(({ id, locator }) => [id, locator].filter(Boolean).join(', ')).join('; ') ?? '';
  };
  return writeCsv([...header, ...(includesSensitive ? placeHeader : []), 'source', 'remark', 'caveat'], rows.map((row): CsvCell[] => [
    row.id, row.standing === 'counted' ? 'yes' : 'no', row.ownName || (row.name?.[locale] ?? ''), row.status, phaseName(row.phase),
    neighbourhoodName(baseline, row.neighbourhood, locale) || null, weaponsText(row.weapons) || null,
    [...new Set(row.weapons.map(({ source }) => [source.text, source.date].filter(Boolean).join(', ')))].join('; ') || null,
    row.isLocated ? 'yes' : 'no', row.isLocated ? 'SENSITIVE' : null,
    ...(includesSensitive ? [row.at?.[1] ?? null, row.at?.[0] ?? null, row.at ? formatMgrs(row.at) : null] : []),
    sourceOf(row), row.note || null, caveat,
  ]));
}
