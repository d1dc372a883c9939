/** What becomes of the same column in every posture of the plan. */
import { useStore } from 'zustand';
import { replayStore } from '../../../store/check/replayStore.ts';
import { useSession, useText } from '../../useStores.ts';
import styles from '../Check.module.css';
import { usePostureName } from '../useCheck.ts';
import { outcomeText } from './replayWords.ts';

export function ReplayPostures() {
  const t = useText();
  const nameOf = usePostureName();
  const shownId = useSession((session) => session.postureId);
  const postures = useStore(replayStore, (state) => state.answer?.postures) ?? [];
  return (
    <table className={styles.table} data-replay-postures>
      <thead><tr><th scope="col">{t('check.matrix.column.posture')}</th><th scope="col">{t('check.replay.becomes')}</th></tr></thead>
      <tbody>
        {postures.map(({ postureId, replay }) => (
          <tr key={postureId ?? ''} data-posture={postureId} data-outcome={replay?.outcome ?? 'none'} aria-current={postureId === shownId || undefined}>
            <th scope="row"><bdi>{nameOf(postureId) ?? t('check.matrix.none')}</bdi>{postureId === shownId ? <span className={styles.small}>{t('check.matrix.shown')}</span> : null}</th>
            <td>{outcomeText(t, replay)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
