/** The card of a mark that stands for several events at one place: the list of them, each selectable. */
import { type Baseline, findFeature } from '../../../../baseline/baseline.ts';
import { isWithin } from '../../../../scene/sources/incidentFeatures.ts';
import { IconButton } from '../../../controls/IconButton.tsx';
import { TargetIcon } from '../../../controls/icons.tsx';
import { PanelFrame } from '../../../controls/PanelFrame.tsx';
import { useMap, useSession, useText, useView } from '../../../useStores.ts';
import { incidentsAt } from '../incidentsAt.ts';
import { IncidentLinks } from './IncidentLinks.tsx';
import styles from '../Inspector.module.css';
import { positionWords } from '../position/positionWords.ts';
import { zoomToFeature } from '../position/zoomToFeature.ts';

interface IncidentGroupCardProps {
  readonly placeId: string;
  readonly baseline: Baseline;
  readonly onClose: () => void;
}

export function IncidentGroupCard({ placeId, baseline, onClose }: IncidentGroupCardProps) {
  const t = useText();
  const map = useMap();
  const locale = useSession((session) => session.locale);
  const dates = useView((view) => view.dates);
  const all = incidentsAt(placeId, baseline);
  const shown = all.filter((incident) => isWithin(incident.properties.date, dates));
  const place = findFeature(baseline, placeId);
  /** Said of the whole zone: such events have no place in common. */
  const ofZone = place?.properties.kind === 'zone';
  const placeName = place?.properties.name[locale] ?? placeId;
  return (
    <PanelFrame
      className={styles.frame} onClose={onClose}
      eyebrow={t(ofZone ? 'inspector.groupKindZone' : 'inspector.groupKind', { count: shown.length })}
      title={ofZone ? t('inspector.zoneEvents') : t('inspector.groupTitle', { place: placeName })}
      actions={place === null || map === null ? null : <IconButton label={t('inspector.zoomTo')} icon={<TargetIcon />} onPress={() => zoomToFeature(map, place)} />}
    >
      {place === null ? null : <p className={styles.muted}>{t('inspector.drawnAt', { place: placeName, position: positionWords(place, t) })}</p>}
      <IncidentLinks incidents={shown} />
      {shown.length === all.length ? null : <p className={styles.muted}>{t('inspector.outsideDates', { count: all.length - shown.length })}</p>}
    </PanelFrame>
  );
}
