/** Of menus. */
import type { ControlWords } from './words.ts';

export default { longPressMessage: 'برای باز کردن منو نگه دارید یا Alt و کلید جهت پایین را بزنید' } satisfies ControlWords;
