/** The drawing tools: one is armed at a time, pressed again it is laid down. */
import { useRef } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Toolbar } from 'react-aria-components/Toolbar';
import { type ToolId, toolIds } from '../../../sketch/tools.ts';
import { penStore } from '../../../store/penStore.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { viewStore } from '../../../store/viewStore.ts';
import { WithTooltip } from '../../controls/tooltip/WithTooltip.tsx';
import { useIsPhone } from '../../shell/useIsPhone.ts';
import { useSession, useText } from '../../useStores.ts';
import { ToolIcon } from './ToolIcon.tsx';
import styles from '../Sketch.module.css';

/** What is drawn next has nothing to do with what was selected; on a phone the sheet makes room for the map. */
function arm(tool: ToolId | null, isPhone: boolean, hand: string): void {
  if (tool !== null) viewStore.getState().select(null);
  sessionStore.getState().set({ tool, draft: null, refusal: null, ...(tool !== null && isPhone ? { sidebarOpen: false } : {}) });
  // Who armed it by keyboard draws by keyboard.
  if (tool !== null && (hand === 'keyboard' || hand === 'virtual')) penStore.getState().pen?.aim();
}

export function ToolBar() {
  const t = useText();
  const isPhone = useIsPhone();
  const hand = useRef('');
  const armed = useSession((session) => session.tool);
  return (
    <Toolbar aria-label={t('sketch.tools')} className={styles.tools ?? ''}>
      {toolIds.map((tool) => (
        <WithTooltip key={tool} text={t(`sketch.toolFull.${tool}`)}>
          <ToggleButton
            className={styles.tool ?? ''} isSelected={armed === tool} data-tool={tool}
            onPressStart={({ pointerType }) => {
              hand.current = pointerType;
            }}
            onChange={(isSelected) => arm(isSelected ? tool : null, isPhone, hand.current)}
          >
            <ToolIcon tool={tool} />
            {t(`sketch.tool.${tool}`)}
          </ToggleButton>
        </WithTooltip>
      ))}
    </Toolbar>
  );
}
