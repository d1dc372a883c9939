/** Attributes of a file that look personal: each is left out unless the planner keeps it, deliberately. */
import type { PersonalAttribute } from '../../../../share/formats/import/personalAttributes.ts';
import type { Translate } from '../../../i18n/i18n.ts';
import { useText } from '../../../useStores.ts';
import { KeptDeliberately } from '../../../work/ledger/inventory/KeptDeliberately.tsx';
import styles from '../../Transfer.module.css';

interface PersonalChoiceProps {
  readonly personal: readonly PersonalAttribute[];
  /** Ids of those that are kept. */
  readonly kept: ReadonlySet<string>;
  readonly isDeliberate: boolean;
  readonly isAsked: boolean;
  readonly onKeep: (kept: ReadonlySet<string>) => void;
  readonly onDeliberate: (isDeliberate: boolean) => void;
}

const titleOf = (t: Translate, { of, key }: PersonalAttribute) => (of === 'attribute' ? key : t(`transfer.personalPart.${of}`));

export function PersonalChoice({ personal, kept, isDeliberate, isAsked, onKeep, onDeliberate }: PersonalChoiceProps) {
  const t = useText();
  if (personal.length === 0) return null;
  const toggle = (id: string, isOn: boolean) => onKeep(new Set(isOn ? [...kept, id] : [...kept].filter((one) => one !== id)));
  return (
    <section className={styles.hint} aria-label={t('transfer.personal')} data-import-personal>
      <p>{t('transfer.personal')}</p>
      <div className={styles.choices}>
        {personal.map((attribute) => (
          <label key={attribute.id} className={styles.choice}>
            <input
              type="checkbox" checked={kept.has(attribute.id)} data-keep-attribute={attribute.id} data-personal-reason={attribute.reason}
              onChange={(event) => toggle(attribute.id, event.target.checked)}
            />
            <span>{t('transfer.keepAttribute', { title: `\u2068${titleOf(t, attribute)}\u2069`, looks: t(`work.inventory.looksLike.${attribute.reason}`) })}</span>
          </label>
        ))}
      </div>
      <KeptDeliberately titles={personal.filter(({ id }) => kept.has(id)).map((one) => titleOf(t, one))} isDeliberate={isDeliberate} isAsked={isAsked} onChange={onDeliberate} />
    </section>
  );
}
