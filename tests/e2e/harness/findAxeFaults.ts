/** Runs axe-core on the page as it is now and lists what it calls serious or critical. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

export interface AxeFault {
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  /** CSS selectors of the elements at fault. */
  readonly at: readonly string[];
  /** Their markup, as far as axe quotes it: an id that was made up on the way tells nobody anything. */
  readonly html: readonly string[];
}

/** `within` is a CSS selector of the part to look at; the whole page if left out. */
export async function findAxeFaults(page: Page, within?: string): Promise<readonly AxeFault[]> {
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(axe.source);
  const violations = await page.evaluate((part) => {
    const { axe: engine, cordonAxeRun: inTurn } = globalThis as unknown as { axe: typeof axe; cordonAxeRun?: <Result>(run: () => Promise<Result>) => Promise<Result> };
    const run = () => engine.run(part ?? document, { resultTypes: ['violations'] }).then((found) => found.violations);
    return inTurn ? inTurn(run) : run();
  }, within);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, help, nodes }) => ({ rule: id, impact: impact ?? '', help, at: nodes.map((node) => node.target.join(' ')), html: nodes.map((node) => node.html) }));
}
