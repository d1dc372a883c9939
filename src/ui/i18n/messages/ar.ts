/** Arabic. */
import { shell } from './ar/shell.ts';
import type { LocalizedMessages } from './shape.ts';

export const messages = { shell } as const satisfies LocalizedMessages;
