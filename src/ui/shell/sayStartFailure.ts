/** The last word when nothing else can speak: the interface itself did not come. In both languages, because none is loaded. */

export function sayStartFailure(element: HTMLElement, error: unknown): void {
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  box.style.cssText = 'position:fixed;inset-block-start:22px;inset-inline:0;z-index:10;padding:12px 16px;background:var(--warning-soft);color:var(--warning);font-weight:600';
  const detail = error instanceof Error ? error.message : String(error);
  for (const [lang, text] of [
    ['en', `Cordon could not load all of itself. Reload the page; if that does not help, serve it again. (${detail})`],
    ['ar', 'تعذّر تحميل كوردون كاملًا. أعد تحميل الصفحة.'],
  ] as const) {
    const line = document.createElement('p');
    line.lang = lang;
    line.dir = lang === 'ar' ? 'rtl' : 'ltr';
    line.style.margin = '0';
    line.textContent = text;
    box.append(line);
  }
  element.append(box);
}
