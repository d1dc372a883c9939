/** Words in a PowerPoint file that nobody wrote: what its masters hold and what its shapes are called, in Arabic. */
export const deck = {
  title: 'العنوان',
  text: 'النص',
  slideNumber: 'رقم الشريحة',
  notes: 'الملاحظات',
  layouts: { 'title-only': 'عنوان فقط', 'title-text': 'عنوان ونص' },
  shapes: {
    map: 'الخريطة', title: 'العنوان', text: 'النص', callout: 'الوسم', leader: 'خط الوسم', legend: 'مفتاح الخريطة', legendRow: 'مدخل في المفتاح', figures: 'أجوبة الفحص', scale: 'المقياس', north: 'سهم الشمال',
    inset: 'خريطة الموقع', caveat: 'التنويه', source: 'المصادر', code: 'رمز الرابط', mark: 'علامة', chart: 'رسم بياني', line: 'خط', shape: 'شكل', pageNumber: 'رقم الشريحة', remark: 'ملحوظة', mapTitle: 'عنوان الخريطة', number: 'رقم',
  },
} as const;
