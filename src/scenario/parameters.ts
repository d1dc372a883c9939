/** The parameters of the timing and the rules, as they stand until a planner changes them. */
import type { Parameters } from './document.ts';

export const defaultParameters: Parameters = {
  // UK DfT Traffic Advisory Leaflet 01/11: clear air gap at most 1.2 m.
  gapRule: 'uk',
  // 7,200 kg: the test vehicle of class N2A (ISO 22343-1, IWA 14-1).
  vehicle: 'truck',
  // Assumption: the column is seen from the line and named as a threat.
  detectSeconds: 1,
  // UFC 4-022-01 §6-2.3: operator reaction at least 3 s (1 s with a guard at the controls).
  decideSeconds: 3,
  // Assumption: the order reaches the switch.
  commandSeconds: 1,
  // Assumption: the switch reaches the bollards. The rise itself comes on top (UFGS 02840).
  signalSeconds: 0.5,
  rest: {},
};
