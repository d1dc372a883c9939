/** Whether keys are text where the keyboard is. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select');
}
