/** The tables of the planner: take-off, properties, access, housing. */
export const work = {
} as const;
