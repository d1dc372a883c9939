/** What was taken away last, and can be had back until something else is taken away or the offer is put aside. */
import { groundStore, type RemovedGround } from '../../store/ground/groundStore.ts';

interface Removal extends RemovedGround {
  back(): void;
  /** It leaves the device. */
  end(): void;
}

let last: Removal | null = null;

export function offerBack(removal: Removal): void {
  last?.end();
  last = removal;
  groundStore.setState({ removed: { what: removal.what, name: removal.name } });
}

export function undoRemoval(): void {
  const removal = last;
  last = null;
  groundStore.setState({ removed: null });
  removal?.back();
}

export function endRemoval(): void {
  last?.end();
  last = null;
  groundStore.setState({ removed: null });
}
