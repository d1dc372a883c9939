/** The plan that stands inside this page, where it is a single file that was handed out. Read from the page alone; whatever opens it parses it. */
import { isLocale, type Locale } from '../../scenario/view.ts';
import { planBlockId } from '../../share/inPage/planBlock.ts';
import { isSingleFile } from './isSingleFile.ts';

interface PlanInside {
  /** Of a scenario file; it may have been altered since. */
  readonly text: string;
  readonly lacksNotes: boolean;
}

function findBlock(): HTMLElement | null {
  const block = isSingleFile ? document.querySelector<HTMLElement>(`script#${planBlockId}`) : null;
  return block?.textContent ? block : null;
}

/** Null in the app, and in a single file without a plan. */
export function planInside(): PlanInside | null {
  const block = findBlock();
  return block && { text: block.textContent, lacksNotes: block.dataset['lacks'] === 'notes' };
}

/** What the page was made in; null where it holds no plan. */
export function languageInside(): Locale | null {
  const language = findBlock()?.dataset['language'];
  return isLocale(language) ? language : null;
}

/** As it stands in the page, encoded; '' where it holds no plan. */
export const documentInside = (): string => findBlock()?.dataset['document'] ?? '';
