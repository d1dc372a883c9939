/** Moves an entry of a list one place, or asks to remove it. By buttons, so that it works the same by keyboard and by finger. */
import { useEffect, useRef } from 'react';
import { IconButton } from '../../controls/IconButton.tsx';
import { TrashIcon } from '../../sketch/icons.tsx';
import { useText } from '../../useStores.ts';
import { DownIcon, UpIcon } from '../planIcons.tsx';

interface OrderButtonsProps {
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly isReadOnly: boolean;
  readonly onMove: (toIndex: number) => void;
  readonly onRemove: () => void;
}

export function OrderButtons({ name, index, count, isReadOnly, onMove, onRemove }: OrderButtonsProps) {
  const t = useText();
  const [up, down] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  const wanted = useRef<typeof up | null>(null);
  // A button that is spent at the end of the list would take the keyboard with it.
  useEffect(() => {
    wanted.current?.current?.focus();
    wanted.current = null;
  });
  const moveTo = (toIndex: number) => {
    wanted.current = toIndex === 0 ? down : toIndex === count - 1 ? up : null;
    onMove(toIndex);
  };
  return (
    <>
      <IconButton ref={up} label={t('plan.moveUp', { name })} icon={<UpIcon />} isDisabled={isReadOnly || index === 0} onPress={() => moveTo(index - 1)} />
      <IconButton ref={down} label={t('plan.moveDown', { name })} icon={<DownIcon />} isDisabled={isReadOnly || index === count - 1} onPress={() => moveTo(index + 1)} />
      <IconButton label={t('plan.removeOne', { name })} icon={<TrashIcon />} isDisabled={isReadOnly} onPress={onRemove} />
    </>
  );
}
