import { describe, expect, it } from 'vitest';
import { defaultView, layerIds, type View } from '../../../src/scenario/view.ts';
import { parseViewHash, writeViewHash } from '../../../src/share/viewHash.ts';

const full: View = {
  camera: { center: [44.38889, 33.30758], zoom: 14.25, bearing: -31.5, pitch: 40 },
  hiddenLayers: layerIds.filter((id) => id === 'incidents' || id === 'roads'),
  symbols: 'military',
  dates: { from: '2019-12-01', to: '2020-06-30' },
  selectedId: 'us-embassy',
  locale: 'ar',
};

describe('the view in the address', () => {
  it('says nothing for the default view', () => {
    expect(writeViewHash(defaultView)).toBe('');
    expect(parseViewHash('')).toEqual({ ok: true, view: defaultView });
    expect(parseViewHash('#')).toEqual({ ok: true, view: defaultView });
  });

  it('is readable, latitude first', () => {
    expect(writeViewHash(full)).toBe(
      '#v1&at=33.30758,44.38889,14.25,-31.5,40&on=connectors&off=incidents,roads&symbols=military&dates=2019-12-01..2020-06-30&sel=us-embassy&lang=ar',
    );
  });

  it('gives back what was written, for every single difference and for all at once', () => {
    const singles = (Object.keys(full) as (keyof View)[]).map((key): View => ({ ...defaultView, [key]: full[key] }));
    for (const view of [full, ...singles]) expect(parseViewHash(writeViewHash(view))).toEqual({ ok: true, view });
  });

  it('passes over keys of a later release', () => {
    expect(parseViewHash('#v1&later=1&lang=ar')).toEqual({ ok: true, view: { ...defaultView, locale: 'ar' } });
  });

  it.each([
    ['#hello', 'not-a-view', 'hello'],
    ['#1.abc', 'not-a-view', '1.abc'],
    ['#v2&at=33,44,12', 'newer', 'v2'],
    ['#v1&at=33.3', 'unreadable', 'at=33.3'],
    ['#v1&at=33.3,44.4,abc', 'unreadable', 'at=33.3,44.4,abc'],
    ['#v1&at=133.3,44.4,12', 'unreadable', 'at=133.3,44.4,12'],
    ['#v1&at=NaN,Infinity,1e3', 'unreadable', 'at=NaN,Infinity,1e3'],
    ['#v1&off=facilities,nowhere', 'unreadable', 'off=facilities,nowhere'],
    ['#v1&dates=2020-13-01..2020-12-01', 'unreadable', 'dates=2020-13-01..2020-12-01'],
    ['#v1&dates=2020-02-31..2020-12-01', 'unreadable', 'dates=2020-02-31..2020-12-01'],
    ['#v1&dates=2020-06-30..2020-01-01', 'unreadable', 'dates=2020-06-30..2020-01-01'],
    ['#v1&sel=%E0%A4%A', 'unreadable', 'sel=%E0%A4%A'],
    ['#v1&sel=<script>', 'unreadable', 'sel=<script>'],
    ['#v1&lang=fr', 'unreadable', 'lang=fr'],
    ['#v1&symbols=emoji', 'unreadable', 'symbols=emoji'],
  ])('refuses %s as %s at %s', (hash, reason, at) => {
    expect(parseViewHash(hash)).toEqual({ ok: false, reason, at });
  });
});

it('an address longer than any view is none, and is not taken apart', () => {
  for (const start of ['#v1&', '#v1&off=', '#', '#v1&a=b&']) expect(parseViewHash(start + 'roads,'.repeat(1000))).toEqual({ ok: false, reason: 'unreadable', at: '' });
});
