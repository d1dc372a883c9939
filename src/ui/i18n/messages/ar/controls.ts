/** Words of the buttons on the map. */
export const controls = {
  title: 'أدوات الخريطة',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  north: 'الشمال إلى الأعلى',
  zone: 'المنطقة كلها',
} as const;
