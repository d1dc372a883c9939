/** Which posture the map shows: one of those the scenario has, in their order. */
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { Posture } from '../../scenario/document.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { classes } from '../controls/classes.ts';
import segments from '../controls/Segments.module.css';
import { useText } from '../useStores.ts';
import styles from './PlanStrip.module.css';

export function PostureSwitch({ postures, shownId }: { readonly postures: readonly Posture[]; readonly shownId: string }) {
  const t = useText();
  return (
    <ToggleButtonGroup
      className={classes(segments.segments, styles.postures)} aria-label={t('plan.posture')} selectionMode="single" disallowEmptySelection selectedKeys={[shownId]}
      onSelectionChange={(keys) => {
        const [id] = keys;
        if (id !== undefined) sessionStore.getState().set({ postureId: String(id) });
      }}
    >
      {postures.map(({ id, name }) => (
        <ToggleButton key={id} id={id} className={classes(segments.segment, styles.posture)} data-posture={id}><bdi>{name === '' ? t('plan.unnamed') : name}</bdi></ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
