/** The map inside another page: it looks and nothing more, it speaks with the one page that its address names, and it says of a locked plan only where the map stands. */
import type { Frame, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import type { EmbedEvent } from '../../src/share/embed/embedInterface.ts';
import { writeLink } from '../../src/share/link/writeLink.ts';
import { findAxeFaults } from './harness/findAxeFaults.ts';
import { pressMap } from './harness/gestures.ts';
import { goldenLink } from './harness/goldenLink.ts';
import { openMap } from './harness/openMap.ts';
import { watchOf } from './harness/openApp.ts';
import { writePlan } from './harness/openPlan.ts';
import { serveFolders } from './harness/serveFolders.ts';
const ring = goldenLink('ring-of-steel');

const common = { phase: null, hidden: false, note: '', source: null };
const line = (id: string, name: string, more = {}) => ({
  type: 'Feature', id, geometry: { type: 'LineString', coordinates: [[44.378, 33.306], [44.379, 33.3065]] }, properties: { kind: 'barrier', barrier: 'bollards-rising', ...common, name, ...more },
});
const camera = { center: [44.3885, 33.3055], zoom: 14.5, bearing: 0, pitch: 0 };
const plan = writePlan({
  cordon: {
    title: 'Two lines', caveat: 'For one room', phases: [{ id: 'first', name: 'First' }, { id: 'second', name: 'Second' }], view: { camera },
    slides: [
      { id: 'today', title: 'As it is today', text: 'Nothing is built yet', notes: 'Never shown', view: { camera, phaseId: null, hiddenLayers: ['roads'] } },
      { id: 'closed', title: 'Closed', text: '', notes: '', view: { camera: { ...camera, zoom: 13 }, postureId: 'lockdown', phaseId: 'first', symbols: 'military' } },
    ],
    overrides: { 'held-property-01': { geometry: { type: 'Point', coordinates: [44.388, 33.305] }, source: { text: 'Inventory', date: '2020-09' } } },
  },
  features: [line('north', 'North'), line('south', 'South', { phase: 'second' })],
});

async function linkTo(password = ''): Promise<string> {
  const parsed = parseScenario(plan);
  if (!parsed.ok) throw new Error(parsed.reason);
  const written = await writeLink(parsed.scenario, { password });
  if (!written.ok) throw new Error(written.reason);
  return `#${written.fragment}`;
}

/** What this device keeps for the app. */
const kept = (page: Page) => page.evaluate(async () => ({
  local: { ...localStorage }, session: { ...sessionStorage }, databases: (await indexedDB.databases()).map(({ name }) => name), entries: history.length, hash: location.hash,
}));

test('an embed shows the plan from 240 × 180 on, and no key, press or file changes anything or is kept', async () => {
  const page = await openMap({ hash: `?embed${ring}`, newcomer: true });
  await page.locator('[data-embed-title]').getByText('Ring of steel (illustrative sample)').waitFor();
  const about = await page.locator('[data-embed-about]').innerText();
  for (const said of ['Data as of 2020-09-25', 'Illustrative: a proposal', 'Screening aid on public, historical information (2020).']) expect(about.replaceAll(/[\u2066-\u2069]/g, '')).toContain(said);
  expect(await page.locator('[data-edge="top"]').innerText()).toBe('Illustrative sample: neither a plan nor a recommendation · Screening aid, 2020, not a live picture');
  expect(await page.locator('[data-embed-open]').getAttribute('href')).toBe(`${new URL(inject('appUrl')).pathname}${ring}`);
  expect(await page.locator('[data-embed-legend] [data-legend]').count()).toBeGreaterThan(10);
  expect(await findAxeFaults(page)).toEqual([]);

  const before = await kept(page);
  const text = () => page.locator('#ui').innerText();
  const said = await text();
  await pressMap(page);
  await page.locator('#map canvas').first().focus();
  for (const key of ['s', 'n', 'm', 't', 'l', '?', 'Delete', 'Control+z', 'Control+v', 'Control+a', 'Control+s', 'Control+o', 'Escape', 'Enter', '1', '2']) await page.keyboard.press(key);
  const box = await page.locator('#map').boundingBox();
  if (!box) throw new Error('There is no map.');
  await page.mouse.dblclick(box.x + box.width / 3, box.y + box.height / 2);
  const taken = await page.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'other.cordon.geojson', { type: 'application/json' }));
    return ['dragenter', 'dragover', 'drop'].map((type) => {
      const event = new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true });
      (document.querySelector('#map canvas') ?? document.body).dispatchEvent(event);
      return event.defaultPrevented;
    });
  }, plan);
  expect(taken.slice(1), 'the browser does not open a file in its place').toEqual([true, true]);
  expect(await text()).toBe(said);
  expect(await page.locator('[role="dialog"], [role="menu"], [data-sheet], [data-plan-strip], [data-drop]').count()).toBe(0);
  expect(await kept(page)).toEqual(before);
  expect({ ...before, entries: 0 }).toEqual({ local: {}, session: {}, databases: [], entries: 0, hash: ring });

  for (const [width, height] of [[240, 180], [600, 460]] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(async () => (await page.locator('#map').boundingBox())?.height).toBeGreaterThan(height / 2);
    expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])).toEqual([width, height]);
    expect(await findAxeFaults(page)).toEqual([]);
  }
});

interface Heard { readonly frame: string | null; readonly origin: string; readonly data: EmbedEvent }
type Told = EmbedEvent & { readonly type: 'ready' };

async function embed(page: Page, name: string, address: string): Promise<Frame> {
  await page.evaluate(([id, src]) => {
    document.querySelector(`iframe[name="${id}"]`)?.remove();
    const frame = document.createElement('iframe');
    Object.assign(frame, { name: id, src, title: id, width: 480, height: 300 });
    document.body.append(frame);
  }, [name, address] as const);
  // By its element: a frame is known by its name a moment after it stands in the page.
  const frame = await (await page.locator(`iframe[name="${name}"]`).elementHandle())?.contentFrame();
  if (!frame) throw new Error('There is no frame.');
  return frame;
}

const heard = (page: Page, name: string) => page.evaluate((frame) => (globalThis as unknown as { heard: Heard[] }).heard.filter((one) => one.frame === frame).map(({ data }) => data), name);
const say = (page: Page, name: string, message: unknown) => page.evaluate(([frame, data]) => {
  (document.querySelector(`iframe[name="${frame}"]`) as HTMLIFrameElement).contentWindow?.postMessage(data, '*');
}, [name, message] as const);

async function hear(page: Page, name: string, fits: (event: EmbedEvent) => boolean): Promise<EmbedEvent> {
  let found: EmbedEvent | undefined;
  await expect.poll(async () => {
    found = (await heard(page, name)).find(fits);
    return found !== undefined;
  }, { timeout: 30_000, message: `an event from ${name}` }).toBe(true);
  return found as EmbedEvent;
}

test('the page that the address names sets view, posture and slide and hears of them; any other is not heard, and a locked plan stays its reader’s', { timeout: 120_000 }, async () => {
  const host = await serveFolders({ '/': new URL('../fixtures/embed', import.meta.url).pathname });
  try {
    const origin = new URL(host.url).origin;
    const app = inject('appUrl');
    const link = await linkTo();
    const page = await openMap({ hash: `?embed${link}`, viewport: { width: 800, height: 700 } });
    await page.goto(host.url);
    const named = await embed(page, 'named', `${app}?embed&origin=${origin}${link}`);
    const other = await embed(page, 'other', `${app}?embed&origin=https://site.example&legend=0${link}`);
    const ready = await hear(page, 'named', ({ type }) => type === 'ready') as Told;
    expect(ready).toMatchObject({
      cordon: 1, isLocked: false, title: 'Two lines', dataDate: '2020-09-25', phases: [{ id: 'first', name: 'First' }, { id: 'second', name: 'Second' }],
      slides: [{ id: 'today', title: 'As it is today' }, { id: 'closed', title: 'Closed' }], view: { posture: 'routine', phase: 'all', slide: null, symbols: 'pictogram' },
    });
    expect(ready.postures.map(({ id }) => id)).toEqual(['routine', 'heightened', 'lockdown']);
    expect(ready.view.camera.center[0]).toBeCloseTo(44.3885, 3);
    expect(JSON.stringify(await heard(page, 'named')), 'what is drawn, and notes').not.toMatch(/North|Never shown|44\.379|Inventory/);

    await say(page, 'named', { cordon: 1, type: 'set-view', id: 1, view: { camera: { center: [44.395, 33.301], zoom: 13.25, bearing: 30 }, hiddenLayers: ['incidents'], phase: 'first' } });
    expect((await hear(page, 'named', (event) => event.type === 'view' && event.answers === 1) as { view: unknown }).view).toMatchObject({
      camera: { center: [44.395, 33.301], zoom: 13.25, bearing: 30, pitch: 0 }, hiddenLayers: ['incidents'], phase: 'first', posture: 'routine',
    });
    await say(page, 'named', { cordon: 1, type: 'set-posture', id: 2, posture: 'heightened' });
    expect((await hear(page, 'named', (event) => event.type === 'view' && event.answers === 2) as { view: unknown }).view).toMatchObject({ posture: 'heightened', phase: 'first' });
    for (const frame of ['named', 'other']) await say(page, frame, { cordon: 1, type: 'set-slide', id: 3, slide: 'today' });
    expect((await hear(page, 'named', (event) => event.type === 'view' && event.answers === 3) as { view: unknown }).view).toMatchObject({ slide: 'today', phase: null, hiddenLayers: ['roads'], camera: { bearing: 0 } });
    await say(page, 'named', { cordon: 1, type: 'set-slide', id: 4, slide: 'closed' });
    expect((await hear(page, 'named', (event) => event.type === 'view' && event.answers === 4) as { view: unknown }).view).toMatchObject({ slide: 'closed', posture: 'lockdown', phase: 'first', symbols: 'military' });
    await say(page, 'named', { cordon: 1, type: 'set-slide', id: 5, slide: 'today' });
    await hear(page, 'named', (event) => event.type === 'view' && event.answers === 5);
    await named.locator('[data-embed-about] summary').click();
    await named.getByText('Nothing is built yet').waitFor();
    await named.locator('[data-embed-about] summary').click();
    // By the reader's own hand.
    await named.locator('[data-embed-button="zoomIn"]').click();
    await hear(page, 'named', (event) => event.type === 'view' && event.answers === null);

    for (const [message, reason, at] of [
      [{ cordon: 1, type: 'set-posture', id: 'a', posture: 'war' }, 'unknown-posture', 'war'], [{ cordon: 1, type: 'set-slide', id: 'b', slide: 'x' }, 'unknown-slide', 'x'],
      [{ cordon: 1, type: 'set-view', id: 'c', view: { camera: { center: ['x', 1], zoom: 3 } } }, 'malformed', 'view.camera.center.0'], [{ cordon: 9, type: 'set-view', id: 'd' }, 'other-version', 'cordon'],
      [{ cordon: 1, type: 'set-view', id: 'e', view: { phase: 'third' } }, 'unknown-phase', 'third'],
    ] as const) {
      await say(page, 'named', message);
      expect(await hear(page, 'named', (event) => event.type === 'error' && event.answers === message.id)).toMatchObject({ reason, at });
    }
    // The other has been there as long, got the same and shows its plan, and said nothing.
    await other.locator('[data-embed-title]').getByText('Two lines').waitFor();
    expect(await other.locator('#ui').textContent()).not.toContain('Nothing is built yet');
    expect(await heard(page, 'other')).toEqual([]);

    const locked = await embed(page, 'other', `${app}?embed&origin=${origin}${await linkTo('open sesame 2026')}`);
    await locked.getByLabel('Password').fill('wrong');
    await say(page, 'other', { cordon: 1, type: 'set-slide', id: 0, slide: 'closed' });
    expect(await hear(page, 'other', ({ type }) => type === 'error')).toMatchObject({ answers: 0, reason: 'not-ready' });
    await page.keyboard.press('Enter');
    await locked.getByText('That is not the password of this link.').waitFor({ timeout: 20_000 });
    await locked.getByLabel('Password').fill('open sesame 2026');
    await page.keyboard.press('Enter');
    expect(await hear(page, 'other', ({ type }) => type === 'ready')).toMatchObject({ isLocked: true, title: '', postures: [], phases: [], slides: [], view: { posture: null } });
    await locked.locator('[data-embed-title]').getByText('Two lines').waitFor();
    await locked.locator('[data-embed-about] summary').click();
    await locked.getByText('Sensitive parts of the plan are not shown here.').waitFor();
    await say(page, 'other', { cordon: 1, type: 'set-slide', id: 6, slide: 'closed' });
    const after = await hear(page, 'other', (event) => event.type === 'view' && event.answers === 6);
    expect(JSON.stringify(after)).not.toMatch(/closed|lockdown|first|military/);

    await embed(page, 'named', `${app}?embed&origin=${origin}${link.slice(0, -20)}`);
    expect(await hear(page, 'named', (event) => event.type === 'error' && event.reason === 'link-refused')).toMatchObject({ at: 'cut' });
    // The page itself is of another origin, and nothing else was asked for.
    const watch = watchOf(page);
    expect(watch.offOriginRequests.filter((url) => !url.startsWith(host.url))).toEqual([]);
    watch.offOriginRequests.length = 0;
  } finally {
    await host.close();
  }
});
