/** A binary heap in typed arrays: the cheapest first, of equally cheap ones the lowest number, so that every run goes the same way. */
export class MinHeap {
  #costs: Float64Array;
  #items: Uint32Array;
  #size = 0;
  /** Cost of what `pop` gave last. */
  poppedCost = 0;

  constructor(capacity = 64) {
    this.#costs = new Float64Array(capacity);
    this.#items = new Uint32Array(capacity);
  }

  get size(): number {
    return this.#size;
  }

  clear(): void {
    this.#size = 0;
  }

  push(item: number, cost: number): void {
    if (this.#size === this.#items.length) this.#grow();
    const costs = this.#costs;
    const items = this.#items;
    let at = this.#size;
    this.#size += 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const parentCost = costs[parent] ?? 0;
      const parentItem = items[parent] ?? 0;
      if (parentCost < cost || (parentCost === cost && parentItem <= item)) break;
      costs[at] = parentCost;
      items[at] = parentItem;
      at = parent;
    }
    costs[at] = cost;
    items[at] = item;
  }

  /** The first item, or -1 when empty. */
  pop(): number {
    if (this.#size === 0) return -1;
    const costs = this.#costs;
    const items = this.#items;
    const top = items[0] ?? 0;
    this.poppedCost = costs[0] ?? 0;
    this.#size -= 1;
    const cost = costs[this.#size] ?? 0;
    const item = items[this.#size] ?? 0;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.#size) break;
      const right = child + 1;
      if (right < this.#size && this.#isBefore(right, child)) child = right;
      const childCost = costs[child] ?? 0;
      const childItem = items[child] ?? 0;
      if (cost < childCost || (cost === childCost && item <= childItem)) break;
      costs[at] = childCost;
      items[at] = childItem;
      at = child;
    }
    costs[at] = cost;
    items[at] = item;
    return top;
  }

  #isBefore(a: number, b: number): boolean {
    const costA = this.#costs[a] ?? 0;
    const costB = this.#costs[b] ?? 0;
    return costA < costB || (costA === costB && (this.#items[a] ?? 0) < (this.#items[b] ?? 0));
  }

  #grow(): void {
    const costs = new Float64Array(this.#costs.length * 2);
    const items = new Uint32Array(this.#items.length * 2);
    costs.set(this.#costs);
    items.set(this.#items);
    this.#costs = costs;
    this.#items = items;
  }
}
