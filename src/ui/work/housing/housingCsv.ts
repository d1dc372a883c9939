/** Housing as CSV: English headings, one row a site, numbers and no names. */
import type { HousingRow } from '../../../analysis/housing/listHousing.ts';
import { nameIllustrative } from '../../../share/formats/illustrative.ts';
import { writeCsv } from '../../../share/formats/writeCsv.ts';

export interface HousingCsv {
  /** Those that go in, in their order. */
  readonly rows: readonly HousingRow[];
  phaseName(id: string | null): string;
  readonly caveat: string;
}

const header = ['id', 'name', 'position', 'phase', 'capacity', 'suites', 'presidential_suites', 'headcount', 'free', 'over_full', 'source', 'caveat'];

export function housingCsv({ rows, phaseName, caveat }: HousingCsv): string {
  return writeCsv(header, rows.map(({ id, name, facility, phase, capacity, headcount, free, isIllustrative }) => {
    const plain = facility ? `${facility.properties.name.en} · ${facility.properties.name.ar}` : name ?? '';
    const stated = facility?.properties.capacity ?? null;
    return [
      id, isIllustrative ? nameIllustrative(plain) : plain, isIllustrative ? 'ILLUSTRATIVE' : null, phase === null ? null : phaseName(phase), capacity, stated?.suites ?? null, stated?.presidentialSuites ?? null,
      headcount, free, free === null ? null : free < 0 ? 'OVER-FULL' : 'no',
      facility ? facility.properties.sources.map((source) => [source.id, source.locator].filter(Boolean).join(', ')).join('; ') : 'the planner', caveat,
    ];
  }));
}
