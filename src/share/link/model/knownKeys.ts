/** Which key has followed which, the newest first: members come in the writer's order, so that the next key is nearly always known. */
const mostKept = 4;

export class KnownKeys {
  private readonly lists = new Map<number, string[]>();

  /** Keys that have followed here in objects of this kind, or, where there were none, in any. */
  after(place: number, placeOfKind: number): readonly string[] {
    return this.lists.get(placeOfKind) ?? this.lists.get(place) ?? [];
  }

  keep(place: number, placeOfKind: number, key: string): void {
    if (!this.lists.has(placeOfKind)) this.lists.set(placeOfKind, [...this.lists.get(place) ?? []]);
    this.bringForward(placeOfKind, key);
    if (placeOfKind !== place) this.bringForward(place, key);
  }

  copyFrom(other: KnownKeys): void {
    this.lists.clear();
    for (const [place, list] of other.lists) this.lists.set(place, [...list]);
  }

  private bringForward(place: number, key: string): void {
    const list = this.lists.get(place) ?? [];
    this.lists.set(place, [key, ...list.filter((other) => other !== key)].slice(0, mostKept));
  }
}
