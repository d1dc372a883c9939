/** What the soak may do, how often, and by whom: mouse and keys of the browser, or the controls of the interface pressed by script. Every choice within an action is a number from 0 to 1, so that a list of actions can be done again. */
import type { Page } from 'playwright-core';
import type { Hand } from './hand.ts';

export type Chances = readonly [number, number, number, number];

interface Action {
  /** Of all weights together. */
  readonly weight: number;
  readonly byHand: boolean;
  readonly run: (hand: Hand, chances: Chances) => Promise<unknown>;
}

/** Where the map lies free of cards and panels, in the window of the soak. */
const ground = { left: 330, top: 210, width: 330, height: 300 } as const;

const place = (a: number, b: number) => [ground.left + a * ground.width, ground.top + b * ground.height] as const;

interface Table {
  readonly count: number;
  readonly isSelected: boolean;
  /** The middle of the row that was asked for. */
  readonly row: readonly [number, number] | null;
}

/** Puts the interface into the state an action begins in: the planner's table, no dialog, the tool that is asked for or none, the keyboard with nobody. */
const prepare = (page: Page, tool: string | null = null, chance = 0): Promise<Table> => page.evaluate(([wanted, at]) => {
  document.querySelector<HTMLElement>('[role="dialog"] button[aria-label="Close"]')?.click();
  if (!document.querySelector('[data-sheet="sketch"]')) [...document.querySelectorAll<HTMLElement>('header button')].find((button) => button.textContent === 'Sketch')?.click();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const armed = document.querySelector<HTMLElement>('[data-tool][aria-pressed="true"]');
  if (armed && armed.dataset['tool'] !== wanted) armed.click();
  if (wanted !== null && armed?.dataset['tool'] !== wanted) document.querySelector<HTMLElement>(`[data-tool="${wanted}"]`)?.click();
  const rows = [...document.querySelectorAll<HTMLElement>('[data-feature]')];
  const isSelected = document.querySelector('[data-selection-card]') !== null;
  const row = rows[Math.floor(at * rows.length)];
  if (!row || (isSelected && at === 0)) return { count: rows.length, isSelected, row: null };
  row.scrollIntoView({ block: 'center' });
  const { left, top, bottom } = row.getBoundingClientRect();
  return { count: rows.length, isSelected, row: [left + 60, (top + bottom) / 2] as const };
}, [tool, chance] as const);

/** What is refused or not whole is laid down with the tool, before the next action. */
async function draw({ page, press }: Hand, tool: string, ...places: readonly (readonly [number, number])[]): Promise<void> {
  await prepare(page, tool);
  await Promise.all(places.map(([x, y]) => press(x, y)));
}

const one = (tools: readonly string[], chance: number) => tools[Math.floor(chance * tools.length)] ?? tools[0] ?? '';

/** Presses one of the controls that fit; nothing where there is none. */
const pressOne = (page: Page, selector: string, chance: number) => page.evaluate(([wanted, at]) => {
  const found = [...document.querySelectorAll<HTMLElement>(wanted)].filter((element) => !element.hasAttribute('disabled'));
  found[Math.floor(at * found.length)]?.click();
}, [selector, chance] as const);

/** Selects a feature of the list by a press on its row, unless one is selected. */
async function select({ page, press }: Hand, chance: number, anew = false): Promise<Table> {
  const table = await prepare(page, null, chance);
  if (table.row && (anew || !table.isSelected)) await press(...table.row);
  return table;
}

async function keyOnSelection(hand: Hand, chance: number, ...keys: readonly string[]): Promise<void> {
  const { row, isSelected } = await select(hand, chance);
  // The list would take arrow keys for itself.
  if (row && !isSelected) await prepare(hand.page);
  await Promise.all(keys.map((key) => hand.key(key)));
}

/** Types into a field as React hears it, and leaves it. */
const type = (page: Page, selector: string, chance: number, text: string) => page.evaluate(([wanted, at, value]) => {
  const found = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(wanted)].filter((element) => !element.disabled && !element.readOnly);
  const field = found[Math.floor(at * found.length)];
  if (!field) return;
  field.focus();
  const proto = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.blur();
}, [selector, chance, text] as const);

const choose = (page: Page, selector: string, chance: number, option: number) => page.evaluate(([wanted, at, which]) => {
  const found = [...document.querySelectorAll<HTMLSelectElement>(wanted)].filter((element) => !element.disabled);
  const field = found[Math.floor(at * found.length)];
  if (!field) return;
  const others = [...field.options].filter(({ disabled, value }) => !disabled && value !== field.value);
  const next = others[Math.floor(which * others.length)];
  if (!next) return;
  Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(field, next.value);
  field.dispatchEvent(new Event('change', { bubbles: true }));
}, [selector, chance, option] as const);

const words = ['North', 'South gate', 'بوابة', 'Checkpoint 7', 'خط <b>', '…', 'A very long name that no list has room for, again and again', '“x”'];
const word = (chance: number) => one(words, chance);

/** With so many rows in sight the soak clears the table now and then, so that the plan does not grow with the number of actions. */
const many = 12;

/** All there is, by the list's own key: what is hidden is not selected on the map. */
async function emptyList({ page, key }: Hand): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-sheet="sketch"] [data-feature]')?.focus());
  await Promise.all(['Control+a', 'Delete'].map((name) => key(name)));
}

async function remove(hand: Hand, [a, b]: Chances): Promise<void> {
  const { count } = await select(hand, a);
  await prepare(hand.page);
  await (count >= many && b < 0.12 ? emptyList(hand) : hand.key('Delete'));
}

/**
 * So that two plans of different size are not compared: their answers alone weigh megabytes. Answers with whether there was anything, which is then one step to be undone.
 */
export async function clearTable(hand: Hand): Promise<boolean> {
  const { page } = hand;
  const row = page.locator('[data-sheet="sketch"] [data-feature]').first();
  await prepare(page);
  const isLaid = await row.count() > 0;
  if (isLaid) await emptyList(hand);
  await row.waitFor({ state: 'detached' });
  // What is worked out for the panel alone would else be of the plan as it was when that was last open.
  await goToAnswers(page);
  await page.waitForFunction(() => document.querySelector('[data-sheet="check"]') && document.querySelector('[data-verdict-strip][data-phase="current"]:not([data-late])'));
  await prepare(page);
  return isLaid;
}

const goToAnswers = (page: Page) => page.evaluate(() => document.querySelector<HTMLElement>('[data-verdict-strip]')?.closest('button')?.click());

export const actions: Readonly<Record<string, Action>> = {
  'draw a site, checkpoint or note': { weight: 28, byHand: true, run: (hand, [a, b, c]) => draw(hand, one(['site', 'checkpoint', 'note', 'site'], c), place(a, b)) },
  'draw a line': { weight: 3, byHand: true, run: (hand, [a, b, c, d]) => draw(hand, one(['barrier', 'closure', 'arrow', 'movement'], (a * 7919) % 1), place(a, b), place(c, d), place(c, d)) },
  'draw a rectangle or circle': { weight: 6, byHand: true, run: (hand, [a, b, c, d]) => draw(hand, one(['zone-rectangle', 'zone-circle'], (b * 7919) % 1), place(a, b), place(c, d)) },
  'nudge by arrow keys': { weight: 24, byHand: true, run: (hand, [a, b]) => keyOnSelection(hand, a, `Shift+${one(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], b)}`) },
  duplicate: { weight: 6, byHand: true, run: (hand, [a]) => keyOnSelection(hand, a, 'Control+d') },
  'remove what is selected': { weight: 9, byHand: true, run: remove },
  undo: { weight: 9, byHand: true, run: async ({ page, key }) => { await prepare(page); await key('Control+z'); } },
  redo: { weight: 3, byHand: true, run: async ({ page, key }) => { await prepare(page); await key('Control+Shift+z'); } },
  'fill in a text of the form': { weight: 5, byHand: false, run: async (hand, [a, b, c]) => { await select(hand, a); await type(hand.page, '[data-selection-card] input:not([type="checkbox"], [type="radio"], [type="number"], [type="hidden"]), [data-selection-card] textarea', b, `${word(c)} ${Math.floor(a * 1000)}`); } },
  'choose in the form': { weight: 3, byHand: false, run: async (hand, [a, b, c]) => { await select(hand, a); await choose(hand.page, '[data-selection-card] select', b, c); } },
  'hide or show': { weight: 9, byHand: false, run: async (hand, [a]) => { await select(hand, a); await pressOne(hand.page, '[data-edit="hide"]', 0); } },
  'reverse or merge': { weight: 2, byHand: false, run: async (hand, [a, b]) => { await select(hand, a); await pressOne(hand.page, '[data-edit="reverse"], [data-edit="merge"]', b); } },
  'raise or lower a group': { weight: 5, byHand: false, run: async ({ page }, [a]) => { await prepare(page); await pressOne(page, '[data-group]', a); } },
  'name the plan': { weight: 8, byHand: false, run: async ({ page }, [a, b]) => { await prepare(page); await type(page, '[data-sheet="sketch"] input:not([type="search"])', 0, `${word(a)} ${Math.floor(b * 1000)}`); } },
  'select in the list': { weight: 3, byHand: true, run: (hand, [a]) => select(hand, a, true) },
  'press the map': { weight: 2, byHand: true, run: async ({ page, press }, [a, b]) => { await prepare(page); await press(...place(a, b)); } },
  'zoom by the wheel and back': { weight: 2, byHand: true, run: async ({ page, wheel }, [a, b, c]) => { await prepare(page); const by = c < 0.5 ? 240 : -240; await Promise.all([wheel(...place(a, b), by), wheel(...place(a, b), -by)]); } },
  'show another posture': { weight: 2, byHand: false, run: async ({ page }, [a]) => { await prepare(page); await pressOne(page, '[data-posture]', a); } },
  'open a panel or dialog and close it': { weight: 2, byHand: true, run: async ({ page, key }, [a]) => { await prepare(page); await Promise.all(['Escape', one(['g', 't', 'f', 'l', '?'], a)].map((name) => key(name))); await key('Escape'); } },
  'go to the answers and back': { weight: 2, byHand: false, run: async ({ page }) => { await goToAnswers(page); await prepare(page); } },
  'change the theme': { weight: 1, byHand: true, run: async ({ page, key }) => { await prepare(page); await key('d'); } },
};
