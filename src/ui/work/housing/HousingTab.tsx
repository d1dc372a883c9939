/** Housing: room against people, site by site. What is over-full says so first; numbers only, never names. */
import { useId, useMemo, useState } from 'react';
import { type HousingRow, housingTotals, listHousing } from '../../../analysis/housing/listHousing.ts';
import { useDrawAct } from '../../commands/useDrawAct.ts';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { SourceNote } from '../../panels/inspector/sources/SourceNote.tsx';
import { nameOfId } from '../../sketch/featureName.ts';
import { useMap, useSession, useText, useView } from '../../useStores.ts';
import { ScrollPart } from '../ScrollPart.tsx';
import { setCapacity, setHeadcount } from '../edits.ts';
import { countText, readNumber } from '../figures.ts';
import { IllustrativeFoot } from '../IllustrativeFoot.tsx';
import { SaveCsv } from '../SaveCsv.tsx';
import { showOnMap } from '../showOnMap.ts';
import styles from '../Work.module.css';
import type { WorkTabProps } from '../workTabs.ts';
import { housingCsv } from './housingCsv.ts';

export default function HousingTab({ scenario, baseline, isReadOnly }: WorkTabProps) {
  const t = useText();
  const map = useMap();
  const drawAct = useDrawAct();
  const locale = useSession((session) => session.locale);
  const selectedId = useView((view) => view.selectedId);
  const [includesIllustrative, setIncludesIllustrative] = useState(false);
  const rows = useMemo(() => listHousing(baseline, scenario), [baseline, scenario]);
  const totals = housingTotals(rows);
  const nameOf = ({ id, name, facility }: HousingRow) => facility?.properties.name[locale] ?? (name || nameOfId(t, id));
  const phaseOf = (id: string | null) => (id === null ? t('sketch.noPhase') : scenario.phases.find((phase) => phase.id === id)?.name || id);
  const over = rows.filter(({ free }) => free !== null && free < 0);
  const illustrative = rows.filter(({ isIllustrative }) => isIllustrative).length;
  const saved = includesIllustrative ? rows : rows.filter(({ isIllustrative }) => !isIllustrative);
  const csv = () => housingCsv({ rows: saved, phaseName: phaseOf, caveat: [scenario.caveat, t('shell.caveat')].filter((text) => text !== '').join(' · ') });
  return (
    <>
      <div className={styles.bar}>
        <span role="status" className={over.length > 0 ? styles.notice : undefined} data-over={over.length}>
          {over.length > 0
            ? t('work.housing.overFull', { count: totals.over, list: over.map(nameOf).join(t('sketch.takeOff.comma')) })
            : t('work.housing.fits', { free: countText(totals.free) })}
        </span>
        {totals.unstated === 0 ? null : <span className={styles.quiet}>{t('work.housing.unstated', { count: totals.unstated })}</span>}
        <span className={styles.grow} />
        <SaveCsv part="housing" text={csv} isDisabled={saved.length === 0} />
      </div>
      <ScrollPart label={t('work.tab.housing')}>
        {rows.length === 0 ? <EmptyState place="housing" className={styles.empty} text={t('work.housing.none')} act={drawAct('site')} /> : (
          <table className={styles.table} aria-label={t('work.tab.housing')} data-housing>
            <thead>
              <tr>
                {(['site', 'phase', 'capacity', 'headcount', 'free', 'source'] as const).map((column) => (
                  <th key={column} scope="col" data-number={['capacity', 'headcount', 'free'].includes(column) || undefined}>{t(`work.housing.column.${column}`)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => {
                const { id, origin, facility, phase, capacity, headcount, free, isIllustrative } = row;
                const name = nameOf(row);
                return (
                  <tr key={id} className={free !== null && free < 0 ? styles.fault : styles.row} data-housing-row={id} data-selected={selectedId === id || undefined}>
                    <th scope="row">
                      <button type="button" className={styles.name} aria-pressed={selectedId === id} onClick={() => showOnMap(map, { id, scenario, baseline })}><bdi>{name}</bdi></button>
                      {isIllustrative ? <span className={styles.other}><span className={styles.mark}>{t('work.housing.placeIllustrative')}</span></span> : null}
                    </th>
                    <td><bdi>{phaseOf(phase)}</bdi></td>
                    <td data-number>
                      {facility?.properties.capacity
                        ? <>{t('work.housing.rooms', { count: facility.properties.capacity.rooms })}<span className={styles.other}>{t('work.housing.suites', { suites: countText(facility.properties.capacity.suites), presidential: countText(facility.properties.capacity.presidentialSuites) })}</span></>
                        : <NumberField label={t('work.housing.capacityOf', { name })} value={capacity} isReadOnly={isReadOnly} onChange={(value) => setCapacity(id, value)} data="capacity" />}
                    </td>
                    <td data-number><NumberField label={t('work.housing.headcountOf', { name })} value={headcount} isReadOnly={isReadOnly} onChange={(value) => setHeadcount(id, origin, value)} data="headcount" /></td>
                    <td data-number data-free={free ?? ''}>
                      {free === null ? t('terms.notStated') : free < 0 ? <strong>{t('work.housing.over', { count: -free })}</strong> : t('work.housing.free', { count: free })}
                    </td>
                    <td>
                      {facility === null ? <span className={styles.other}>{t('work.housing.ownSite')}</span>
                        : facility.properties.sources.filter(({ id: source }) => source !== 'general-knowledge').map((reference) => <SourceNote key={`${reference.id} ${reference.locator}`} reference={reference} sources={baseline.sources} />)}
                    </td>
                  </tr>
                );
              })}
            </tbody>
            <tfoot>
              <tr className={styles.total} data-housing-total>
                <th scope="row" colSpan={2}>{t('work.housing.total')}</th>
                <td data-number>{countText(totals.capacity)}</td>
                <td data-number>{countText(totals.headcount)}</td>
                <td data-number>{totals.over > 0 ? <strong>{t('work.housing.over', { count: totals.over })}</strong> : t('work.housing.free', { count: totals.free })}</td>
                <td>–</td>
              </tr>
            </tfoot>
          </table>
        )}
        <div className={styles.sources}>
          <p className={styles.quiet}>{t('work.housing.rule')}</p>
          <p className={styles.quiet}>{t('work.housing.noNames')}</p>
        </div>
      </ScrollPart>
      <IllustrativeFoot count={illustrative} label={t('work.housing.includeIllustrative', { count: illustrative })} isIncluded={includesIllustrative} onChange={setIncludesIllustrative} />
    </>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly isReadOnly: boolean;
  readonly onChange: (value: number | null) => void;
  readonly data: string;
}

/** A whole number, or nothing where it is not stated. What does not fit stays in sight and changes nothing. */
function NumberField({ label, value, isReadOnly, onChange, data }: NumberFieldProps) {
  const t = useText();
  const errorId = useId();
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: number | null } | null>(null);
  const shown = typed?.over === value ? typed.text : String(value ?? '');
  const read = (text: string) => (text.trim() === '' ? null : readNumber(text));
  const fits = (text: string) => text.trim() === '' || Number.isSafeInteger(readNumber(text));
  const wrong = !fits(shown);
  return (
    <>
      <input
        type="text" inputMode="numeric" dir="ltr" className={`${styles.field ?? ''} ${styles.number ?? ''}`} value={shown} disabled={isReadOnly} aria-label={label} aria-invalid={wrong}
        aria-describedby={wrong ? errorId : undefined} placeholder={t('terms.notStated')} data-number-of={data}
        onChange={({ target: { value: text } }) => {
          setTyped({ text, over: fits(text) ? read(text) : value });
          if (fits(text)) onChange(read(text));
        }}
      />
      {wrong ? <span id={errorId} role="alert" className={styles.other}>{t('work.housing.wholeNumber')}</span> : null}
    </>
  );
}
