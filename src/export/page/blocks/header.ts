/** Title and subtitle, and at the other end of the line what is shown of the plan: its posture and how far its phases are. */
import type { Setting } from '../setting.ts';
import { setText } from '../words/setText.ts';
import { type Block, below } from './block.ts';

/** `asideMm` is the width of the column that posture and phase are set in. */
export function header(setting: Setting, widthMm: number, asideMm: number): Block {
  const { style, request: { texts }, palette } = setting;
  const shownMm = texts.posture === '' && texts.phase === '' ? 0 : asideMm;
  const mainMm = widthMm - (shownMm === 0 ? 0 : shownMm + style.gap);
  const main = below([
    setting.shows('title') ? setText(setting, {
      text: texts.title, role: 'title', widthMm: mainMm, sizeMm: style.title, floorMm: style.titleFloor, mostLines: 2, weight: 600,
    }) : null,
    setting.shows('subtitle') ? setText(setting, {
      text: texts.subtitle, role: 'subtitle', widthMm: mainMm, sizeMm: style.subtitle, floorMm: style.body, mostLines: 2, color: palette.muted,
    }) : null,
  ].filter((block) => block !== null), style.gap * 0.2);
  const stated = below([
    setText(setting, { text: texts.posture, role: 'posture', widthMm: asideMm, sizeMm: style.subtitle, floorMm: style.body, mostLines: 2, weight: 600, align: 'end' }),
    setText(setting, { text: texts.phase, role: 'posture', widthMm: asideMm, sizeMm: style.body, mostLines: 2, color: palette.muted, align: 'end' }),
  ], style.gap * 0.2);
  const heightMm = Math.max(main.heightMm, stated.heightMm);
  return {
    widthMm, heightMm,
    // Both stand on the same line, as the first and the last word of a sentence do.
    place: (startMm, topMm) => [
      ...main.place(startMm, topMm + heightMm - main.heightMm),
      ...stated.place(startMm + widthMm - asideMm, topMm + heightMm - stated.heightMm),
    ],
  };
}
