/** Selecting and editing what is drawn. */
export const edit = {
} as const;
