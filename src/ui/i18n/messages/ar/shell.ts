/** Top bar, caveat, status bar, notices. */
export const shell = {
  product: 'كوردون',
  place: 'المنطقة الدولية، بغداد',
  caveat: 'معلومات علنية تاريخية (2020) · أداة فرز أولي · ليست صورة حية',
  skipToMap: 'انتقل إلى الخريطة',
  close: 'إغلاق',
} as const;
