/** Links that an earlier release wrote, kept so that they open for ever: everything from the `#` on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `name`: of a file in tests/golden/links/v1, without its ending. */
export const goldenLink = (name: string): string => readFileSync(join(process.cwd(), 'tests/golden/links/v1', `${name}.link`), 'utf8').trim();
