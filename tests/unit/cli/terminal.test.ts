/** What a stranger's file is called must not drive the terminal of whoever checks it. */
import { afterEach, expect, test, vi } from 'vitest';
import { describeProblem } from '../../../src/cli/describeProblem.ts';
import { processTerminal } from '../../../src/cli/terminal.ts';

afterEach(() => vi.restoreAllMocks());

test('a name with control characters is written out on stderr, lines and tabs stay', () => {
  const written: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  const name = '\u001b]0;another title\u0007\u001b[2J\u009b31m\u007f شارع';
  processTerminal.err(describeProblem({ file: 'zone.geojson', featureId: null, path: name, reason: 'schema', detail: 'a\tb\nc' }));
  expect(written).toEqual(['zone.geojson, \\u001b]0;another title\\u0007\\u001b[2J\\u009b31m\\u007f شارع: a field is missing, unknown or not allowed (a\tb\nc).\n']);
});
