/** Parts of the plans that the cases over the town are made of: the hall at H, the ring of three lines, the two lines at its door. */
import { graphOf } from '../../../fixtures/network/graphOf.ts';
import { across, box } from '../../../fixtures/network/townPlan.ts';

export const town = graphOf();
export const hall = box('hall', [44.4008, 33.2998], [44.4012, 33.3002], { isProtected: true });

export const west = across('west', 'A', 'D');
export const middle = across('middle', 'B', 'E');
export const bridge = across('bridge', 'C', 'F');
export const ring = [west, middle, bridge];
export const east = across('east', 'E', 'H');
export const south = across('south', 'G', 'H', 0.2);
export const door = [east, south];
