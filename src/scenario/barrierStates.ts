/** The states of a barrier. */

/** What the operator of a barrier has made of it. A rising barrier that a posture does not list is unknown, which counts as open. */
export const barrierStates = ['up', 'down', 'pair', 'failed-up', 'failed-down', 'repair'] as const;
export type BarrierState = (typeof barrierStates)[number];
