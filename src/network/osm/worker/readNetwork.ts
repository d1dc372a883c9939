/** From the text of a file to the roads that answers rest on, graph and all, or the one reason why not. Runs in a worker; knows nothing of one. */
import { buildRoadGraph } from '../../graph/buildRoadGraph.ts';
import type { NetworkProblem } from '../../graph/checkRoads.ts';
import type { RoadGraph } from '../../graph/roadGraph.ts';
import { mostKeptCharacters } from '../../../scenario/kinds/keptNetwork.ts';
import { openNetwork } from '../openNetwork.ts';
import type { NetworkOptions, OpenedNetwork, Refused } from '../openedNetwork.ts';
import { withoutEditors } from '../withoutEditors.ts';

/** Roads between junctions that a page can hold beside its map (assumption: half the memory of a tab); the command line takes more. */
export const mostRoadsOnPage = 200_000;

export type ReadNetwork =
  /** `kept`: the text as a plan may keep it, without who mapped what; null where that is too long. */
  | { readonly ok: true; readonly network: OpenedNetwork; readonly graph: RoadGraph; readonly remarks: readonly NetworkProblem[]; readonly kept: string | null }
  | Refused
  /** Read, and no network: the first faults, each with its place. */
  | { readonly ok: false; readonly reason: 'no-network'; readonly problems: readonly NetworkProblem[] };

export const readSteps = ['reading', 'joining'] as const;
export type ReadStep = (typeof readSteps)[number];

const mostNamed = 20;

export async function readNetwork(text: string, options: NetworkOptions, onStep: (step: ReadStep) => void = () => undefined): Promise<ReadNetwork> {
  onStep('reading');
  const opening = await openNetwork(text, options, mostRoadsOnPage);
  if (!opening.ok) return opening;
  onStep('joining');
  const built = buildRoadGraph(opening.network.roads, opening.network.junctions);
  if (!built.ok) return { ok: false, reason: 'no-network', problems: built.problems.slice(0, mostNamed) };
  return { ok: true, network: opening.network, graph: built.graph, remarks: built.remarks, kept: keptText(text) };
}

/** What is left out and the spaces of JSON can be most of a file, so one that is longer may still fit. */
const worthTrying = 4 * mostKeptCharacters;

function keptText(text: string): string | null {
  if (text.length > worthTrying) return null;
  const kept = withoutEditors(text);
  return kept.length > mostKeptCharacters ? null : kept;
}
