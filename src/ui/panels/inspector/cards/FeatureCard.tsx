/** The card of one feature: both names, where it is, what is particular to it, and every claim with its source. */
import { type Baseline, type BaselineFeature, findFeature } from '../../../../baseline/baseline.ts';
import { viewStore } from '../../../../store/viewStore.ts';
import { Button } from '../../../controls/Button.tsx';
import { IconButton } from '../../../controls/IconButton.tsx';
import { TargetIcon } from '../../../controls/icons.tsx';
import { PanelFrame } from '../../../controls/PanelFrame.tsx';
import { useShownBaseline } from '../../../useShownPlan.ts';
import { useMap, useSession, useText } from '../../../useStores.ts';
import { citeClaim } from '../../citation.ts';
import { CopyButton } from '../../CopyButton.tsx';
import { kindWords } from '../../featureWords.ts';
import { citationWords } from '../sources/citationWords.ts';
import { ConfidenceWord } from '../sources/ConfidenceWord.tsx';
import { incidentsBeside } from '../incidentsAt.ts';
import { IncidentLinks } from './IncidentLinks.tsx';
import styles from '../Inspector.module.css';
import { particularsOf } from '../particulars.ts';
import { PositionBlock } from '../position/PositionBlock.tsx';
import { PlanBlock } from '../PlanBlock.tsx';
import { positionWords } from '../position/positionWords.ts';
import { Section } from '../Section.tsx';
import { SourceNote } from '../sources/SourceNote.tsx';
import { StatementList } from '../sources/StatementList.tsx';
import { zoomToFeature } from '../position/zoomToFeature.ts';
import { printedHere } from '../../../i18n/printed.ts';

interface FeatureCardProps {
  readonly feature: BaselineFeature;
  readonly baseline: Baseline;
  readonly onClose: () => void;
}

/** What is said of the whole zone is not said of a place. */
function besideTitle({ properties }: BaselineFeature, baseline: Baseline) {
  if (properties.kind !== 'incident') return properties.kind === 'zone' ? 'inspector.zoneEvents' : 'inspector.eventsHere';
  const place = properties.mappedAt === null ? null : findFeature(baseline, properties.mappedAt);
  return place?.properties.kind === 'zone' ? 'inspector.otherZoneEvents' : 'inspector.otherEvents';
}

export function FeatureCard({ feature, baseline, onClose }: FeatureCardProps) {
  const t = useText();
  const map = useMap();
  const locale = useSession((session) => session.locale);
  const { properties } = feature;
  const shown = useShownBaseline();
  // Where a plan has placed it.
  const drawn = (shown && findFeature(shown, feature.id)) ?? feature;
  const other = locale === 'en' ? 'ar' : 'en';
  const beside = incidentsBeside(feature, baseline);
  const citeFeature = () => citeClaim({
    text: `${properties.name[locale]} (${properties.name[other]}) — ${kindWords(feature, t)}${t('inspector.semicolon')} ${positionWords(feature, t)}`,
    confidence: properties.confidence,
    sources: properties.sources,
  }, baseline.sources, citationWords(t, locale));
  return (
    <PanelFrame
      className={styles.frame} onClose={onClose} eyebrow={kindWords(feature, t)}
      title={<><bdi>{properties.name[locale]}</bdi><span className={styles.otherName} lang={other} dir={other === 'ar' ? 'rtl' : 'ltr'}>{properties.name[other]}</span></>}
      actions={drawn.geometry === null || map === null ? null : <IconButton label={t('inspector.zoomTo')} icon={<TargetIcon />} onPress={() => zoomToFeature(map, drawn)} />}
    >
      <PlanBlock feature={feature} />
      <dl className={styles.rows}>
        <PositionBlock feature={feature} />
        {particularsOf(feature, baseline, t, locale).map(({ label, value, assumed, featureId }) => (
          <div key={label} className={styles.row}>
            <dt>{label}</dt>
            <dd>
              {featureId === undefined ? <bdi>{value}</bdi> : <Button variant="link" onPress={() => viewStore.getState().select(featureId)}>{value}</Button>}
              {assumed === true ? <span className={styles.assumed}>{t('inspector.assumed')}</span> : null}
            </dd>
          </div>
        ))}
        <div className={styles.row}>
          <dt>{t('inspector.asOf')}</dt>
          <dd><bdi>{properties.asOf === null ? t('terms.notStated') : printedHere(properties.asOf)}</bdi></dd>
        </div>
      </dl>
      {properties.note === null ? null : <p className={styles.note}>{properties.note[locale]}</p>}
      {properties.statements.length === 0 ? null : (
        <Section title={t('inspector.statements')}><StatementList statements={properties.statements} sources={baseline.sources} /></Section>
      )}
      {beside.length === 0 ? null : (
        <Section title={t(besideTitle(feature, baseline))}><IncidentLinks incidents={beside} /></Section>
      )}
      <Section title={t('inspector.sources')}>
        {properties.sources.map((reference) => <SourceNote key={`${reference.id} ${reference.locator}`} reference={reference} sources={baseline.sources} />)}
        <div className={styles.claimFooter}>
          <ConfidenceWord confidence={properties.confidence} />
          <CopyButton look="link" label={t('inspector.citeFeature')} text={citeFeature} />
        </div>
      </Section>
    </PanelFrame>
  );
}
