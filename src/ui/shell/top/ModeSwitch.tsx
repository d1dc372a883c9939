/** What the panel beside the map is for: looking at the baseline, or drawing a plan over it. */
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { type Mode, sessionStore } from '../../../store/sessionStore.ts';
import { classes } from '../../controls/classes.ts';
import segments from '../../controls/Segments.module.css';
import { useSession, useText } from '../../useStores.ts';
import styles from './ModeSwitch.module.css';

const modes = ['map', 'sketch', 'check'] as const satisfies readonly Mode[];

/** The panel of a mode that is asked for is open. */
const choose = (mode: Mode) => sessionStore.getState().set({ mode, sidebarOpen: true, tool: null, draft: null, refusal: null });

export function ModeSwitch() {
  const t = useText();
  const current = useSession((session) => session.mode);
  return (
    <div role="group" aria-label={t('shell.mode.label')} className={classes(segments.segments, styles.modes)}>
      {modes.map((mode) => (
        <ToggleButton key={mode} className={classes(segments.segment, styles.mode)} isSelected={mode === current} onChange={() => choose(mode)}>
          {t(`shell.mode.${mode}`)}
        </ToggleButton>
      ))}
    </div>
  );
}
