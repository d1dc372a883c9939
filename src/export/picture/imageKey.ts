/** Under which a mark of the page goes to the worker: the same mark in two sizes is two images. */
export function imageKey(image: string, width: number): string {
  return `${width} ${image}`;
}
