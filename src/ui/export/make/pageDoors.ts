/** What the making of a page needs from outside: words, fonts, marks and links. Handed in, so that it is the same with and without a screen. */
import type { MeasureText } from '../../../export/page/pageLayout.ts';
import type { DrawImage } from '../../../export/plate/plateRequest.ts';
import { drawOnDemand } from '../../../map/images/drawOnDemand.ts';
import { drawSymbol } from '../../../map/images/drawSymbol.ts';
import type { Scenario } from '../../../scenario/document.ts';
import type { Locale } from '../../../scenario/view.ts';
import { type RunningLinks, startLinkWorker } from '../../../share/link/worker/startLinkWorker.ts';
import { fetchLanguage, type Translate } from '../../i18n/i18n.ts';
import { canvasMeasure } from './canvasMeasure.ts';

export interface PageDoors {
  readonly measure: MeasureText;
  readonly drawImage: DrawImage;
  readonly language: (locale: Locale) => Promise<Translate>;
  /** The fragment of a link to the plan; null where none could be made. */
  readonly writeLink: (plan: Scenario) => Promise<string | null>;
  /** Of the app, for the link. */
  readonly address: string;
}

const drawImage: DrawImage = async (name, scale) => drawSymbol(name, scale) ?? drawOnDemand(name, scale);

let links: RunningLinks | null = null;

async function writeLink(plan: Scenario): Promise<string | null> {
  try {
    const written = await (links ??= startLinkWorker()).write(plan, {});
    return written.ok ? written.fragment : null;
  } catch {
    endLinks();
    return null;
  }
}

/** Those of this browser. Links are made in one worker, which lives until `endLinks`. */
export const browserDoors = (): PageDoors => ({ measure: canvasMeasure(), drawImage, language: fetchLanguage, writeLink, address: location.href });

export function endLinks(): void {
  links?.end();
  links = null;
}
