/** A verdict that is being worked out anew is drawn fainter, and still to be read. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contrastOf, mix } from '../../../../../src/scene/ground/colors.ts';

const strip = readFileSync('src/ui/check/strip/VerdictStrip.module.css', 'utf8');
const tokens = readFileSync('src/ui/tokens.css', 'utf8');

/** The first value a token has in the rule that begins with `selector`. */
function tokenIn(selector: string, name: string): string {
  const rule = tokens.slice(tokens.indexOf(selector));
  return new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(rule.slice(0, rule.indexOf('}')))?.[1] ?? '';
}

/** The least opacity any rule gives to cells that are late or older; `tone` null for those of no tone of their own. */
function faintest(tone: string): number {
  const rules = [...strip.matchAll(/([^{}]*\[data-(?:late|older)\][^{}]*)\{([^}]*)\}/g)].map(([, selector = '', body = '']) => ({ selector, opacity: Number(/opacity: ([\d.]+);/.exec(body)?.[1]) }));
  const own = rules.filter(({ selector }) => selector.includes(`data-tone='${tone}'`));
  return Math.min(...(own.length > 0 ? own : rules.filter(({ selector }) => !selector.includes('data-tone'))).map(({ opacity }) => opacity));
}

const tones = [['closed', 'ink'], ['leaking', 'warning'], ['no-data', 'ink-muted']] as const;

it.each([':root {', ":root[data-theme='dark'] {"].flatMap((theme) => tones.map(([tone, color]) => ({ theme, tone, color }))))('reads at 4.5 to 1: $tone, $theme', ({ theme, tone, color }) => {
  const under = tokenIn(theme, 'surface');
  expect(faintest(tone)).toBeLessThan(1);
  expect(contrastOf(mix(under, tokenIn(theme, color), faintest(tone)), under)).toBeGreaterThanOrEqual(4.5);
});
