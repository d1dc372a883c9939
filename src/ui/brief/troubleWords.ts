/** What is amiss with a slide, in a sentence. */
import type { SlideTrouble } from '../../scene/briefing/slideTrouble.ts';
import type { Translate } from '../i18n/i18n.ts';
import { isolateText } from '../i18n/isolate.ts';

export function troubleSentence(t: Translate, { kind, detail }: SlideTrouble): string {
  return t(`brief.trouble.${kind}`, { detail: isolateText(detail) });
}
