/** English, the language the others are typed by. One file an area of the screen. */
import { shell } from './en/shell.ts';

export const messages = { shell } as const;
