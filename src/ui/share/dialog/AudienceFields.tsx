/** A copy for an audience: sources, layers, one phase, one posture. */
import type { Scenario } from '../../../scenario/document.ts';
import { type Audience, layersOf } from '../../../share/audience/audience.ts';
import { Switch } from '../../controls/Switch.tsx';
import { isolate } from '../../i18n/isolate.ts';
import { useText } from '../../useStores.ts';
import { numberWords } from './numberWords.ts';
import styles from './Share.module.css';

interface AudienceFieldsProps {
  readonly scenario: Scenario;
  readonly sources: number;
  readonly audience: Audience;
  readonly onChange: (audience: Audience) => void;
}

const all = '';
const beforeFirst = ' ';

export function AudienceFields({ scenario, sources, audience, onChange }: AudienceFieldsProps) {
  const t = useText();
  const { phases, postures } = scenario;
  const { shownPhases, layers } = audience;
  const choosePhase = (value: string) => onChange({ ...audience, shownPhases: value === all ? 'all' : { reached: value === beforeFirst ? null : value } });
  return (
    <details className={styles.details} data-share-audience>
      <summary>{t('share.audience')}</summary>
      <p className={styles.quiet}>{t('share.audienceNote')}</p>
      <Switch isSelected={audience.hasSources} isDisabled={sources === 0} data-share-switch="sources" onChange={(hasSources) => onChange({ ...audience, hasSources })}>
        {t('share.part', { part: t('share.sources'), number: isolate(numberWords(sources)) })}
      </Switch>
      <fieldset className={styles.layers}>
        <legend className={styles.label}>{t('share.layers')}</legend>
        {layersOf(scenario).map((layer) => (
          <Switch
            key={layer} isSelected={layers.includes(layer)} data-share-layer={layer}
            onChange={(isOn) => onChange({ ...audience, layers: isOn ? [...layers, layer] : layers.filter((one) => one !== layer) })}
          >
            {t(`share.layer.${layer}`)}
          </Switch>
        ))}
      </fieldset>
      <div className={styles.fields}>
        {phases.length === 0 ? null : (
          <label className={styles.field}>
            <span className={styles.label}>{t('share.phase')}</span>
            <select className={styles.select} data-share-phase value={shownPhases === 'all' ? all : shownPhases.reached ?? beforeFirst} onChange={(event) => choosePhase(event.target.value)}>
              <option value={all}>{t('share.allPhases')}</option>
              <option value={beforeFirst}>{t('share.beforeFirst')}</option>
              {phases.map(({ id, name }) => <option key={id} value={id}>{name || id}</option>)}
            </select>
          </label>
        )}
        {postures.length === 0 ? null : (
          <label className={styles.field}>
            <span className={styles.label}>{t('share.posture')}</span>
            <select className={styles.select} data-share-posture value={audience.postureId ?? all} onChange={(event) => onChange({ ...audience, postureId: event.target.value === all ? null : event.target.value })}>
              <option value={all}>{t('share.allPostures')}</option>
              {postures.map(({ id, name }) => <option key={id} value={id}>{name || id}</option>)}
            </select>
          </label>
        )}
      </div>
    </details>
  );
}
