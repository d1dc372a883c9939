/** Two scenarios side by side. */
export const compare = {
} as const;
