/** Arabic. */
import { legend } from './ar/legend.ts';
import { layers } from './ar/layers.ts';
import { terms } from './ar/terms.ts';
import { shell } from './ar/shell.ts';
import type { LocalizedMessages } from './shape.ts';

export const messages = { terms, layers, legend, shell } as const satisfies LocalizedMessages;
