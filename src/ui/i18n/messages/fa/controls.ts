/** Words of the buttons on the map. */
export const controls = {
  title: 'ابزارهای نقشه',
  zoomIn: 'بزرگ‌نمایی',
  zoomOut: 'کوچک‌نمایی',
  north: 'شمال رو به بالا',
  zone: 'کل منطقه',
} as const;
