/**
 * `brief <plan|link> --out <file>`: the briefing of a plan as a file to hand out. What it does goes to stderr as sentences; the file it wrote, as a line or as
 * JSON, to stdout.
 */
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { readPassword } from '../link/readPassword.ts';
import { readPlanOrLink } from '../link/readPlanOrLink.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';
import { readBriefOptions, usage } from './briefOptions.ts';
import { writeHtml } from './writeHtml.ts';
import { writePages } from './writePages.ts';

/** 0 written; 1 it cannot be made here, for want of a browser or of the built app; 2 the plan has no slides to make pages of; 3 the plan or link cannot be read; 4 wrong usage. */
export async function brief(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readBriefOptions(argv);
  if (typeof options === 'string') {
    if (options !== '') terminal.err(options);
    terminal.err(usage);
    return exitCodes.usage;
  }
  const password = options.hasPassword ? await readPassword(terminal) : '';
  if (options.hasPassword && password === '') {
    terminal.err('No password came on stdin.');
    return exitCodes.usage;
  }
  const given = await readPlanOrLink(options.input, password, terminal);
  if (!given) return exitCodes.unreadable;
  if (!given.scenario) {
    terminal.err(`${given.name}: it holds a view of the map and no plan, so there is no briefing in it.`);
    return exitCodes.unreadable;
  }
  const path = resolve(terminal.folder, options.out);
  if (!await stat(dirname(path)).then((folder) => folder.isDirectory(), () => false)) {
    terminal.err(`${options.out}: could not be written (there is no such folder).`);
    return exitCodes.usage;
  }
  const named = { ...options, input: given.name };
  const code = await (options.kind === 'html' ? writeHtml(given.scenario, given.lacksNotes, named, terminal) : writePages(given.scenario, named, path, terminal));
  if (code !== exitCodes.good) return code;
  const { size } = await stat(path);
  const slides = given.scenario.slides.length;
  terminal.out(options.json ? JSON.stringify({ input: options.input, kind: options.kind, slides, file: options.out, bytes: size }, null, 2) : options.out);
  return exitCodes.good;
}
