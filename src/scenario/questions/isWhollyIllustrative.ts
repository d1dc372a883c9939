/** Whether a plan claims nothing of the real place, as the samples: then nothing in it has to be kept from anybody. */
import { isKnown, type Scenario } from '../document.ts';
import { isIllustrative } from './isIllustrative.ts';

/**
 * All that is drawn says of itself that it is illustrative, and nothing is located or taken from an inventory. Sites are left aside: they may
 * name what is published. A plan in which nothing is drawn claims what its postures say, so it is not.
 */
export function isWhollyIllustrative({ features, overrides, inventory }: Scenario): boolean {
  const drawn = features.filter((feature) => !isKnown(feature) || feature.properties.kind !== 'site');
  return drawn.length > 0 && drawn.every((feature) => isKnown(feature) && isIllustrative(feature))
    && inventory.length === 0 && Object.values(overrides).every(({ geometry }) => geometry === undefined || geometry === null);
}
