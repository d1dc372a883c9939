/** All slides of a briefing as the groups of a menu, by their sections; the one that is shown is marked. */
import type { Slide } from '../../../../scenario/kinds/slide.ts';
import type { MenuGroup } from '../../../controls/menu/menuGroup.ts';

export function slideGroups(slides: readonly Slide[], shown: number, nameOf: (index: number) => string, go: (index: number) => void): readonly MenuGroup[] {
  const groups: { id: string; label: string | null; chosen: string; entries: MenuGroup['entries'][number][] }[] = [];
  for (const [index, { id, section }] of slides.entries()) {
    if (section !== undefined || groups.length === 0) groups.push({ id: `section-${index}`, label: section ?? null, chosen: '', entries: [] });
    const group = groups.at(-1);
    group?.entries.push({ id, label: <bdi>{`${index + 1} · ${nameOf(index)}`}</bdi>, textValue: nameOf(index), onAction: () => go(index) });
    if (index === shown && group) group.chosen = id;
  }
  return groups;
}
