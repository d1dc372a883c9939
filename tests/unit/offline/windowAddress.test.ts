/** The address bar with and without a link in it, over a stand-in for the browser's history. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { viewBeforeLink, viewBesideLink, windowAddress, withoutHistory } from '../../../src/offline/windowAddress.ts';

interface Entry { hash: string; state: unknown }
let entries: Entry[] = [];
const now = (): Entry => entries.at(-1) ?? { hash: '', state: null };
const write = (state: unknown, _: string, url: string) => ({ hash: url.slice('/app'.length), state });
const follow = (hash: string) => { entries.push({ hash, state: null }); };

beforeEach(() => {
  entries = [{ hash: '', state: null }];
  vi.stubGlobal('location', { pathname: '/app', search: '', get hash() { return now().hash; } });
  vi.stubGlobal('history', {
    get state() { return now().state; },
    pushState: (state: unknown, _: string, url: string) => { entries.push(write(state, _, url)); },
    replaceState: (state: unknown, _: string, url: string) => { entries[entries.length - 1] = write(state, _, url); },
  });
});
afterEach(() => vi.unstubAllGlobals());

test('a link keeps the address while the view beside it moves, and the view before it is known', () => {
  const port = windowAddress();
  port.push('#v1&off=roads');
  expect(now()).toEqual({ hash: '#v1&off=roads', state: null });
  follow('#1.abc');
  expect(port.read(), 'stays until the plan is there').toBe('#v1&off=roads');
  expect(viewBesideLink()).toBeNull();
  port.replace('#v1&at=33.3,44.4,15.00');
  expect(now()).toEqual({ hash: '#1.abc', state: { view: '#v1&at=33.3,44.4,15.00', before: '#v1&off=roads' } });
  port.push('#v1&on=connectors');
  expect(entries.map(({ hash }) => hash)).toEqual(['', '#v1&off=roads', '#1.abc', '#1.abc']);
  expect(port.read()).toBe('#v1&on=connectors');
  expect(viewBeforeLink()).toBe('#v1&off=roads');
  withoutHistory(() => port.push(''));
  expect(now()).toEqual({ hash: '#1.abc', state: { view: '', before: '#v1&off=roads' } });
  expect(entries).toHaveLength(4);
  entries.splice(2);
  expect(port.read()).toBe('#v1&off=roads');
});
