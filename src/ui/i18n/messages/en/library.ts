/** Scenarios kept on this device, their files, and what is recovered. */
export const library = {
} as const;
