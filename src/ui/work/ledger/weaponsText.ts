/** Weapons in one line: `rifle × 20, rocket`. What the source does not count has no number. */
import type { Weapons } from '../../../scenario/kinds/ledger.ts';

export function weaponsText(weapons: readonly Weapons[]): string {
  return weapons.map(({ type, count }) => (count === null ? type : `${type} × ${count}`)).join(', ');
}
