/** Of rows that are chosen. */
import { type ControlWords, counted } from './words.ts';

export default {
  deselectedItem: ({ item }) => `${item} دیگر انتخاب نیست.`,
  select: 'انتخاب',
  selectedCount: (gaps, formatter) => (gaps['count'] === 0 ? 'چیزی انتخاب نشده.' : `${counted(gaps, formatter)} مورد انتخاب شده.`),
  selectedAll: 'همه انتخاب شده‌اند.',
  selectedItem: ({ item }) => `${item} انتخاب شد.`,
  longPressToSelect: 'برای انتخاب کردن نگه دارید.',
} satisfies ControlWords;
