/** On or off, at once: for what takes effect as it is switched. The text is part of the target. */
import type { ReactNode } from 'react';
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components/Switch';
import { classes } from './classes.ts';
import styles from './Switch.module.css';

interface SwitchProps extends Omit<AriaSwitchProps, 'className' | 'children' | 'style'> {
  /** Give `aria-label` or `aria-labelledby` where there is no text. */
  readonly children?: ReactNode;
  readonly className?: string | undefined;
}

export function Switch({ children, className, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className={classes(styles.switch, className)}>
      <span className={styles.track} aria-hidden="true"><span className={styles.thumb} /></span>
      {children}
    </AriaSwitch>
  );
}
