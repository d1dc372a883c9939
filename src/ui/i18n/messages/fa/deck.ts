/** Words in a PowerPoint file that nobody wrote: what its masters hold and what its shapes are called, in Farsi. */
export const deck = {
  title: 'عنوان',
  text: 'متن',
  slideNumber: 'شماره اسلاید',
  notes: 'یادداشت‌ها',
  layouts: { 'title-only': 'تنها عنوان', 'title-text': 'عنوان و متن' },
  shapes: {
    map: 'نقشه', title: 'عنوان', text: 'متن', callout: 'برچسب', leader: 'خط برچسب', legend: 'راهنمای نقشه', legendRow: 'سطر راهنما', figures: 'پاسخ‌های بررسی', scale: 'مقیاس', north: 'پیکان شمال', inset: 'نقشه موقعیت',
    caveat: 'تذکر', source: 'منابع', code: 'رمزینه پیوند', mark: 'نشانه', chart: 'نمودار', line: 'خط', shape: 'شکل', pageNumber: 'شماره اسلاید', remark: 'نکته', mapTitle: 'عنوان نقشه', number: 'رقم',
  },
} as const;
