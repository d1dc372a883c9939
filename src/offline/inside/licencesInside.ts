/** The licences of others' software, word for word, as the single file hands them on: in the page itself, for whoever opens it without a network or reads its source. */
import { isSingleFile } from './isSingleFile.ts';

/** Of the block in the page; `singleFile.ts` at the root writes it. */
export const licencesBlockId = 'cordon-licences';

/** '' in the app in many files, which has them beside it. */
export const licencesInside = (): string => (isSingleFile ? document.querySelector(`script#${licencesBlockId}`)?.textContent.trim() ?? '' : '');
