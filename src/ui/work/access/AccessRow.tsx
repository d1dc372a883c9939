/** One checkpoint or barrier: whom it lets through, with the seconds each is held up, and what comes of that in the posture. */
import { useId, useState } from 'react';
import { type AccessPoint, accessIn, badgeAccessIn } from '../../../analysis/access/accessIn.ts';
import type { Baseline } from '../../../baseline/baseline.ts';
import type { Posture, Scenario } from '../../../scenario/document.ts';
import { type Admission, type VehicleClass, vehicleClasses } from '../../../scenario/kinds/common.ts';
import { barrierStateIn } from '../../../scenario/questions/barrierStateIn.ts';
import { useMap, useText, useView } from '../../useStores.ts';
import { setAdmits, setStaffing } from '../edits.ts';
import { countText, readNumber } from '../figures.ts';
import { showOnMap } from '../showOnMap.ts';
import styles from '../Work.module.css';
import own from './Access.module.css';
import { PocketFields } from './PocketFields.tsx';
import { BadgeCell } from './BadgeClasses.tsx';

interface AccessRowProps {
  readonly point: AccessPoint;
  readonly name: string;
  readonly posture: Posture | null;
  readonly scenario: Scenario;
  readonly baseline: Baseline;
  readonly isReadOnly: boolean;
}

export function AccessRow({ point, name, posture, scenario, baseline, isReadOnly }: AccessRowProps) {
  const t = useText();
  const map = useMap();
  const staffedId = useId();
  const isSelected = useView((view) => view.selectedId === point.id);
  const { id, origin, barrier, isIllustrative } = point;
  const isStaffed = posture?.staffed.includes(id) ?? false;
  const { badges = [] } = scenario.parameters;
  const passing = vehicleClasses.filter((vehicle) => accessIn(posture, point, vehicle).passes).length + badges.filter((badge) => badgeAccessIn(posture, point, badge).passes).length;
  return (
    <tr data-access-point={id} data-selected={isSelected || undefined} className={styles.row}>
      <th scope="row">
        <button type="button" className={styles.name} aria-pressed={isSelected} onClick={() => showOnMap(map, { id, scenario, baseline })}><bdi>{name}</bdi></button>
        <span className={styles.other}>
          {isIllustrative ? <span className={styles.mark}>{t('terms.position.illustrative')}</span> : null}
          {barrier === null ? t(origin === 'baseline' ? 'work.access.namedInPress' : 'sketch.kind.checkpoint') : t(`sketch.barrierType.${barrier}`)}
        </span>
      </th>
      <td>
        {barrier === null ? (
          <label htmlFor={staffedId} className={styles.check}>
            <input id={staffedId} type="checkbox" checked={isStaffed} disabled={isReadOnly || posture === null} data-staffed onChange={(event) => { if (posture) setStaffing(posture.id, id, event.target.checked); }} />
            {t(isStaffed ? 'work.access.staffed' : 'work.access.notStaffed')}
          </label>
        ) : t(`work.access.state.${barrierStateIn(posture, id, barrier)}`)}
        {barrier !== null && (barrierStateIn(posture, id, barrier) === 'pair' || point.pocketMeters !== null || point.pocketVehicles !== null) ? <PocketFields point={point} name={name} isReadOnly={isReadOnly} /> : null}
      </td>
      {vehicleClasses.map((vehicle) => <AccessCell key={vehicle} point={point} name={name} vehicle={vehicle} posture={posture} isReadOnly={isReadOnly} />)}
      {badges.map((badge) => <BadgeCell key={badge.id} badge={badge} point={point} name={name} posture={posture} isReadOnly={isReadOnly} />)}
      <td data-number data-passing={passing}>{t('work.access.of', { passed: countText(passing), total: countText(vehicleClasses.length + badges.length) })}</td>
    </tr>
  );
}

function AccessCell({ point, name, vehicle, posture, isReadOnly }: Pick<AccessRowProps, 'point' | 'name' | 'posture' | 'isReadOnly'> & { readonly vehicle: VehicleClass }) {
  const t = useText();
  const { id, origin, barrier, admits } = point;
  const admission = admits.find((one) => one.vehicle === vehicle) ?? null;
  const { passes, reason } = accessIn(posture, point, vehicle);
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: number | null } | null>(null);
  const of = { vehicle: t(`form.vehicle.${vehicle}`), name };
  const kind = origin === 'baseline' ? 'baseline' as const : barrier === null ? 'checkpoint' as const : 'barrier' as const;
  const keep = (delaySeconds: number | null) => {
    const others: readonly Admission[] = admits.filter((one) => one.vehicle !== vehicle);
    // What a newer release says beside the delay stays.
    const next = delaySeconds === null ? others : admission ? admits.map((one) => (one === admission ? { ...one, delaySeconds } : one)) : [...admits, { vehicle, delaySeconds }];
    setAdmits(id, kind, next, vehicle);
  };
  const delay = admission?.delaySeconds ?? null;
  const shown = typed?.over === delay ? typed.text : String(delay ?? '');
  const wrong = admission !== null && readNumber(shown) === null;
  return (
    <td data-vehicle={vehicle} data-passes={passes}>
      <span className={own.cell}>
        <input type="checkbox" className={styles.tick} checked={admission !== null} disabled={isReadOnly} aria-label={t('work.access.admits', of)} onChange={(event) => keep(event.target.checked ? 0 : null)} />
        {admission === null ? null : (
          <>
            <input
              type="text" inputMode="decimal" dir="ltr" className={`${styles.field ?? ''} ${own.delay ?? ''}`} value={shown} disabled={isReadOnly} aria-label={t('work.access.delay', of)} aria-invalid={wrong} data-delay
              onChange={(event) => {
                const seconds = readNumber(event.target.value);
                setTyped({ text: event.target.value, over: seconds ?? delay });
                if (seconds !== null) keep(seconds);
              }}
            />
            <span aria-hidden="true">{t('form.unit.seconds')}</span>
          </>
        )}
      </span>
      <span className={styles.other} data-reason={reason}>{t(`work.access.reason.${reason}`)}</span>
    </td>
  );
}
