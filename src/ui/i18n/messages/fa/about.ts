/** The About dialog. `honesty` is fixed wording: it is printed once and plainly. */
import { honesty } from './honesty.ts';

export const about = {
  honesty,
  what: 'کوردون نقشه‌ای آفلاین از منطقه بین‌المللی بغداد است برای کسانی که حفاظت آن را طرح‌ریزی و توجیه می‌کنند. بر جغرافیای عمومی نشان می‌دهد که پنج تحلیل منتشرشده درباره منطقه چه می‌گویند: تأسیساتی که نام می‌برند، املاک در تصرف شبه‌نظامیان، ایست‌های بازرسی، رویدادها و خطوط بولارد پیشنهادی.',
  claims: 'هر عارضه منبع خود، تاریخ خود، میزان اطمینان ادعا و میزان دقت جای خود را همراه دارد. آنچه منبعی ذکر نمی‌کند «ذکر نشده» نشان داده می‌شود. نشانه‌های خط‌چین، توخالی و در دایره تمثیلی یا تقریبی‌اند. تحلیل‌ها شمار املاک در تصرف شبه‌نظامیان را می‌گویند، ۲۲، و جای هیچ‌یک را نمی‌گویند؛ اینجا هیچ جایی ساخته نشده است.',
  privacy: 'همه‌چیز در همین مرورگر اجرا می‌شود. هیچ چیز از آنچه می‌بینید یا وارد می‌کنید از این دستگاه بیرون نمی‌رود.',
  sources: 'منابع',
  sourceUntitled: 'عنوان ذکر نشده',
  sourcesEmpty: 'فهرست منابع خوانده نشد.',
  licence: 'مجوز: {{licence}}',
  credits: 'پدیدآورندگان داده‌ها',
  creditData: 'داده‌ها از ⁦Who’s On First⁩ (⁦whosonfirst.org/docs/licenses⁩)، GeoNames، OurAirports، Wikidata و Wikipedia.',
  software: 'نرم‌افزار و قلم',
  creditFont: 'IBM Plex Sans و IBM Plex Sans Arabic، با ⁦SIL Open Font License 1.1⁩.',
  creditIcons: 'نمادهای تصویری: Maki و Temaki، ⁦CC0 1.0⁩. نمادهای نظامی: milsymbol، MIT.',
  licences: 'متن کامل مجوزهای همه نرم‌افزارهای درون کوردون',
  creditMap: 'کشیدن نقشه: MapLibre GL JS، ⁦BSD 3-Clause⁩. رابط: React، MIT، و React Aria Components، ⁦Apache 2.0⁩. نشانی‌های شبکه: mgrs، MIT. اندازه‌گیری: Turf، MIT.',
  version: 'نسخه {{version}}',
} as const;
