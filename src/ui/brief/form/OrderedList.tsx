/** A short list whose rows go up, go down and go away, by button and so by key. */
import { type ReactNode, useRef } from 'react';
import { CloseIcon, SortAscendingIcon, SortDescendingIcon } from '../../controls/icons.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { useText } from '../../useStores.ts';
import styles from './SlideForm.module.css';

interface OrderedListProps {
  readonly items: readonly { readonly id: string; readonly name: string; readonly content: ReactNode }[];
  readonly isReadOnly: boolean;
  /** Ids in their new order. */
  readonly onChange: (ids: readonly string[]) => void;
}

export function OrderedList({ items, isReadOnly, onChange }: OrderedListProps) {
  const t = useText();
  const list = useRef<HTMLOListElement>(null);
  const ids = items.map(({ id }) => id);
  const move = (index: number, by: -1 | 1) => onChange(ids.with(index, ids[index + by] ?? '').with(index + by, ids[index] ?? ''));
  const remove = (index: number) => {
    onChange(ids.toSpliced(index, 1));
    // The keyboard stays in the list.
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('[data-remove]')[Math.min(index, ids.length - 2)]?.focus());
  };
  if (items.length === 0) return null;
  return (
    <ol ref={list} className={styles.items}>
      {items.map(({ id, name, content }, index) => (
        <li key={id} className={styles.item} data-item={id}>
          {content}
          {isReadOnly ? null : (
            <span className={styles.itemActs}>
              <IconButton label={t('brief.form.up', { name })} icon={<SortAscendingIcon />} isDisabled={index === 0} onPress={() => move(index, -1)} />
              <IconButton label={t('brief.form.down', { name })} icon={<SortDescendingIcon />} isDisabled={index === items.length - 1} onPress={() => move(index, 1)} />
              <IconButton label={t('brief.form.remove', { name })} icon={<CloseIcon />} onPress={() => remove(index)} data-remove />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
