/** The map inside another page: its caption, and what it says where it shows nothing. Loaded there alone. */
import { honesty } from './honesty.ts';

export const embed = {
  honesty,
  screening: 'أداة فرز أولي، 2020، ليست صورة حية',
  about: 'عن هذه الخريطة',
  untitled: 'خطة بلا عنوان',
  by: 'أعدّها {{author}}',
  data: 'البيانات حتى {{date}}',
  noDate: 'تاريخ البيانات غير مذكور',
  drawnOver: 'رُسمت على بيانات {{date}}',
  proposal: 'توضيحية: مقترح وليست وصفًا لما هو قائم. العلامات المتقطعة والمفرغة والمحاطة بدائرة توضيحية أو تقريبية.',
  marks: 'العلامات المتقطعة والمفرغة والمحاطة بدائرة توضيحية أو تقريبية.',
  withheld: 'أجزاء الخطة الحساسة لا تُعرض هنا.',
  problems_zero: 'قُرئت الخطة كلها كما وردت.',
  problems_one: 'تعذرت قراءة جزء واحد من الخطة كما ورد.',
  problems_two: 'تعذرت قراءة جزأين من الخطة كما وردا.',
  problems_few: 'تعذرت قراءة {{count}} أجزاء من الخطة كما وردت.',
  problems_many: 'تعذرت قراءة {{count}} جزءًا من الخطة كما وردت.',
  problems_other: 'تعذرت قراءة {{count}} جزء من الخطة كما وردت.',
  newer: 'كُتبت بإصدار أحدث، وما لا يعرفه هذا الإصدار لا يُعرض.',
  reading: 'جارٍ فتح الخطة…',
  failed: 'تعذر تحميل الخريطة. أعد تحميل الصفحة للمحاولة مجددًا.',
  open: 'الفتح في كوردون',
  opensTab: 'الفتح في كوردون في تبويب جديد',
  back: 'العودة إلى العرض الأول',
  gestures: {
    windows: 'اضغط ⁦Ctrl⁩ مع التمرير لتكبير الخريطة',
    mac: 'اضغط ⁦⌘⁩ مع التمرير لتكبير الخريطة',
    touch: 'حرّك الخريطة بإصبعين',
  },
} as const;
