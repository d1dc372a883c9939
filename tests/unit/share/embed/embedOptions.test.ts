/** The query of an embed: what is asked for, and an origin that is one page's or nobody's. */
import { expect, test } from 'vitest';
import { embedAddress, originOf, plainEmbed, readEmbedOptions } from '../../../../src/share/embed/embedOptions.ts';

test('an address is read as it was written', () => {
  for (const options of [plainEmbed, { origin: 'https://site.example:8443', hasLegend: false, hasCaption: false, locale: 'ar', theme: 'dark' } as const]) {
    const address = new URL(embedAddress('https://one.example/app/?x=1#v1', '1.AB', options));
    expect(address.hash).toBe('#1.AB');
    expect(readEmbedOptions(address.search)).toEqual(options);
  }
  expect(embedAddress('https://one.example/app/index.html', '1.AB')).toBe('https://one.example/app/index.html?embed#1.AB');
});

test('what cannot be read is not there', () => {
  expect(readEmbedOptions('?embed&legend=no&caption=1&lang=fr&theme=blue&origin=*')).toEqual(plainEmbed);
});

test('an origin is exact', () => {
  expect(originOf('https://site.example/page?x#y')).toBe('https://site.example');
  expect(originOf('HTTPS://Site.Example:443')).toBe('https://site.example');
  for (const none of ['', '*', 'null', 'site.example', 'file:///home/x.html', 'javascript:alert(1)', 'data:text/html,x', 'https://*.site.example', 'https://']) expect(originOf(none)).toBeNull();
});
