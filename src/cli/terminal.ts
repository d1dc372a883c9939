/** What a verb may say and where it was called from: the only door to the process, so that tests can listen. */
import { text } from 'node:stream/consumers';

export interface Terminal {
  /** Results, on stdout. */
  out(line: string): void;
  /** Sentences for people, on stderr. */
  err(line: string): void;
  /** All that comes on stdin; absent where nothing can. */
  readInput?(): Promise<string>;
  /** Folder that relative paths start from. */
  readonly folder: string;
  /** Folder of the shipped data files; where absent, `data` in the folder the program was started in. */
  readonly data?: string;
  /** Folder of the built app, which draws pictures; absent where it is not built. */
  readonly app?: string;
  /** Path of a Chromium; absent where none was found. */
  readonly browser?: string;
}

/** Names and texts of a file come from anybody; a control character among them is written as JSON writes it, and moves, colours or renames nothing. */
const withoutControls = (line: string): string =>
  // oxlint-disable-next-line no-control-regex -- They are what is looked for.
  line.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The real one. What goes to a file or to another program goes as it is. npm changes the folder before it runs a script and keeps the caller's in INIT_CWD. */
export const processTerminal: Terminal = {
  out: (line) => void process.stdout.write(`${process.stdout.isTTY ? withoutControls(line) : line}\n`),
  err: (line) => void process.stderr.write(`${withoutControls(line)}\n`),
  readInput: async () => text(process.stdin),
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  ...(process.env['CORDON_DATA'] === undefined ? {} : { data: process.env['CORDON_DATA'] }),
  ...(process.env['CORDON_APP'] === undefined ? {} : { app: process.env['CORDON_APP'] }),
  ...(process.env['CORDON_CHROMIUM'] ? { browser: process.env['CORDON_CHROMIUM'] } : {}),
};

/** What every verb's exit code means. */
export const exitCodes = { good: 0, no: 1, noData: 2, unreadable: 3, usage: 4 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
