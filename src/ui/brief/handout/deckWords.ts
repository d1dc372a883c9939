/** The words of a PowerPoint file in the language of its slides. */
import { layoutKinds } from '../../../export/pptx/deck/masters.ts';
import { shapeNames } from '../../../export/pptx/slide/slideSetting.ts';
import type { PptxWords } from '../../../export/pptx/writePptx.ts';
import type { Translate } from '../../i18n/i18n.ts';

export function deckWords(t: Translate): PptxWords {
  return {
    title: t('deck.title'), text: t('deck.text'), slideNumber: t('deck.slideNumber'), notes: t('deck.notes'),
    layouts: Object.fromEntries(layoutKinds.map((kind) => [kind, t(`deck.layouts.${kind}`)])) as PptxWords['layouts'],
    shapes: Object.fromEntries(shapeNames.map((name) => [name, t(`deck.shapes.${name}`)])) as PptxWords['shapes'],
  };
}
