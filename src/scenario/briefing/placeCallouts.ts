/** Where the texts of callouts stand beside their places: as they were put, else where they cover least. In whatever unit the frame is measured, x to the right and y down. */

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** By its middle. */
export interface TextBox extends Spot {
  readonly width: number;
  readonly height: number;
}

export interface CalloutText {
  /** Its place in the frame. */
  readonly at: Spot;
  readonly width: number;
  readonly height: number;
  /** From the place to the middle of the text, where a hand has put it; null is free. */
  readonly offset: Spot | null;
}

export interface CalloutFrame {
  readonly width: number;
  readonly height: number;
  /** What must stay in sight: the caption, the legend. */
  readonly avoid: readonly TextBox[];
  /** On which side of a place its text stands where both are free: the side to which the language reads. */
  readonly prefers: 'right' | 'left';
}

/** Between a place and the nearest side of its text, in parts of the frame's height (assumption: the line is seen and short). */
const nearest = 0.045;
/** Degrees from the preferred side, in the order in which they are tried. */
const bearings = [-30, 30, -150, 150, 0, 180, -75, 75, -105, 105];
const reaches = [1, 2, 3.5];

/** Middles of the texts, in their order. Nothing of a text leaves the frame, as long as it fits into it. */
export function placeCallouts(texts: readonly CalloutText[], frame: CalloutFrame): readonly Spot[] {
  const taken: TextBox[] = [...frame.avoid];
  const placed = texts.map((text) => {
    if (text.offset === null) return null;
    const box = inside({ x: text.at.x + text.offset.x, y: text.at.y + text.offset.y, width: text.width, height: text.height }, frame);
    taken.push(box);
    return box;
  });
  const dot = frame.height * 0.02;
  const places = texts.map(({ at }) => ({ ...at, width: dot, height: dot }));
  return texts.map((text, index) => {
    const put = placed[index];
    if (put) return { x: put.x, y: put.y };
    const box = freest(text, [...taken, ...places], frame);
    taken.push(box);
    return { x: box.x, y: box.y };
  });
}

function freest({ at, width, height }: CalloutText, taken: readonly TextBox[], frame: CalloutFrame): TextBox {
  const side = frame.prefers === 'right' ? 1 : -1;
  let best: { readonly box: TextBox; readonly cost: number } | null = null;
  for (const [ring, reach] of reaches.entries()) {
    for (const [order, degrees] of bearings.entries()) {
      const angle = (degrees * Math.PI) / 180;
      const gap = nearest * reach * frame.height;
      const wanted = { x: at.x + side * Math.cos(angle) * (gap + width / 2), y: at.y + Math.sin(angle) * (gap + height / 2), width, height };
      const box = inside(wanted, frame);
      const pushed = Math.abs(box.x - wanted.x) * height + Math.abs(box.y - wanted.y) * width;
      const cost = (taken.reduce((sum, other) => sum + overlap(box, other), 0) + pushed) / (width * height) + ring * 0.02 + order * 0.001;
      if (best === null || cost < best.cost) best = { box, cost };
    }
  }
  return best?.box ?? { ...at, width, height };
}

function inside(box: TextBox, { width, height }: CalloutFrame): TextBox {
  const within = (value: number, half: number, most: number) => (2 * half >= most ? most / 2 : Math.min(Math.max(value, half), most - half));
  return { ...box, x: within(box.x, box.width / 2, width), y: within(box.y, box.height / 2, height) };
}

function overlap(a: TextBox, b: TextBox): number {
  const along = (one: number, other: number, lengths: number, shorter: number) => Math.max(0, Math.min(lengths / 2 - Math.abs(one - other), shorter));
  return along(a.x, b.x, a.width + b.width, Math.min(a.width, b.width)) * along(a.y, b.y, a.height + b.height, Math.min(a.height, b.height));
}

/** Where the leader line meets the edge of the text: the point of the box nearest to the place. The place itself where it lies under the text. */
export function leaderEnd(at: Spot, { x, y, width, height }: TextBox): Spot {
  const nearestOf = (value: number, middle: number, half: number) => Math.min(Math.max(value, middle - half), middle + half);
  return { x: nearestOf(at.x, x, width / 2), y: nearestOf(at.y, y, height / 2) };
}
