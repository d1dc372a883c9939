/**
 * A plan on its way to the worker: only what has changed in its list of features since the last time is sent, because copying
 * thousands of them with every movement of the hand would hold the page. Sent and received in the same order.
 */
import { isKnown, type Scenario } from '../../scenario/document.ts';

type Features = Scenario['features'];

/** From the `from`-th feature on, `removed` of those received before are replaced by `added`. */
export interface PlanChange {
  readonly document: Omit<Scenario, 'features'>;
  readonly from: number;
  readonly removed: number;
  readonly added: Features;
}

/** What no answer depends on stays here: notes, unknown kinds, slides, the inventory, and the text of its roads, which the worker has as a graph. */
const isChecked = (feature: Features[number]) => isKnown(feature) && feature.properties.kind !== 'note';

/** One for each worker; features are the same where they are the same object. */
export function createPlanSender(): (scenario: Scenario) => PlanChange {
  let sent: Features = [];
  return (scenario) => {
    const { features, network: _, ...document } = scenario;
    const now = features.filter(isChecked);
    const shorter = Math.min(sent.length, now.length);
    let from = 0;
    while (from < shorter && sent[from] === now[from]) from += 1;
    let same = 0;
    while (same < shorter - from && sent[sent.length - 1 - same] === now[now.length - 1 - same]) same += 1;
    const change = { document: { ...document, slides: [], inventory: [] }, from, removed: sent.length - same - from, added: now.slice(from, now.length - same) };
    sent = now;
    return change;
  };
}

/** Copying more features than these at once would hold the page. */
const pieceSize = 400;

/** One change as several that come to the same, each with few features; the first says all that is removed. */
export function inPieces({ document, from, removed, added }: PlanChange): readonly PlanChange[] {
  const count = Math.max(1, Math.ceil(added.length / pieceSize));
  return Array.from({ length: count }, (_, piece) => ({
    document, from: from + piece * pieceSize, removed: piece === 0 ? removed : 0, added: added.slice(piece * pieceSize, (piece + 1) * pieceSize),
  }));
}

/** Features that did not change stay the same objects here too, so that what was prepared of them is found again. */
export function createPlanReceiver(): (change: PlanChange) => Scenario {
  let features: Features = [];
  return ({ document, from, removed, added }) => {
    features = [...features.slice(0, from), ...added, ...features.slice(from + removed)];
    return { ...document, features };
  };
}
