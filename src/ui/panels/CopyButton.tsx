/** Copies a text and says that it did, to the eye and to a screen reader. */
import { useEffect, useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { CheckIcon, CopyIcon } from '../controls/icons.tsx';
import { useText } from '../useStores.ts';
import styles from './CopyButton.module.css';
import { writeClipboard } from './writeClipboard.ts';

interface CopyButtonProps {
  /** Made when pressed, so that lists need not make it for every row. */
  readonly text: () => string;
  readonly label: string;
  /** Said after copying; "Copied" where it is left out. */
  readonly done?: string;
  /** A link among text, a button with an icon and words, the act of its panel, or the icon alone. */
  readonly look: 'link' | 'button' | 'primary' | 'icon';
  readonly isDisabled?: boolean;
}

const sayMilliseconds = 2000;

export function CopyButton({ text, label, done, look, isDisabled = false }: CopyButtonProps) {
  const t = useText();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (outcome === null) return undefined;
    const timer = setTimeout(() => setOutcome(null), sayMilliseconds);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => setOutcome((await writeClipboard(text())) ? 'copied' : 'failed');
  const said = outcome === null ? null : outcome === 'copied' ? done ?? t('inspector.copied') : t('inspector.copyFailed');
  const icon = outcome === 'copied' ? <CheckIcon /> : <CopyIcon />;
  const onPress = () => { void copy(); };
  return (
    <>
      {look === 'icon' ? <IconButton label={label} icon={icon} onPress={onPress} isDisabled={isDisabled} /> : (
        <Button
          variant={look === 'link' ? 'quiet' : look === 'button' ? 'secondary' : look} icon={icon} onPress={onPress} isDisabled={isDisabled}
          className={look === 'link' ? styles.link : undefined}
        >
          {said ?? label}
        </Button>
      )}
      <span role="status" className="visually-hidden">{said}</span>
    </>
  );
}
