/**
 * axe in every state that the tests reach (`CORDON_AXE=1`, as `npm run test:full` sets it): whatever opens on a page (a dialog, a
 * menu, a panel, a card) is looked at once for each of its kinds, and every page as a test has left it. Other runs look where a test asks for it.
 */
import axe from 'axe-core';
import { type BrowserContext, type Page } from 'playwright-core';
import type { AxeFault } from './findAxeFaults.ts';

export const isAxeEverywhere = process.env['CORDON_AXE'] === '1';

/** Told apart by what they are, their headings, the language, the theme and the layout: so many features have the same card. */
const seen = new Set<string>();
const faults = new WeakMap<BrowserContext, AxeFault[]>();
/** Of the test file that is running: pages opened, looks taken (or known to have been taken of the same thing before), and what kept axe from looking. */
const tally = { pages: 0, looks: 0, failures: [] as string[] };
const meaningless = new WeakMap<BrowserContext, readonly string[]>();

/** Success criteria of WCAG 2.2 A and AA, and what axe calls serious besides. */
export const everyRule = { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }, rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] } satisfies axe.RunOptions;

/** As a script in the page, before anything of its own. Only the page itself; frames are pages of their own in tests. `without`: rules that say nothing about this one. */
export async function watchStates(context: BrowserContext, without: readonly string[] = []): Promise<void> {
  if (!isAxeEverywhere) return;
  tally.pages += 1;
  meaningless.set(context, without);
  faults.set(context, []);
  await context.exposeBinding('cordonAxeWants', (_, signature: string) => {
    const isNew = !seen.has(signature);
    if (!isNew) tally.looks += 1;
    seen.add(signature);
    return isNew;
  });
  await context.exposeBinding('cordonAxeFound', (_, signature: string, found: readonly axe.Result[]) => {
    tally.looks += 1;
    faults.get(context)?.push(...listFaults(found).map((fault) => ({ ...fault, help: `${fault.help} (${signature})` })));
  });
  await context.exposeBinding('cordonAxeFailed', (_, message: string) => {
    tally.failures.push(message);
  });
  // A window that the app opens is empty at first, and its engine would go on looking at the empty page.
  await context.addInitScript(`if (location.href !== 'about:blank') { ${axe.source} }`);
  await context.addInitScript(watchInPage, everyRule);
}

/** What was found on the way, and what is found on the page as it is now. A page that is going away is left alone. */
export async function faultsOf(page: Page): Promise<readonly AxeFault[]> {
  if (!isAxeEverywhere || page.isClosed()) return [];
  const onTheWay = faults.get(page.context()) ?? [];
  const atEnd = await page.evaluate(async (options) => {
    const { axe: engine, cordonAxeRun } = globalThis as unknown as { axe?: typeof axe; cordonAxeRun?: (run: () => Promise<axe.AxeResults>) => Promise<axe.AxeResults> };
    // An empty window has neither, and a page that has just been asked for no body.
    if (!cordonAxeRun || document.body === null) return null;
    if (!engine) throw new Error('axe is not there.');
    // A row half under the standing head of a table that was scrolled is no small target.
    for (const table of document.querySelectorAll('[data-scroll-part]')) table.scrollTop = 0;
    return cordonAxeRun(() => engine.run(document, options)).then(({ violations }) => violations);
  }, everyRule).catch((error: unknown) => {
    if (!page.isClosed() && !isLeaving(error)) tally.failures.push(String(error));
    return null;
  });
  if (atEnd) tally.looks += 1;
  return [...onTheWay, ...listFaults(atEnd ?? [])].filter(({ rule }) => !meaningless.get(page.context())?.includes(rule));
}

/** The page was closed, or went to another address, in the middle of the look. */
const isLeaving = (error: unknown): boolean => /has been closed|Target closed|Execution context was destroyed|frame was detached/i.test(String(error));

/** What there is to say against the looks of the test file that ends here: an axe that is broken finds nothing anywhere. The next file begins anew. */
export function faultsOfLooking(): readonly string[] {
  const { pages, looks, failures } = tally;
  Object.assign(tally, { pages: 0, looks: 0, failures: [] });
  return [...new Set(failures), ...(isAxeEverywhere && pages > 0 && looks === 0 ? [`axe looked at none of ${pages} pages`] : [])];
}

/** Best practices only where axe calls them serious: WCAG asks for nothing there. */
export function listFaults(violations: readonly axe.Result[]): readonly AxeFault[] {
  return violations
    .filter(({ impact, tags }) => tags.some((tag) => tag.startsWith('wcag')) || impact === 'serious' || impact === 'critical')
    .map(({ id, impact, help, nodes }) => ({ rule: id, impact: impact ?? '', help, at: nodes.map((node) => node.target.join(' ')), html: nodes.map((node) => node.html.slice(0, 300)) }));
}

/** Runs in the page. One look at a time: axe refuses two. */
function watchInPage(options: typeof everyRule): void {
  if (window !== window.top || location.href === 'about:blank') return;
  const page = globalThis as unknown as {
    axe: typeof axe; cordonAxeRun: <Result>(run: () => Promise<Result>) => Promise<Result>;
    cordonAxeWants(signature: string): Promise<boolean>; cordonAxeFailed(message: string): Promise<void>; cordonAxeFound(signature: string, found: readonly axe.Result[]): Promise<void>;
  };
  let queue: Promise<unknown> = Promise.resolve();
  page.cordonAxeRun = (run) => {
    const next = queue.then(run, run);
    queue = next.catch(() => undefined);
    return next;
  };
  const parts = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox], [role=tabpanel], [role=tooltip], [data-covers-map], [data-sheet], [data-plan-strip], [data-reader], [data-stage], [data-draw-bar], [data-timeline], form, details[open]';
  const asked = new WeakMap<Element, string>();
  const signatureOf = (part: Element) => {
    const what = part.getAttribute('role') ?? part.getAttributeNames().find((name) => name.startsWith('data-')) ?? part.tagName;
    const headings = [...part.querySelectorAll('h2, h3, h4')].map((heading) => heading.textContent.replaceAll(/\d+/g, '')).slice(part.matches('[data-inspector], [data-selection-card], [data-reader], [data-stage]') ? 1 : 0);
    const { theme } = document.documentElement.dataset;
    return [what, part.getAttribute('aria-label') ?? '', ...headings, document.body.dir, theme ?? '', innerWidth < 720 ? 'phone' : 'desk'].join(' | ').slice(0, 400);
  };
  const look = async (part: Element, signature: string) => {
    if (!part.isConnected || part.getClientRects().length === 0 || part.closest('[hidden], [aria-hidden=true], [inert]') || !await page.cordonAxeWants(signature)) return;
    const found = await page.cordonAxeRun(() => (part.isConnected ? page.axe.run(part as HTMLElement, options).then(({ violations }) => violations) : Promise.resolve([])));
    // What has gone meanwhile, or was fading in, proves nothing.
    if (part.isConnected) await page.cordonAxeFound(signature, JSON.parse(JSON.stringify(found)) as readonly axe.Result[]);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const part of document.querySelectorAll(parts)) {
        const signature = signatureOf(part);
        if (asked.get(part) === signature) continue;
        asked.set(part, signature);
        void look(part, signature).catch((error: unknown) => (part.isConnected ? page.cordonAxeFailed(`${String(error)} (${signature})`) : undefined)).catch(() => undefined);
      }
    }, 250);
  };
  new MutationObserver(rest).observe(document, { subtree: true, childList: true });
}
