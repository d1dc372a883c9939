export function findChromium(): Promise<string | null>;
export function ensureChromium(log?: (sentence: string) => void): Promise<string>;
