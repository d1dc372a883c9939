/**
 * Who is let through where, posture by posture: classes of vehicles and of badges against checkpoints and against barriers that open
 * for somebody. Classes only: the plan keeps no single badge and no name.
 */
import { useId, useMemo, useState } from 'react';
import { type AccessPoint, accessIn, badgeAccessIn, listAccessPoints } from '../../../analysis/access/accessIn.ts';
import { vehicleClasses } from '../../../scenario/kinds/common.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { useDrawAct } from '../../commands/useDrawAct.ts';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { nameOfId } from '../../sketch/featureName.ts';
import { useSession, useText } from '../../useStores.ts';
import { ScrollPart } from '../ScrollPart.tsx';
import { countText } from '../figures.ts';
import { IllustrativeFoot } from '../IllustrativeFoot.tsx';
import { SaveCsv } from '../SaveCsv.tsx';
import styles from '../Work.module.css';
import type { WorkTabProps } from '../workTabs.ts';
import { accessCsv } from './accessCsv.ts';
import { AccessRow } from './AccessRow.tsx';
import { AddBadge, BadgeHead } from './BadgeClasses.tsx';

export default function AccessTab({ scenario, baseline, isReadOnly }: WorkTabProps) {
  const t = useText();
  const drawAct = useDrawAct();
  const [postureFieldId, addId] = [useId(), useId()];
  const locale = useSession((session) => session.locale);
  const postureId = useSession((session) => session.postureId);
  const [added, setAdded] = useState<readonly string[]>([]);
  const [includesIllustrative, setIncludesIllustrative] = useState(false);
  const { badges = [] } = scenario.parameters;
  const points = useMemo(() => listAccessPoints(baseline, scenario), [baseline, scenario]);
  const posture = scenario.postures.find(({ id }) => id === postureId) ?? null;
  const nameOf = ({ id, name }: AccessPoint) => (typeof name === 'string' ? name || nameOfId(t, id) : name[locale]);
  // A line that opens for nobody, and that no posture makes a pair, is not about access; it may be put here to say for whom it opens.
  const opens = ({ id, barrier, admits }: AccessPoint) => barrier === null || barrier === 'gate' || admits.length > 0 || badges.some(({ admittedAt }) => admittedAt.includes(id)) || scenario.postures.some(({ states }) => states[id] === 'pair');
  const shown = points.filter((point) => opens(point) || added.includes(point.id));
  const others = points.filter((point) => !shown.includes(point));
  const saved = includesIllustrative ? points : points.filter(({ isIllustrative }) => !isIllustrative);
  const illustrative = points.length - points.filter(({ isIllustrative }) => !isIllustrative).length;
  const csv = () => accessCsv({ points: saved, postures: scenario.postures, badges, caveat: [scenario.caveat, t('shell.caveat')].filter((text) => text !== '').join(' · ') });
  return (
    <>
      <div className={styles.bar}>
        <span className={styles.choice}>
          <label htmlFor={postureFieldId}>{t('sketch.posture')}</label>
          <select id={postureFieldId} className={styles.field} value={posture?.id ?? ''} data-access-posture onChange={(event) => sessionStore.getState().set({ postureId: event.target.value })}>
            {posture === null ? <option value="">{t('terms.notStated')}</option> : null}
            {scenario.postures.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        </span>
        {isReadOnly || others.length === 0 ? null : (
          <span className={styles.choice}>
            <label htmlFor={addId}>{t('work.access.add')}</label>
            <select id={addId} className={styles.field} value="" data-add-line onChange={(event) => setAdded([...added, event.target.value])}>
              <option value="">{t('work.access.choose')}</option>
              {others.map((point) => <option key={point.id} value={point.id}>{nameOf(point)}</option>)}
            </select>
          </span>
        )}
        {isReadOnly ? null : <AddBadge />}
        <span className={styles.grow} />
        <SaveCsv part="access" text={csv} isDisabled={saved.length === 0} />
      </div>
      <ScrollPart label={t('work.tab.access')}>
        {shown.length === 0 ? <EmptyState place="access" className={styles.empty} text={t('work.access.none')} act={drawAct('checkpoint')} /> : (
          <table className={styles.table} aria-label={t('work.tab.access')} data-access>
            <thead>
              <tr>
                <th scope="col">{t('work.access.point')}</th>
                <th scope="col">{t('work.access.standing')}</th>
                {vehicleClasses.map((vehicle) => <th key={vehicle} scope="col">{t(`form.vehicle.${vehicle}`)}</th>)}
                {badges.map((badge) => <BadgeHead key={badge.id} badge={badge} isReadOnly={isReadOnly} />)}
                <th scope="col" data-number>{t('work.access.classes')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((point) => <AccessRow key={point.id} point={point} name={nameOf(point)} posture={posture} scenario={scenario} baseline={baseline} isReadOnly={isReadOnly} />)}
            </tbody>
            <tfoot>
              <tr className={styles.total} data-access-total>
                <th scope="row" colSpan={2}>{t('work.access.ways')}</th>
                {vehicleClasses.map((vehicle) => {
                  const passed = shown.map((point) => accessIn(posture, point, vehicle)).filter(({ passes }) => passes);
                  const delays = passed.flatMap(({ delaySeconds }) => (delaySeconds === null ? [] : [delaySeconds]));
                  return (
                    <td key={vehicle} data-class={vehicle}>
                      {t('work.access.of', { passed: countText(passed.length), total: countText(shown.length) })}
                      {delays.length === 0 ? null : <span className={styles.other}>{t('work.access.least', { seconds: countText(Math.min(...delays)) })}</span>}
                    </td>
                  );
                })}
                {badges.map((badge) => (
                  <td key={badge.id} data-badge-class={badge.id}>
                    {t('work.access.of', { passed: countText(shown.filter((point) => badgeAccessIn(posture, point, badge).passes).length), total: countText(shown.length) })}
                  </td>
                ))}
                <td>–</td>
              </tr>
            </tfoot>
          </table>
        )}
        <div className={styles.sources}>
          <p className={styles.quiet}>{t('work.access.rule')}</p>
          <p className={styles.quiet}>{t('work.access.stored')}</p>
        </div>
      </ScrollPart>
      <IllustrativeFoot count={illustrative} label={t('work.includeIllustrative', { count: illustrative })} isIncluded={includesIllustrative} onChange={setIncludesIllustrative} />
    </>
  );
}
