/** Import and export. */
export const transfer = {
} as const;
