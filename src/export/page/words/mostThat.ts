/** The largest whole number from 0 to `most` for which `holds`, where it holds of all up to some number and of none beyond; 0 where of none. */
export function mostThat(most: number, holds: (value: number) => boolean): number {
  let [yes, no] = [0, Math.max(0, most) + 1];
  while (yes + 1 < no) {
    const middle = (yes + no) >> 1;
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
