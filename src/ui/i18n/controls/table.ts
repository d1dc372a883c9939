/** Of tables. */
import type { ControlWords } from './words.ts';

export default {
  select: 'انتخاب',
  selectAll: 'انتخاب همه',
  sortable: 'ستون مرتب‌شدنی',
  ascending: 'صعودی',
  descending: 'نزولی',
  ascendingSort: ({ columnName }) => `مرتب‌شده بر پایه ستون ${columnName}، صعودی`,
  descendingSort: ({ columnName }) => `مرتب‌شده بر پایه ستون ${columnName}، نزولی`,
  columnSize: ({ value }) => `${value} پیکسل`,
  resizerDescription: 'برای تغییر عرض Enter را بزنید',
  expand: 'گشودن',
  collapse: 'جمع کردن',
} satisfies ControlWords;
