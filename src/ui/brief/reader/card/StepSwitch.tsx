/** The states of one slide, as buttons in a row: the slide itself first. */
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { countStates } from '../../../../scenario/briefing/slideView.ts';
import type { Slide } from '../../../../scenario/kinds/slide.ts';
import { useText } from '../../../useStores.ts';
import styles from '../Reader.module.css';

interface StepSwitchProps {
  readonly slide: Slide;
  readonly step: number;
  readonly onStep: (step: number) => void;
}

export function StepSwitch({ slide, step, onStep }: StepSwitchProps) {
  const t = useText();
  return (
    <div role="group" aria-label={t('reader.steps')} className={styles.steps}>
      {Array.from({ length: countStates(slide) }, (_, at) => {
        const own = at === 0 ? undefined : slide.steps?.[at - 1]?.title;
        return (
          <ToggleButton key={at} className={styles.step ?? ''} data-step-button={at} isSelected={at === step} onChange={() => onStep(at)} {...(own ? {} : { 'aria-label': t('reader.step', { number: at + 1 }) })}>
            {own ? <><span className={styles.stepNumber}>{at + 1}</span> <bdi>{own}</bdi></> : at + 1}
          </ToggleButton>
        );
      })}
    </div>
  );
}
