/** Opens the second map while two scenarios are swiped, and takes it away after. */
import { compareStore } from '../../store/compareStore.ts';
import { openSecondMap, type SwipeOptions } from './secondMap.ts';

export function followSwipe(options: SwipeOptions): void {
  let close: (() => void) | null = null;
  const follow = () => {
    const { other, isSwiping } = compareStore.getState();
    const isWanted = other !== null && isSwiping;
    if (isWanted && close === null) close = openSecondMap(options);
    if (!isWanted && close !== null) {
      close();
      close = null;
    }
  };
  compareStore.subscribe(follow);
  follow();
}
