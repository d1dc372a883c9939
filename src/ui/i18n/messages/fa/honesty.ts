/** Fixed wording: what every screen, page and picture says of itself, once and plainly. */
export const honesty = 'ابزار کمکی غربالگری بر پایه اطلاعات آشکار و تاریخی (۲۰۲۰). نه طراحی مهندسی است، نه گواهی رده مقاومت، نه تصویر زنده. مهندس صاحب‌صلاحیت باید هر خط را در محل بررسی کند.';
