/** Postures, phases and what a plan changes of the baseline. */
export const plan = {
} as const;
