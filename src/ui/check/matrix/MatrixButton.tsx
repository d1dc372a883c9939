/** From the answers of one posture to all of them side by side, in the tables below the map. */
import { sessionStore } from '../../../store/sessionStore.ts';
import { Button } from '../../controls/Button.tsx';
import { useSession, useText } from '../../useStores.ts';

export function MatrixButton() {
  const t = useText();
  const isOpen = useSession((session) => session.panel === 'work' && session.workTab === 'postures');
  return (
    <Button aria-pressed={isOpen} data-open-matrix onPress={() => sessionStore.getState().set(isOpen ? { panel: null } : { panel: 'work', workTab: 'postures' })}>
      {t('check.matrix.openAll')}
    </Button>
  );
}
