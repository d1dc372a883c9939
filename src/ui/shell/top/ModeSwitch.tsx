/** What the panel beside the map is for: looking at the baseline, drawing a plan over it, checking it, or briefing it. */
import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { Mode } from '../../../store/sessionStore.ts';
import { classes } from '../../controls/classes.ts';
import segments from '../../controls/Segments.module.css';
import { useSession, useText } from '../../useStores.ts';
import styles from './ModeSwitch.module.css';
import { showMode } from './showMode.ts';

const modes = ['map', 'sketch', 'check', 'brief'] as const satisfies readonly Mode[];

export function ModeSwitch() {
  const t = useText();
  const current = useSession((session) => session.mode);
  return (
    <div role="group" aria-label={t('shell.mode.label')} className={classes(segments.segments, styles.modes)}>
      {modes.map((mode) => (
        <ToggleButton key={mode} className={classes(segments.segment, styles.mode)} isSelected={mode === current} onChange={() => showMode(mode)}>
          {t(`shell.mode.${mode}`)}
        </ToggleButton>
      ))}
    </div>
  );
}
