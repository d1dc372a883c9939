/**
 * Which slide of a plan an address means: a member behind the plan itself (`#1.…&slide=today&step=2`), which whoever reads links passes over. So one slide can be
 * pointed at without another payload. A briefing that comes with the app is named instead of a payload (`#briefing=taking-back&slide=today`).
 */
export interface SlidePlace {
  /** What stands before it. */
  readonly plan: string;
  /** '' is the first; null where the address names none. */
  readonly slideId: string | null;
  /** 0 is the slide itself. */
  readonly step: number;
}

const member = /&slide=([^&]*)(?:&step=(\d{1,3}))?$/;

export function readSlidePlace(hash: string): SlidePlace {
  const [part, id = '', step = '0'] = member.exec(hash) ?? [];
  if (part === undefined) return { plan: hash, slideId: null, step: 0 };
  return { plan: hash.slice(0, -part.length), slideId: decoded(id), step: Number(step) };
}

/** A slide of null takes the member away. */
export function writeSlidePlace({ plan, slideId, step }: SlidePlace): string {
  if (slideId === null) return plan;
  return `${plan}&slide=${encodeURIComponent(slideId)}${step > 0 ? `&step=${step}` : ''}`;
}

/** One that cannot be read is the first. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
