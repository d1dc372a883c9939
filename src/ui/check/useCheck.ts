/** The check's answers as the interface reads them: the posture that is shown, and whether what is said still holds. */
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { CheckResult, PostureCheck } from '../../analysis/check/checkResult.ts';
import { type CheckPhase, checkStore } from '../../store/check/checkStore.ts';
import type { TripsCheck } from '../../analysis/trips/checkTrips.ts';
import type { OperationsCheck } from '../../analysis/operations/checkOperations.ts';
import { shownPosture } from '../../store/check/shownPosture.ts';
import { useScenario, useSession } from '../useStores.ts';

export interface ShownCheck {
  readonly phase: CheckPhase;
  readonly result: CheckResult | null;
  /** Of the posture that is shown; null before the first answer. */
  readonly posture: PostureCheck | null;
  readonly isDraft: boolean;
  /** Trips, approach and timing of that posture; null before they are known, older than the answer while they are asked for anew. */
  readonly operations: OperationsCheck | null;
  /** The friendly trips of that posture; null before they are known. */
  readonly trips: TripsCheck | null;
  /** The trips are of an older answer than the one shown. */
  readonly areTripsOlder: boolean;
  /** The plan has changed since, and the answer to that is late: until then nothing blinks under a hand that moves. */
  readonly isStale: boolean;
  /** A fresh worker was asked, because the one before broke or hung over this plan. */
  readonly isRenewed: boolean;
}

export function useCheck(): ShownCheck {
  const phase = useStore(checkStore, (state) => state.phase);
  const result = useStore(checkStore, (state) => state.result);
  const isDraft = useStore(checkStore, (state) => state.isDraft);
  const isLate = useStore(checkStore, (state) => state.isLate);
  const isRenewed = useStore(checkStore, (state) => state.isRenewed);
  const postureId = useSession((session) => session.postureId);
  const operations = useStore(checkStore, (state) => state.operations);
  const trips = useStore(checkStore, (state) => state.trips);
  return useMemo(() => {
    const posture = result && shownPosture(result, postureId);
    const operated = posture && (operations?.postures.find((one) => one.postureId === posture.postureId) ?? null);
    const driven = result && posture && (trips?.[result.postures.indexOf(posture)] ?? null);
    return {
      phase, result, posture, isDraft, isRenewed, isStale: result !== null && phase !== 'current' && (isLate || phase !== 'working'),
      operations: operated, trips: driven ?? operated?.trips ?? null, areTripsOlder: driven === null && operations !== null && operations.revision !== result?.revision,
    };
  }, [phase, result, operations, trips, isDraft, isLate, isRenewed, postureId]);
}

/** The name of the posture that an answer is of; null where the plan has none. */
export function usePostureName(): (postureId: string | null) => string | null {
  const scenario = useScenario();
  return (postureId) => scenario?.postures.find(({ id }) => id === postureId)?.name ?? null;
}
