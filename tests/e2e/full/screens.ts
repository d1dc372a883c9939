/** The screens on which every word and its room are looked at, in eight walks: looking at the map, planning, checking, the forms of a plan, briefing, showing, what comes from elsewhere, and what is told unasked. Found by attributes alone, for they are opened in any language, an invented one too. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { solidPng } from '../../fixtures/tiles/solidPng.ts';
import { pressMap } from '../harness/gestures.ts';
import { goldenLink } from '../harness/goldenLink.ts';
import { writePlan } from '../harness/openPlan.ts';
import { waitForMapIdle } from '../harness/waitForMapIdle.ts';

export interface Form {
  readonly locale: 'en' | 'ar';
  readonly isPhone: boolean;
}

export interface Screen {
  readonly name: string;
  /** May answer with the page on which it stands, where that is another window. */
  readonly open: (page: Page, form: Form) => Promise<Page | void>;
  readonly close?: (page: Page, form: Form) => Promise<unknown>;
  /** Not there on the other form. */
  readonly only?: 'desk' | 'phone';
}

/** What the planner of `forms` has called everything. */
export const planWords = 'By the planner';

const shown = (page: Page, selector: string) => page.locator(selector).filter({ visible: true }).first().waitFor({ timeout: 20_000 });

const escape = (page: Page) => page.keyboard.press('Escape');
const closeDialog = async (page: Page) => {
  await escape(page);
  await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
};

const byKey = (pressed: string, shows: string) => async (page: Page) => {
  await page.keyboard.press(pressed);
  await shown(page, shows);
};

const visit = (hash: string, shows: string) => async (page: Page) => {
  await page.evaluate((next) => { location.hash = next; }, hash);
  await shown(page, shows);
};

const press = (selector: string, shows: string) => async (page: Page) => {
  await page.locator(selector).filter({ visible: true }).first().click();
  await shown(page, shows);
};

const openMenu = async (page: Page, button: Locator) => {
  await button.click();
  await page.getByRole('menu').waitFor();
};

const everything = (page: Page) => page.locator('[data-more-menu] button');

const fromMenu = (menu: (page: Page) => Locator | Promise<Locator>, entry: string, shows: string) => async (page: Page) => {
  await openMenu(page, await menu(page));
  await page.locator(`[role="menu"] [data-key="${entry}"]`).first().click();
  await shown(page, shows);
};

const toMode = async (page: Page, place: number, shows: string) => {
  await page.locator('header [role="group"] button').nth(place).click();
  await shown(page, shows);
};
const mode = (place: number, shows: string) => (page: Page) => toMode(page, place, shows);
const toSketch = mode(1, '[data-sheet="sketch"]');
const ofScenario = async (page: Page) => {
  await toSketch(page);
  return page.locator('[data-sheet="sketch"] [aria-haspopup="menu"]').first();
};

const looking: readonly Screen[] = [
  { name: 'first screen', open: async () => undefined },
  { name: 'menu of everything', open: (page) => openMenu(page, everything(page)), close: escape },
  { name: 'menu of languages', only: 'desk', open: (page) => openMenu(page, page.locator('header [aria-haspopup="menu"]:visible').nth(1)), close: escape },
  { name: 'menu of themes', only: 'desk', open: (page) => openMenu(page, page.locator('header [aria-haspopup="menu"]:visible').nth(0)), close: escape },
  { name: 'layers', only: 'phone', open: mode(0, '[data-sheet="layers"]') },
  { name: 'the ground', open: press('[data-ground-fold]', '[data-ground]') },
  { name: 'where a picture lies', open: async (page) => {
    await page.locator('[data-ground-picture-file]').setInputFiles({ name: 'scan.png', mimeType: 'image/png', buffer: Buffer.from(solidPng(100, 100, [255, 0, 255])) });
    await shown(page, '[data-ground-asked]');
  } },
  { name: 'a picture on the ground', open: press('[data-ground-here]', '[data-ground-picture]'), close: (page) => page.locator('[data-ground-remove-picture]').click() },
  { name: 'a facility', open: visit('#v1&sel=us-embassy', '[data-inspector]') },
  { name: 'an event', open: visit('#v1&sel=incident-2020-09-15-rockets', '[data-inspector]') },
  { name: 'a line that is published', open: visit('#v1&sel=outer-14-july-bridge', '[data-inspector]') },
  { name: 'what an address does not know', open: visit('#v1&sel=nothing-of-that-name', '#ui') },
  { name: 'the table', open: byKey('g', '[role="grid"]'), close: escape },
  { name: 'figures', open: byKey('f', 'table'), close: escape },
  { name: 'in words', open: byKey('v', '[data-in-view]'), close: escape },
  { name: 'timeline', open: byKey('t', '[data-timeline]'), close: (page) => page.keyboard.press('t') },
  { name: 'what is found', open: async (page, { isPhone }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('bridge');
    await shown(page, '[role="listbox"] [role="option"]');
    if (isPhone) await shown(page, 'header input');
  }, close: async (page) => { await escape(page); await escape(page); } },
  { name: 'what is not found', open: async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type('qqqq');
    await page.waitForFunction(() => document.querySelector('header')?.textContent?.includes('qqqq') ?? false);
  }, close: async (page) => { await escape(page); await escape(page); } },
  { name: 'the keys', open: byKey('?', '[role="dialog"]'), close: closeDialog },
  { name: 'actions', open: byKey('Control+k', '[data-palette]'), close: closeDialog },
  { name: 'no such action', open: async (page) => {
    await page.keyboard.press('Control+k');
    await shown(page, '[data-palette]');
    await page.keyboard.type('qqqq');
    await page.locator('[data-palette] [role="option"]').first().waitFor({ state: 'detached' });
  }, close: closeDialog },
  { name: 'about', open: fromMenu(everything, 'about', '[role="dialog"]'), close: closeDialog },
  { name: 'share this view', open: fromMenu(everything, 'share', '[role="dialog"]'), close: closeDialog },
  { name: 'picture or page', open: byKey('p', '[data-compose]'), close: escape },
  { name: 'check without a plan', open: mode(2, '[data-sheet="check"]') },
  { name: 'tour, first step', open: fromMenu(everything, 'tour', '[data-tour="map"]') },
  { name: 'tour, second step', open: press('[data-tour-next]', '[data-tour="sample"]') },
  { name: 'tour, third step', open: async (page) => {
    await page.locator('[data-tour-act]').click();
    await page.locator('[data-verdict-strip][data-phase="current"]').waitFor({ timeout: 30_000 });
    await press('[data-tour-next]', '[data-tour="line"]')(page);
  } },
  { name: 'tour, fourth step', open: press('[data-tour-next]', '[data-tour="posture"]') },
  { name: 'tour, last step', open: press('[data-tour-next]', '[data-tour="share"]'), close: escape },
];

const samplePath = (language: 'en' | 'ar') => join(process.cwd(), `data/scenarios/ring-of-steel${language === 'ar' ? '.ar' : ''}.cordon.geojson`);
const fixture = (name: string) => join(process.cwd(), 'tests/fixtures/import', name);

/** Such as a window lies under where it is low or narrow. */
const closeSheet = (page: Page, name: string) => page.locator(`[data-sheet="${name}"] header`).first().locator('button').last().click();

/** What is told of a layer once it is there: in a low window it lies over all of the map. */
const dismissOpened = (page: Page) => page.locator('[data-opening="done"] button').last().click();

const openFile = (path: (language: 'en' | 'ar') => string) => async (page: Page, { locale }: Form) => {
  await toSketch(page);
  await page.locator('[data-open-scenario]').setInputFiles(path(locale));
  await page.locator('[data-feature]').first().waitFor();
  await page.locator('[data-verdict-strip][data-phase="current"]').waitFor({ timeout: 30_000 });
};

const workTab = (tab: string) => async (page: Page) => {
  if (await page.locator('[data-dock="work"]').count() === 0) {
    await toSketch(page);
    await page.locator(`[data-open-work="${tab}"]`).scrollIntoViewIfNeeded();
    await page.locator(`[data-open-work="${tab}"]`).click();
  } else await page.locator(`[data-work-tab="${tab}"]`).click();
  await shown(page, '[data-dock="work"] [role="tabpanel"]');
};

const planning: readonly Screen[] = [
  { name: 'sketch without a plan', open: toSketch },
  { name: 'brief without a plan', open: mode(3, '[data-sheet="brief"]') },
  { name: 'a tool in hand', open: async (page) => {
    await toSketch(page);
    await page.locator('[data-tool="barrier"]').first().click();
    await shown(page, '[data-draw-bar]');
  }, close: escape },
  { name: 'sketch', open: openFile(samplePath) },
  { name: 'menu of the scenario', open: async (page) => openMenu(page, await ofScenario(page)), close: escape },
  { name: 'library', open: fromMenu(ofScenario, 'library', '[data-library]'), close: closeDialog },
  { name: 'earlier versions', open: fromMenu(ofScenario, 'versions', '[data-versions], [role="dialog"]'), close: closeDialog },
  { name: 'details of the document', open: fromMenu(ofScenario, 'document', '[role="dialog"] [data-document], [role="dialog"]'), close: closeDialog },
  { name: 'import', open: fromMenu(ofScenario, 'import', '[role="dialog"]') },
  { name: 'import of a file', open: async (page) => {
    await page.locator('[data-import-file]').setInputFiles(fixture('gates.geojson'));
    await shown(page, '[data-import-preview]');
  }, close: closeDialog },
  { name: 'import that is refused', open: async (page) => {
    await fromMenu(ofScenario, 'import', '[role="dialog"]')(page);
    await page.locator('[data-import-file]').setInputFiles({ name: 'words.txt', mimeType: 'text/plain', buffer: Buffer.from('nothing of the kind') });
    await shown(page, '[data-import-refused]');
  }, close: closeDialog },
  { name: 'export', open: fromMenu(ofScenario, 'export', '[role="dialog"]'), close: closeDialog },
  { name: 'share, the link made', open: fromMenu(ofScenario, 'share', '[data-share-state="ready"]'), close: closeDialog },
  { name: 'picture or page of the plan', open: byKey('p', '[data-compose]'), close: escape },
  ...(['take-off', 'properties', 'access', 'housing', 'postures'] as const).map((tab): Screen => ({ name: `tables: ${tab}`, open: workTab(tab) })),
  { name: 'differences', open: async (page) => {
    await workTab('differences')(page);
    await page.locator('[data-compare-with]').selectOption('sample:mini-green-zones');
    await shown(page, '[data-difference-summary]');
  } },
  { name: 'two plans side by side', open: async (page) => {
    await workTab('differences')(page);
    await press('[data-start-swipe]', '[data-swipe-map][data-map-idle]')(page);
  }, close: async (page) => {
    await escape(page);
    await page.locator('[data-swipe]').waitFor({ state: 'detached' });
  } },
];

const checking: readonly Screen[] = [
  { name: 'check', open: async (page, form) => {
    await openFile(samplePath)(page, form);
    await mode(2, '[data-sheet="check"]')(page);
  } },
  { name: 'minutes to everywhere', open: async (page) => {
    await page.locator('[data-reach-switch]').first().scrollIntoViewIfNeeded();
    await page.locator('[data-reach-switch]').first().click();
    await shown(page, '[data-reach-legend]');
  }, close: (page) => page.locator('[data-reach-switch]').first().click() },
  { name: 'report', open: press('[data-open-report]', '[data-report]'), close: closeDialog },
  { name: 'matrix', open: press('[data-open-matrix]', '[data-matrix]'), close: escape },
  { name: 'a column that drives', open: async (page) => {
    await mode(2, '[data-sheet="check"]')(page);
    await page.locator('[data-scrub]').fill('60');
    await shown(page, '[data-replay] [data-count]');
  } },
  { name: 'a column that drives, beside no panel', open: async (page) => {
    await closeSheet(page, 'check');
    await shown(page, '[data-player="bar"] [data-scrub]');
  }, close: mode(2, '[data-sheet="check"]') },
  { name: 'roads that are refused', open: async (page) => {
    await page.locator('[data-network-file]').setInputFiles({ name: 'torn.json', mimeType: 'application/json', buffer: Buffer.from('{"elements": [{"type": "way"') });
    await shown(page, '[data-network-refused]');
  } },
  { name: 'roads that were opened', open: async (page) => {
    await page.locator('[data-network-file]').setInputFiles(join(process.cwd(), 'tests/fixtures/osm/town.overpass.json'));
    await shown(page, '[data-network="opened"]');
    await page.locator('[data-check="current"]').waitFor({ timeout: 30_000 });
  } },
];

/** One of each kind, and the phases that the samples with such kinds lack. */
export const everyKind = (['site', 'checkpoint', 'barrier', 'closure', 'movement', 'zone', 'note'] as const).map((kind, place) => {
  const [lon, lat] = [44.38 + place * 0.002, 33.305];
  const shape = { site: 'Point', checkpoint: 'Point', note: 'Point', zone: 'Polygon', barrier: 'LineString', closure: 'LineString', movement: 'LineString' }[kind];
  const corners = [[lon, lat], [lon + 0.001, lat], [lon + 0.001, lat + 0.001], [lon, lat]];
  const own = { site: { role: 'housing' }, checkpoint: {}, barrier: { barrier: 'bollards-rising' }, closure: { when: 'warning' }, movement: { vehicles: 30 }, zone: { use: 'clearance' }, note: { form: 'text', text: planWords } }[kind];
  return {
    type: 'Feature', id: `the-${kind}`, properties: { kind, name: `${planWords}: ${kind}`, ...own },
    geometry: { type: shape, coordinates: shape === 'Point' ? corners[0] : shape === 'Polygon' ? [corners] : corners.slice(0, 2) },
  };
});

const select = (kind: string) => async (page: Page) => {
  await toSketch(page);
  await page.locator('[data-tree-search]').fill(kind);
  await page.locator(`[data-feature="the-${kind}"] bdi`).first().click();
  await shown(page, `[data-form="the-${kind}"]`);
};

/** Of what is selected. */
const letGo = async (page: Page) => {
  await page.locator('[data-selection-card] header button').last().click();
  await page.locator('[data-selection-card]').waitFor({ state: 'detached' });
};

const inHand = (selector: string) => async (page: Page) => {
  await toSketch(page);
  // In a low window the sheet lies over the strip of the plan.
  const isCovered = await page.locator('[data-plan-strip] button').first().evaluate((button) => {
    const { left, top, height } = button.getBoundingClientRect();
    return !button.contains(document.elementFromPoint(left + 12, top + height / 2));
  });
  if (isCovered) await closeSheet(page, 'sketch');
  if (await page.locator(selector).filter({ visible: true }).count() === 0) await page.locator('[data-plan-strip] button').first().click();
  await press(selector, '[role="dialog"]')(page);
};

const forms: readonly Screen[] = [
  { name: 'a plan of every kind', open: async (page) => {
    await toSketch(page);
    const plan = writePlan({ cordon: { title: planWords, phases: [{ id: 'one', name: planWords }, { id: 'two', name: planWords }] }, features: everyKind });
    await page.locator('[data-open-scenario]').setInputFiles({ name: 'plan.cordon.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(plan) });
    // In a low window its list makes way for the map.
    await page.locator('[data-plan-strip]').waitFor();
    await page.locator('[data-verdict-strip][data-phase="current"]').waitFor({ timeout: 30_000 });
  } },
  ...everyKind.map(({ properties: { kind } }): Screen => ({ name: `form: ${kind}`, open: select(kind), close: letGo })),
  { name: 'form: several', open: async (page) => {
    await page.locator('[data-tree-search]').fill('');
    const rows = page.locator('[data-feature] bdi');
    await rows.first().click();
    await rows.nth(1).click({ modifiers: ['ControlOrMeta'] });
    await shown(page, '[data-form="several"]');
  }, only: 'desk', close: letGo },
  { name: 'postures', open: inHand('[data-edit-postures]'), close: closeDialog },
  { name: 'phases', open: inHand('[data-edit-phases]'), close: closeDialog },
  { name: 'brief without slides', open: mode(3, '[data-sheet="brief"]') },
  { name: 'chapters from a file', open: press('[data-open-chapters]', '[role="dialog"]'), close: closeDialog },
];

const briefingPath = (language: 'en' | 'ar') => join(process.cwd(), `data/briefings/protecting-the-government-centre${language === 'ar' ? '.ar' : ''}.cordon.geojson`);

const briefing: readonly Screen[] = [
  { name: 'brief', open: async (page, form) => {
    await openFile(briefingPath)(page, form);
    await mode(3, '[data-sheet="brief"]')(page);
    await page.locator('[data-slide]').first().click();
    await shown(page, '[data-slide-form]');
  } },
  { name: 'hand-out', open: press('[data-handout-open]', '[data-handout]'), close: closeDialog },
  { name: 'reader', open: press('[data-read]', '[data-reader]') },
  { name: 'reader, all slides', open: press('[data-reader-next]', '[data-reader]'), close: async (page) => {
    await page.locator('[data-reader-plan], [data-to-map]').first().click();
  } },
];

const showing: readonly Screen[] = [
  { name: 'stage', open: async (page, form) => {
    await openFile(briefingPath)(page, form);
    await mode(3, '[data-sheet="brief"]')(page);
    await press('[data-present]', '[data-stage]')(page);
    await page.locator('[data-show-next]').first().waitFor();
  } },
  { name: 'keys of the stage', open: byKey('?', '[data-show-keys]'), close: escape },
  { name: 'presenter window', only: 'desk', open: async (page) => {
    const [other] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('t')]);
    await other.setViewportSize({ width: 900, height: 600 });
    await shown(other, '[data-next]');
    await waitForMapIdle(other);
    return other;
  } },
];
/** Of the second sample in both languages: its titles stand among the texts of the data. */
const sent = goldenLink('closed-on-warning.ar');

const refused = (name: string, link: string, reason: string): Screen => ({
  name: `a link that is ${name}`, open: visit(link, `[data-link="refused"][data-reason="${reason}"]`), close: closeDialog,
});

/** A file whose every feature is called by the planner. */
const named = { name: 'named.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: everyKind.map(({ properties: { name }, ...rest }) => ({ ...rest, properties: { name } })) })) };

/** One area as wide as the zone and more, where nothing else is drawn. */
const wide = { name: 'wide.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(JSON.stringify({
  type: 'Feature', properties: { name: planWords, owner: planWords, floors: 3 }, geometry: { type: 'Polygon', coordinates: [[[44.3, 33.25], [44.45, 33.25], [44.45, 33.35], [44.3, 33.35], [44.3, 33.25]]] },
})) };

/** What the golden link with everything in it is called, and how it is handled. */
export const sentWords = ['كل شيء · Everything "quoted" \\ <script>alert(1)</script>', '\u200fللتمرين فقط\u200f — EXERCISE'] as const;

const inventory = ['Property,Owner name,Status,Weapons,Count,Lat,Long,Phone', 'Block A,By the planner,held,rifles,20,33.3101,44.3902,07701234567', 'Block D,By the planner,held,rifles,5,abc,44.39,'].join('\n');

const coming: readonly Screen[] = [
  refused('cut', sent.slice(0, 300), 'cut'),
  refused('too short to tell', sent.slice(0, 3), 'cut'),
  refused('altered', `${sent.slice(0, 200)}${sent[200] === 'A' ? 'B' : 'A'}${sent.slice(201)}`, 'altered'),
  refused('none of ours', '#1_nonsense', 'foreign'),
  refused('newer', sent.replace('#1.', '#9.'), 'newer'),
  { name: 'a link that asks for its password', open: visit(goldenLink('locked'), '[data-link="password"]') },
  { name: 'a wrong password', open: async (page) => {
    await page.locator('[data-link="password"] input').first().fill('wrong');
    await page.locator('[data-link="password"] button[type="submit"]').click();
    await page.locator('[data-link="password"] input[aria-invalid="true"]').waitFor({ timeout: 30_000 });
  }, close: closeDialog },
  { name: 'a link that is looked at', open: visit(sent, '[data-link="looking"]') },
  { name: 'what a link has that is gone', open: async (page) => {
    await visit(goldenLink('everything'), '[data-link-missing]')(page);
    await page.locator('[data-link-missing] summary').click();
  }, close: async (page) => {
    await page.evaluate(() => { location.hash = '#v1'; });
    await page.locator('[data-link="looking"]').waitFor({ state: 'detached' });
  } },
  { name: 'a layer that was opened', open: async (page) => {
    await toMode(page, 0, '[data-sheet="layers"]');
    await page.locator('[data-opened-file]').setInputFiles(named);
    await shown(page, '[data-opened]');
  } },
  { name: 'what a file says of a place', open: async (page, { isPhone, locale }) => {
    await page.locator('[data-opened-file]').setInputFiles(wide);
    await page.locator('[data-opened-layers="2"]').waitFor();
    await dismissOpened(page);
    if (isPhone) await closeSheet(page, 'layers');
    await page.evaluate(() => { location.hash = '#v1&at=33.29,44.33,15'; });
    await waitForMapIdle(page);
    // Beside the buttons of the map, which have its middle in a low window.
    await pressMap(page, locale === 'ar' ? 80 : -80);
    await shown(page, '[data-opened-card]');
  }, close: async (page) => {
    await page.locator('[data-opened-card] header button').last().click();
    await toMode(page, 0, '[data-sheet="layers"]');
  } },
  { name: 'a layer that is refused', open: async (page) => {
    await page.locator('[data-opened-file]').setInputFiles({ name: 'words.geojson', mimeType: 'application/json', buffer: Buffer.from('nothing of the kind') });
    await shown(page, '[data-opening="refused"]');
  } },
  { name: 'an inventory', open: async (page) => {
    await workTab('properties')(page);
    await page.locator('[data-inventory-file]').setInputFiles({ name: 'inventory.csv', mimeType: 'text/csv', buffer: Buffer.from(inventory) });
    await shown(page, '[data-mapping]');
    await shown(page, '[data-row-problems]');
  } },
  { name: 'an inventory without its source', open: (page) => page.locator('[data-take-in]').click(), close: closeDialog },
  { name: 'an inventory that is refused', open: async (page) => {
    await page.locator('[data-inventory-file]').setInputFiles({ name: 'words.geojson', mimeType: 'application/json', buffer: Buffer.from('{"type":') });
    await shown(page, '[data-inventory-refused]');
  }, close: closeDialog },
  { name: 'what came of an import', open: async (page) => {
    await escape(page);
    await fromMenu(ofScenario, 'import', '[role="dialog"]')(page);
    await page.locator('[data-import-file]').setInputFiles(named);
    await shown(page, '[data-import-preview]');
    await page.locator('[role="dialog"] footer button').first().click();
    await shown(page, '[data-import-done]');
  } },
  { name: 'undo, offered', open: async (page) => {
    await escape(page);
    await toSketch(page);
    await page.locator('[data-feature]').first().focus();
    await page.keyboard.press('Delete');
    await shown(page, '[data-undo-offer]');
  } },
  { name: 'no room to keep it', open: async (page) => {
    await page.evaluate(() => { IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError'); }; });
    await page.keyboard.press('Control+z');
    await shown(page, '[data-keep-notice]');
  } },
];

const again = async (page: Page, shows: string) => {
  await page.reload();
  await shown(page, shows);
};

/** Does to the newest record of a store of the library, or to all, what a crash or a bad disk would. */
const spoil = (page: Page, store: 'entries' | 'features') => page.evaluate((name) => new Promise<void>((resolve, reject) => {
  const opening = indexedDB.open('cordon');
  opening.addEventListener('error', () => reject(opening.error));
  opening.addEventListener('success', () => {
    const transaction = opening.result.transaction(name, 'readwrite');
    const asked = transaction.objectStore(name).openCursor(null, 'prev');
    asked.addEventListener('success', () => {
      const cursor = asked.result;
      if (!cursor) return;
      cursor.update(name === 'features' ? '{"type": "Fea' : { ...cursor.value, recoverable: cursor.value.head });
      if (name === 'entries') cursor.continue();
    });
    transaction.addEventListener('complete', () => {
      opening.result.close();
      resolve();
    });
  });
}), store);

/** A browser that says another release of the app waits. */
const releaseWaits = () => {
  const doors = Object.assign(new EventTarget(), {
    controller: {}, ready: Promise.resolve({ active: null }),
    register: () => Promise.resolve(Object.assign(new EventTarget(), { waiting: { postMessage: () => undefined }, update: () => Promise.resolve() })),
  });
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: doors });
};

const drawsNothing = () => {
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]) as never;
  } as typeof original;
};

const kept = (page: Page) => page.locator('[data-keep="saved"]').first().waitFor({ state: 'attached' });
let other: Page | null = null;

const told: readonly Screen[] = [
  { name: 'another tab edits it', open: async (page, form) => {
    await openFile(samplePath)(page, form);
    await kept(page);
    other = await page.context().newPage();
    const size = page.viewportSize();
    if (size) await other.setViewportSize(size);
    await other.goto(`${page.url().split('#')[0]}#v1`);
    await waitForMapIdle(other);
    await toSketch(other);
    await shown(other, '[data-keep-notice="elsewhere"]');
    return other;
  } },
  { name: 'another tab looks on', open: (page) => shown(page, '[data-keep-notice="watched"]'), close: () => other?.close() ?? Promise.resolve() },
  { name: 'a new release waits', open: async (page) => {
    await page.addInitScript(releaseWaits);
    await again(page, '[data-keep-notice="update-ready"]');
  } },
  { name: 'another tab has the new release', open: async (page) => {
    await page.evaluate(() => { navigator.serviceWorker.dispatchEvent(new Event('controllerchange')); });
    await shown(page, '[data-keep-notice="update-elsewhere"]');
  } },
  { name: 'what a new release would lose', open: async (page, { isPhone }) => {
    await toMode(page, 0, '[data-sheet="layers"]');
    await page.locator('[data-opened-file]').setInputFiles(named);
    await dismissOpened(page);
    if (isPhone) await closeSheet(page, 'layers');
    const notice = page.locator('[data-keep-notice="update-elsewhere"]');
    const text = await notice.locator('p').innerText();
    await notice.locator('p ~ div button').first().click();
    await page.waitForFunction((before) => document.querySelector<HTMLElement>('[data-keep-notice="update-elsewhere"] p')?.innerText !== before, text);
  } },
  { name: 'work that was under way', open: async (page) => {
    await spoil(page, 'entries');
    await again(page, '[data-keep-notice="recovery"]');
  } },
  { name: 'what can be read no more', open: async (page) => {
    await spoil(page, 'features');
    await again(page, '[data-keep-notice="damage"], [data-keep-notice="returned"]');
  } },
  { name: 'data that cannot be read', open: async (page) => {
    const facilities = JSON.parse(readFileSync(join(process.cwd(), 'data/facilities.geojson'), 'utf8')) as { features: { properties: Record<string, unknown> }[] };
    Object.assign(facilities.features[0]?.properties ?? {}, { position: 'somewhere' });
    await page.route('**/data/facilities.geojson', (route) => route.fulfill({ contentType: 'application/json', body: JSON.stringify(facilities) }));
    await page.reload();
    await waitForMapIdle(page);
    await fromMenu(everything, 'problems', '[role="dialog"] h3')(page);
  }, close: closeDialog },
  { name: 'no map', open: async (page) => {
    await page.addInitScript(drawsNothing);
    await again(page, '[aria-labelledby="map-trouble"]');
  } },
];

/** Each on a page of its own. */
export const walks = { looking, planning, checking, forms, briefing, showing, coming, told } satisfies Readonly<Record<string, readonly Screen[]>>;
