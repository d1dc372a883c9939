/** Which roads the answers rest on in this session, and what is being read. Null in use: the baseline's own. */
import { createStore } from 'zustand/vanilla';
import type { CrossingChange } from '../../analysis/check/crossingChanges.ts';
import type { Baseline } from '../../baseline/baseline.ts';
import type { NetworkProblem } from '../../network/graph/checkRoads.ts';
import type { RoadGraph } from '../../network/graph/roadGraph.ts';
import type { NetworkOptions, OpenedNetwork } from '../../network/osm/openedNetwork.ts';
import type { ReadNetwork, ReadStep } from '../../network/osm/worker/readNetwork.ts';

/** Which roads of a file are wanted, and how they are joined. */
export type RoadSwitches = NetworkOptions;

export interface RoadsInUse extends RoadSwitches {
  /** Of the file. */
  readonly name: string;
  /** As it came, to be read again when a switch is turned. */
  readonly text: string;
  /** As a plan may keep it; null where it is too long for one. */
  readonly kept: string | null;
  /** The plan brought them along: they go with it. */
  readonly isOfPlan: boolean;
  readonly graph: RoadGraph;
  readonly network: Omit<OpenedNetwork, 'roads' | 'junctions'>;
  readonly remarks: readonly NetworkProblem[];
  /** The baseline with these roads. */
  readonly baseline: Baseline;
}

export interface RoadsRefused {
  readonly name: string;
  /** The plan brought them along. */
  readonly isOfPlan: boolean;
  /** `broken`: the worker gave up, from want of memory for instance. */
  readonly why: Extract<ReadNetwork, { ok: false }> | { readonly reason: 'broken'; readonly detail: string };
}

interface NetworkState {
  readonly inUse: RoadsInUse | null;
  readonly reading: { readonly name: string; readonly step: ReadStep; readonly isOfPlan: boolean } | null;
  /** Why the last file was not taken; the roads in use stay what they were. */
  readonly refused: RoadsRefused | null;
  /** Lines that cut more or fewer roads since the roads changed last; null before that. */
  readonly changes: readonly CrossingChange[] | null;
  set(part: Partial<Omit<NetworkState, 'set'>>): void;
}

export const networkStore = createStore<NetworkState>()((set) => ({
  inUse: null,
  reading: null,
  refused: null,
  changes: null,
  set: (part) => set(part),
}));
