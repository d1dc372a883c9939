/** English, the language the others are typed by. One file an area of the screen. */
import { legend } from './en/legend.ts';
import { layers } from './en/layers.ts';
import { terms } from './en/terms.ts';
import { shell } from './en/shell.ts';

export const messages = { terms, layers, legend, shell } as const;
