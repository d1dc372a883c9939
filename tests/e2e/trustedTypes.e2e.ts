/** The gate of the content policy (`offline/trustOwn.ts`) in the browser itself: strings become markup or start scripts only where the app wrote them. */
import { expect, test } from 'vitest';
import { openMap } from './harness/openMap.ts';

test('foreign markup and foreign scripts are refused by the browser, a worker of the own folder starts', async () => {
  const page = await openMap({ expectedErrors: [/Trusted|Content Security Policy/i] });
  const own = await page.evaluate(async () => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    return names.find((name) => /maplibre-gl-worker[^/]*\.m?js$/.test(name)) ?? null;
  });
  expect(own).toMatch(/\/some\/where\/assets\//);
  const tried = await page.evaluate((ownWorker) => {
    const attempt = (act: () => unknown): string => {
      try {
        act();
        return 'passed';
      } catch (error) {
        return error instanceof Error ? error.name : String(error);
      }
    };
    const element = () => document.body.appendChild(document.createElement('div'));
    const start = (address: string) => attempt(() => new Worker(address, { type: 'module' }).terminate());
    return {
      'foreign markup': attempt(() => { element().innerHTML = '<img src="x" onerror="globalThis.hacked = 1">'; }),
      'foreign markup beside an element': attempt(() => element().insertAdjacentHTML('afterend', '<b>bold</b>')),
      'a frame of its own': attempt(() => { document.createElement('iframe').srcdoc = '<script>1</script>'; }),
      'a script of another origin': attempt(() => { document.createElement('script').src = 'https://other.example/a.js'; }),
      'a worker of another origin': start('https://other.example/a.js'),
      'a worker beside the folder': start(new URL('../a.js', location.href).href),
      'a worker as data': start('data:text/javascript,1'),
      'the own worker': start(ownWorker),
      'an entity': attempt(() => { element().innerHTML = '&amp;'; }),
    };
  }, own ?? '');
  expect(tried).toEqual({
    'foreign markup': 'TypeError', 'foreign markup beside an element': 'TypeError', 'a frame of its own': 'TypeError',
    'a script of another origin': 'TypeError', 'a worker of another origin': 'TypeError', 'a worker beside the folder': 'TypeError', 'a worker as data': 'TypeError',
    'the own worker': 'passed', 'an entity': 'passed',
  });
  expect(await page.evaluate(() => [(globalThis as { hacked?: number }).hacked, document.querySelectorAll('img[src="x"], div > b').length])).toEqual([undefined, 0]);
});
