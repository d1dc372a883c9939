/** The search field and what it finds. */
export const search = {
  label: 'جستجو در نقشه',
  placeholder: 'جستجو به فارسی، عربی یا انگلیسی',
  open: 'جستجو',
  clear: 'پاک کردن جستجو',
  results: 'مکان‌های یافته‌شده',
  suggestions: 'نام‌برده در تحلیل‌ها',
  found_one: '{{count}} مکان یافت شد',
  found_other: '{{count}} مکان یافت شد',
  nothing: 'برای «{{query}}» چیزی یافت نشد.',
  searchable: 'می‌توانید تأسیسات، نقاط شاخص، پل‌ها، ایست‌های بازرسی، املاک در تصرف شبه‌نظامیان، خطوط بولارد پیشنهادی، رویدادها، محله‌ها و خیابان‌ها را با نام فارسی، عربی یا انگلیسی بجویید.',
  unlocated: 'موقعیت منتشر نشده',
  listedOnly: 'در فهرست، نه روی نقشه',
  selectedUnlocated: '{{name}}: موقعیت منتشر نشده است. جزئیات آن باز است.',
  selected: '{{name}}: روی نقشه نشان داده شد.',
} as const;
