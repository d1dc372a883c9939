/** Top bar, caveat, status bar, notices. */
export const shell = {
  product: 'Cordon',
  place: 'International Zone, Baghdad',
  caveat: 'Public, historical information (2020) · Screening aid · Not a live picture',
  skipToMap: 'Skip to the map',
  close: 'Close',
} as const;
