/** Title and subtitle, and at the other end of the line what is shown of the plan: its posture and how far its phases are. */
import type { Setting } from '../setting.ts';
import { setShort, setText } from '../words/setText.ts';
import { type Block, below } from './block.ts';

/** `asideMm` is the width of the column at the end that posture and phase are set in; with 0 they stand below the rest. */
export function header(setting: Setting, widthMm: number, asideMm: number): Block {
  const { style, request: { texts }, palette } = setting;
  const isBelow = asideMm === 0;
  const mainMm = isBelow || (texts.posture === '' && texts.phase === '') ? widthMm : widthMm - asideMm - style.gap;
  const statedMm = isBelow ? widthMm : asideMm;
  const align = isBelow ? 'start' : 'end';
  const main = below([
    setting.shows('title') ? setShort(setting, {
      text: texts.title, role: 'title', widthMm: mainMm, sizeMm: style.title, floorMm: style.titleFloor, mostLines: 2, weight: 600,
    }) : null,
    setting.shows('subtitle') ? setShort(setting, {
      text: texts.subtitle, role: 'subtitle', widthMm: mainMm, sizeMm: style.subtitle, floorMm: style.body, mostLines: 2, color: palette.muted,
    }) : null,
  ].filter((block) => block !== null), style.gap * 0.2);
  const stated = below([
    setShort(setting, { text: texts.posture, role: 'posture', widthMm: statedMm, sizeMm: style.subtitle, floorMm: style.body, mostLines: 2, weight: 600, align, direction: setting.direction }),
    setText(setting, { text: texts.phase, role: 'posture', widthMm: statedMm, sizeMm: style.body, mostLines: 2, color: palette.muted, align, direction: setting.direction }),
  ], style.gap * 0.2);
  if (isBelow) return below([main, stated], style.gap * 0.5);
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
