/** The plan's classes of badges in the access matrix: a field that names a new one, the head of its column, and its cell at a point. */
import { useId, useState } from 'react';
import { type AccessPoint, badgeAccessIn } from '../../../analysis/access/accessIn.ts';
import type { Posture } from '../../../scenario/document.ts';
import { type BadgeClass, mostBadgeLetters } from '../../../scenario/kinds/badges.ts';
import { personalReason } from '../../../share/formats/inventory/personalColumns.ts';
import { Button } from '../../controls/Button.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { CloseIcon } from '../../controls/icons.tsx';
import { useText } from '../../useStores.ts';
import { admitBadge, dropBadge, nameBadge } from '../edits.ts';
import styles from '../Work.module.css';
import own from './Access.module.css';

const isPersonal = (name: string) => personalReason('', [name]) !== null;

export function AddBadge() {
  const t = useText();
  const [fieldId, errorId] = [useId(), useId()];
  const [name, setName] = useState('');
  const wrong = isPersonal(name);
  return (
    <form
      className={styles.choice}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '' || wrong) return;
        nameBadge(null, name);
        setName('');
      }}
    >
      <label htmlFor={fieldId}>{t('work.access.addBadge')}</label>
      <input
        id={fieldId} type="text" dir="auto" className={`${styles.field ?? ''} ${own.badge ?? ''}`} value={name} maxLength={mostBadgeLetters} placeholder={t('work.access.badgeHint')} autoComplete="off"
        aria-invalid={wrong} {...(wrong ? { 'aria-describedby': errorId } : {})} data-new-badge onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" isDisabled={name.trim() === '' || wrong}>{t('work.access.doAddBadge')}</Button>
      {wrong ? <span id={errorId} role="alert" className={styles.notice}>{t('work.access.notAPerson')}</span> : null}
    </form>
  );
}

export function BadgeHead({ badge, isReadOnly }: { readonly badge: BadgeClass; readonly isReadOnly: boolean }) {
  const t = useText();
  const [typed, setTyped] = useState<string | null>(null);
  if (isReadOnly) return <th scope="col" data-badge-class={badge.id}><bdi>{badge.name}</bdi></th>;
  const shown = typed ?? badge.name;
  return (
    <th scope="col" data-badge-class={badge.id}>
      <span className={own.cell}>
        <input
          type="text" dir="auto" className={`${styles.field ?? ''} ${own.badge ?? ''}`} value={shown} maxLength={mostBadgeLetters} aria-label={t('work.access.badgeName')}
          aria-invalid={shown.trim() === '' || isPersonal(shown)} onBlur={() => setTyped(null)}
          onChange={(event) => {
            setTyped(event.target.value);
            if (!isPersonal(event.target.value)) nameBadge(badge.id, event.target.value);
          }}
        />
        <IconButton label={t('work.access.dropBadge', { badge: badge.name })} icon={<CloseIcon />} onPress={() => dropBadge(badge.id)} />
      </span>
    </th>
  );
}

interface BadgeCellProps {
  readonly badge: BadgeClass;
  readonly point: AccessPoint;
  readonly name: string;
  readonly posture: Posture | null;
  readonly isReadOnly: boolean;
}

export function BadgeCell({ badge, point, name, posture, isReadOnly }: BadgeCellProps) {
  const t = useText();
  const { passes, reason } = badgeAccessIn(posture, point, badge);
  return (
    <td data-badge-class={badge.id} data-passes={passes}>
      <span className={own.cell}>
        <input
          type="checkbox" className={styles.tick} checked={badge.admittedAt.includes(point.id)} disabled={isReadOnly} aria-label={t('work.access.badgeAdmits', { badge: badge.name, name })}
          onChange={(event) => admitBadge(badge.id, point.id, event.target.checked)}
        />
      </span>
      <span className={styles.other} data-reason={reason}>{t(`work.access.reason.${reason}`)}</span>
    </td>
  );
}
