/** The one page of a report in the order in which it is printed. */
import type { ReportInput } from '../reportRow.ts';
import { failuresBlock, verdictBlock, waysBlock } from './answerBlocks.ts';
import { ratingBlock, timingBlock, tripsBlock } from './costBlocks.ts';
import { assumptionsBlock, remarksBlock, sourcesBlock, takeOffBlock } from './groundBlocks.ts';
import type { PageBlock } from './pageBlock.ts';

export function pageBlocks(input: ReportInput): readonly PageBlock[] {
  return [verdictBlock, waysBlock, failuresBlock, tripsBlock, timingBlock, ratingBlock, takeOffBlock, remarksBlock, assumptionsBlock, sourcesBlock].flatMap((block) => block(input) ?? []);
}
