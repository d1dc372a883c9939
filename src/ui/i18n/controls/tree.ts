/** Of rows that hold rows. */
import type { ControlWords } from './words.ts';

export default { expand: 'گشودن', collapse: 'جمع کردن' } satisfies ControlWords;
