/** The last word when nothing else can speak: the interface itself did not come. In every language, because none is loaded. */
import { isRightToLeft } from '../../scenario/view.ts';

export function sayStartFailure(element: HTMLElement, error: unknown): void {
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  box.style.cssText = 'position:fixed;inset-block-start:22px;inset-inline:0;z-index:10;padding:12px 16px;background:var(--warning-soft);color:var(--warning);font-weight:600';
  const detail = error instanceof Error ? error.message : String(error);
  for (const [lang, text] of [
    ['en', `Cordon could not load all of itself. Reload the page; if that does not help, serve it again. (${detail})`],
    ['ar', 'تعذّر تحميل كوردون كاملًا. أعد تحميل الصفحة.'],
    ['fa', 'کوردون کامل بارگذاری نشد. صفحه را از نو بارگذاری کنید.'],
  ] as const) {
    const line = document.createElement('p');
    line.lang = lang;
    line.dir = isRightToLeft(lang) ? 'rtl' : 'ltr';
    line.style.margin = '0';
    line.textContent = text;
    box.append(line);
  }
  element.append(box);
}
