/** Shows what a control does when the pointer rests on it or the keyboard reaches it. For controls whose name is not on them. */
import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import styles from './WithTooltip.module.css';

interface WithTooltipProps {
  readonly text: string;
  readonly shortcut?: string | undefined;
  /** One focusable control of React Aria. */
  readonly children: ReactElement;
}

export function WithTooltip({ text, shortcut, children }: WithTooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <Tooltip offset={6} className={styles.tooltip ?? ''}>
        {text}
        {shortcut === undefined ? null : <kbd dir="ltr">{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
