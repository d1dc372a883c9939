/**
 * Columns that look as if they named persons, homes, or ways to reach somebody: by their titles in English, Arabic and Farsi and by
 * their values. Rather too many than too few: such a column is left out unless the planner keeps it deliberately.
 */
import { foldText, foldWords } from '../../../baseline/search/foldText.ts';
import type { InventoryTable } from './inventoryTable.ts';

export type PersonalReason = 'person' | 'home' | 'contact';

/** Single words of a title, folded and without article. */
const titleWords: Readonly<Record<PersonalReason, readonly string[]>> = {
  person: [
    'owner', 'owners', 'occupant', 'occupants', 'occupier', 'resident', 'residents', 'tenant', 'tenants', 'landlord', 'person', 'persons', 'people', 'commander', 'leader', 'guard', 'guards',
    'official', 'officials', 'judge', 'minister', 'surname', 'father', 'mother', 'spouse', 'wife', 'husband', 'son', 'nickname', 'kunya', 'caretaker', 'manager', 'responsible', 'individual',
    'birth', 'birthday', 'dob', 'passport', 'nationality', 'employee', 'member', 'members', 'family',
    'مالك', 'صاحب', 'ساكن', 'ساكنون', 'شاغل', 'شاغلون', 'مستاجر', 'موجر', 'شخص', 'اشخاص', 'قايد', 'مسوول', 'قاضي', 'وزير', 'حارس', 'حراس', 'اب', 'ام', 'زوجه', 'زوج', 'لقب', 'كنيه', 'وكيل', 'مدير',
    'موظف', 'ميلاد', 'تولد', 'جواز', 'جنسيه', 'هويه', 'عايله', 'عشيره',
    'متصرف', 'فرمانده', 'رييس', 'نكهبان', 'محافظ', 'مقام', 'سرايدار', 'مسيول', 'مادر', 'همسر', 'فرزند', 'كارمند', 'عضو', 'خانواده', 'كذرنامه', 'مليت', 'تابعيت', 'شناسنامه',
  ],
  home: [
    'home', 'homes', 'house', 'residence', 'residential', 'residency', 'dwelling', 'apartment', 'flat', 'villa', 'address', 'lives',
    'سكن', 'مسكن', 'منزل', 'بيت', 'دار', 'شقه', 'عنوان', 'اقامه',
    'خانه', 'سكونت', 'اقامت', 'اقامتكاه', 'ابارتمان', 'ويلا', 'نشاني', 'ادرس',
  ],
  contact: ['phone', 'phones', 'mobile', 'telephone', 'tel', 'cell', 'email', 'mail', 'whatsapp', 'telegram', 'contact', 'contacts', 'هاتف', 'موبايل', 'جوال', 'نقال', 'بريد', 'اتصال', 'واتساب', 'تلفن', 'همراه', 'ايميل', 'رايانامه', 'تماس', 'تلكرام'],
};

/** Several words that only together mean a person. */
const titlePhrases = ['full name', 'first name', 'last name', 'given name', 'family name', 'middle name', 'national id', 'id number', 'id card', 'identity', 'الاسم الكامل', 'الاسم الثلاثي', 'الاسم الرباعي', 'اسم العايله', 'رقم الهويه', 'نام خانوادگی', 'نام کامل', 'نام پدر', 'کد ملی', 'شماره ملی', 'کارت ملی'].map(foldText);

/** Whatever stands before the sign: what may repeat stands behind it alone, so that a long text is read once. */
const email = /[^\s@]@[^\s@]+\.[a-z]{2,}/i;
/** Iraqi mobile numbers, and any number of that length written with a plus. */
const phone = /^(\+|00)\d[\d\s-]{7,}$|^0?7\d[\d\s-]{7,}$/;
const address = /\b(house|flat|apartment|apt)\s{0,9}(no\.?|#)?\s{0,9}\d|(^|\s)(دار|بيت|شقة|خانه|آپارتمان|پلاک)\s{0,9}(رقم\s{0,9}|شماره\s{0,9})?[\d\u0660-\u0669\u06f0-\u06f9]/i;
const honorific = /^(mr|mrs|ms|dr|sheikh|shaikh|sayyid|sayid|hajj|haji|abu|umm|gen|general|col|colonel|maj|brig)\.?\s|^(السيد|السيدة|الشيخ|الحاج|أبو|ابو|أم|الدكتور|د\.|اللواء|العميد|العقيد|المقدم|الرائد|الفريق|القاضي|النائب|آقای|خانم|دکتر|حاج|سردار|سرهنگ|سرگرد|سرتیپ|قاضی)\s/i;

/** Rows whose values are looked at. */
const mostRows = 500;

/** Places of such columns, with what each looks like. */
export function personalColumns({ columns, rows }: Pick<InventoryTable, 'columns' | 'rows'>): ReadonlyMap<number, PersonalReason> {
  const found = new Map<number, PersonalReason>();
  for (const [index, title] of columns.entries()) {
    const reason = personalReason(title, rows.slice(0, mostRows).map(({ cells }) => cells[index] ?? ''));
    if (reason !== null) found.set(index, reason);
  }
  return found;
}

/** What one column looks like, from its title and some of its values; null where it looks harmless. */
export function personalReason(title: string, values: readonly string[]): PersonalReason | null {
  return reasonOfTitle(title) ?? reasonOfValues(values.map((value) => value.trim()).filter((value) => value !== ''));
}

function reasonOfTitle(title: string): PersonalReason | null {
  // `ownerName` and `owner_name` are two words.
  const spaced = title.slice(0, 200).replace(/([a-z])([A-Z])/g, '$1 $2');
  const folded = foldText(spaced);
  if (titlePhrases.some((phrase) => folded.includes(phrase))) return 'person';
  const words = foldWords(spaced);
  return (['contact', 'person', 'home'] as const).find((reason) => words.some((word) => titleWords[reason].includes(word))) ?? null;
}

function reasonOfValues(values: readonly string[]): PersonalReason | null {
  const share = (pattern: RegExp) => values.filter((value) => pattern.test(value)).length / Math.max(1, values.length);
  if (share(email) > 0 || share(phone) >= 0.2) return 'contact';
  if (share(honorific) >= 0.2) return 'person';
  return share(address) >= 0.2 ? 'home' : null;
}
