/** Four arrows along the screen: what a drag does, press by press, for hands that cannot hold a button down while they move. */
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';

/** In the order in which they stand, which is that of the screen in every language. */
export const arrowKeys = ['ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight'] as const;
export type ArrowKey = (typeof arrowKeys)[number];

const shapes: Readonly<Record<ArrowKey, string>> = {
  ArrowLeft: 'M16 10H4M9 5l-5 5 5 5', ArrowUp: 'M10 16V4M5 9l5-5 5 5', ArrowDown: 'M10 4v12M5 11l5 5 5-5', ArrowRight: 'M4 10h12M11 5l5 5-5 5',
};

interface ArrowButtonsProps {
  readonly label: string;
  readonly labelOf: (key: ArrowKey) => string;
  readonly onPress: (key: ArrowKey) => void;
  readonly className?: string | undefined;
}

export function ArrowButtons({ label, labelOf, onPress, className }: ArrowButtonsProps) {
  return (
    <div role="group" aria-label={label} dir="ltr" className={className} data-arrows>
      {arrowKeys.map((key) => <IconButton key={key} label={labelOf(key)} icon={<Icon><path d={shapes[key]} /></Icon>} onPress={() => onPress(key)} data-arrow={key} />)}
    </div>
  );
}
