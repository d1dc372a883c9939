/** Property forms and the tree of the plan. */
export const form = {
} as const;
