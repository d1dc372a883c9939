/** The quarterly figures of the analyses, as bars and as a table. They belong to no place, so the map shows none of them. */
import { useRef } from 'react';
import { sessionStore } from '../../store/sessionStore.ts';
import { classes } from '../controls/classes.ts';
import { EmptyState } from '../controls/empty/EmptyState.tsx';
import frame from '../controls/PanelFrame.module.css';
import { PanelFrame } from '../controls/PanelFrame.tsx';
import { showPanel } from '../shell/actions.ts';
import { isolate } from '../i18n/isolate.ts';
import { useSession, useText } from '../useStores.ts';
import styles from './figures/Figures.module.css';
import { FiguresChart } from './figures/FiguresChart.tsx';
import { figureSeries } from './figures/figureSeries.ts';
import { ConfidenceWord } from './inspector/sources/ConfidenceWord.tsx';
import { SourceNote } from './inspector/sources/SourceNote.tsx';
import { SheetHandle } from './layers/SheetHandle.tsx';
import { useReturnFocus } from './useReturnFocus.ts';
import { printedHere } from '../i18n/printed.ts';

const close = () => sessionStore.getState().set({ panel: null });

export default function FiguresPanel() {
  const t = useText();
  const card = useRef<HTMLDivElement>(null);
  useReturnFocus(card);
  const locale = useSession((session) => session.locale);
  const baseline = useSession((session) => session.baseline);
  const series = figureSeries(baseline?.figures ?? []);
  const partial = series.periods.find((period) => period.through !== null);
  return (
    <div ref={card} className={classes(frame.card, styles.card)} data-covers-map>
      <SheetHandle label={t('shell.close')} onClose={close} />
      <PanelFrame title={t('figures.title')} onClose={close} takesFocus className={styles.frame}>
        {series.rows.length === 0 ? <EmptyState place="figures" text={t('figures.noFigures')} act={{ label: t('problems.title'), run: () => showPanel('problems') }} /> : (
          <>
            <FiguresChart series={series} />
            {partial?.through ? <p className={styles.remark}>{t('figures.partialNote', { date: isolate(partial.through) })}</p> : null}
            <table className={styles.table}>
              <caption className="visually-hidden">{t('figures.table')}</caption>
              <thead>
                <tr>
                  <th scope="col"><span className="visually-hidden">{t('figures.period')}</span></th>
                  {series.periods.map((period) => <th key={period.id} scope="col">{t('figures.quarter', { quarter: period.quarter })}</th>)}
                </tr>
              </thead>
              <tbody>
                {series.rows.map(({ figure, values }, index) => (
                  <tr key={figure.id}>
                    <th scope="row"><span className={styles.key} data-series={index} aria-hidden="true" />{figure.name[locale]}</th>
                    {values.map((value, column) => <td key={column}>{value === null ? t('terms.notStated') : printedHere(String(value))}</td>)}
                  </tr>
                ))}
              </tbody>
            </table>
            {series.rows.map(({ figure }) => (
              <div key={figure.id} className={styles.claim}>
                <p className={styles.claimName}>{figure.name[locale]} <ConfidenceWord confidence={figure.confidence} /></p>
                {figure.sources.map((reference) => <SourceNote key={`${reference.id} ${reference.locator}`} reference={reference} sources={baseline?.sources ?? []} />)}
              </div>
            ))}
            <p className={styles.remark}>{t('figures.places')}</p>
          </>
        )}
      </PanelFrame>
    </div>
  );
}
