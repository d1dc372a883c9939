/** The page that holds everything, with a plan put inside: text in, text out, so that the app and the command line make the same file. */
import { planBlockId, type PlanInPage, writePlanBlock } from '../../share/inPage/planBlock.ts';

/** The first is the block itself: script, in which its like may stand as text, comes after it. */
const block = new RegExp(`<script type="application/json" id="${planBlockId}"[^>]*>[^<]*</script>`);
const title = /<title>[^<]*<\/title>/;
const language = /<html lang="[^"]*"/;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * `markup`: of the single file, empty or with another plan inside. The parts of the new one, in order, to be put into a Blob or a file; null where
 * the markup is that of no such page. `title`: what the page is called before its plan is read, in the bar of a browser or in a list.
 */
export function makeSingleFile(markup: string, plan: PlanInPage & { readonly title: string }): readonly string[] | null {
  const found = block.exec(markup);
  if (!found) return null;
  const before = markup.slice(0, found.index)
    .replace(language, () => `<html lang="${plan.locale}"`)
    .replace(title, () => `<title>${escape(plan.title)}</title>`);
  return [before, writePlanBlock(plan), markup.slice(found.index + found[0].length)];
}
