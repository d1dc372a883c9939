/** Of what lies over the page. */
import type { ControlWords } from './words.ts';

export default { dismiss: 'بستن' } satisfies ControlWords;
