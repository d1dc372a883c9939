/**
 * `render <plan|link> --out <file>`: pages and pictures by the app's own code in a browser without a window. What it does goes to stderr as
 * sentences; the files it wrote, a line each or as JSON, to stdout.
 */
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { writeScenario } from '../../scenario/writeScenario.ts';
import type { Scenario } from '../../scenario/document.ts';
import { findAsked } from '../findAsked.ts';
import { readPassword } from '../link/readPassword.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';
import { describeNoPicture, describeProgress } from './describeRender.ts';
import { drawInBrowser } from './drawInBrowser.ts';
import { readRenderInput } from './readRenderInput.ts';
import { fileNames, readRenderOptions, type RenderOptions, usage } from './renderOptions.ts';

/** 0 written; 1 it cannot be drawn here, for want of a browser, of memory or of a file; 2 the plan has none of what each page was to show; 3 the plan or link cannot be read; 4 wrong usage. */
export async function render(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readRenderOptions(argv);
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
  const input = await readRenderInput(options.input, password, terminal);
  if (!input) return exitCodes.unreadable;
  const name = input.viewHash === '' && !options.input.includes('#') ? options.input : 'link';
  const asked = input.scenario ? findAsked(name, options, input.scenario) : askedOfView(options);
  if (typeof asked === 'string') {
    terminal.err(asked);
    return exitCodes.usage;
  }
  const shown = pagesOf(options, input.scenario);
  if (shown === null) {
    terminal.err(`${name}: it has no ${options.batch}s, so there is no page to make.`);
    return exitCodes.noData;
  }
  const { app, browser } = terminal;
  const isThere = app !== undefined && await stat(join(app, 'index.html')).then(() => true, () => false);
  if (!isThere || browser === undefined) {
    terminal.err(isThere
      ? 'render draws with Chrome or Chromium, and none was found: install one, or set CORDON_CHROMIUM to the path of one.'
      : 'render draws with the built app, and there is none: run it as npm run -s cordon -- render, which builds it.');
    return exitCodes.no;
  }
  const files = options.kind === 'pdf' ? [options.out] : fileNames(options.out, shown);
  const paths = files.map((file) => resolve(terminal.folder, file));
  if (!await stat(dirname(paths[0] ?? '')).then((folder) => folder.isDirectory(), () => false)) {
    terminal.err(`${options.out}: could not be written (there is no such folder).`);
    return exitCodes.usage;
  }
  const { kind, paper, orientation, dpi, locale, theme, title, batch, hasScenario, address } = options;
  try {
    const made = await drawInBrowser({
      app, browser, paths, onProgress: describeProgress(files, terminal.err),
      order: {
        planText: input.scenario && writeScenario(input.scenario), viewHash: input.viewHash, hasAnswers: input.hasAnswers, kind, paper, orientation, dpi, locale, theme, title, batch, hasScenario, address,
        postureId: asked.postureIds?.[0] ?? null, shownPhases: options.phase === undefined ? null : asked.shownPhases,
      },
    });
    if (!made.ok) {
      terminal.err(describeNoPicture(options.out, made, dpi));
      return exitCodes.no;
    }
    const written = await Promise.all(files.map(async (file, place) => ({ file, bytes: (await stat(paths[place] ?? '')).size, shows: shown[place] === '' ? null : shown[place] ?? null })));
    if (options.json) terminal.out(JSON.stringify({ input: options.input, kind, paper, orientation, dpi, batch, files: kind === 'pdf' ? written.map(({ file, bytes }) => ({ file, bytes, shows: null })) : written }, null, 2));
    else for (const { file } of written) terminal.out(file);
    return exitCodes.good;
  } catch (error) {
    terminal.err(describeNoPicture(options.out, { reason: 'failed', largestDpi: null }, dpi, error instanceof Error ? error.message : ''));
    return exitCodes.no;
  }
}

/** Ids of what each page shows, `['']` for the one; null where there are none. */
function pagesOf({ batch }: RenderOptions, scenario: Scenario | null): readonly string[] | null {
  if (batch === 'one') return [''];
  const list = batch === 'posture' ? scenario?.postures : scenario?.phases;
  return list && list.length > 0 ? list.map(({ id }) => id) : null;
}

function askedOfView({ posture, phase }: RenderOptions): ReturnType<typeof findAsked> {
  return posture === undefined && phase === undefined ? { shownPhases: 'all' } : 'link: it holds a view of the map and no plan, so it has neither postures nor phases.';
}
