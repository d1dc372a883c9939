/** Lines of what a plan shows under their headings: the plan, each posture, its pairs, its phases. */
import type { Lesson } from '../../../analysis/lessons/lesson.ts';
import type { Posture } from '../../../scenario/document.ts';

export interface LessonGroup {
  readonly key: string;
  readonly of: { readonly kind: 'plan' | 'pairs' | 'phases' } | { readonly kind: 'posture'; readonly id: string | null; readonly name: string | null };
  readonly lessons: readonly Lesson[];
}

const parts = { areas: 'plan', 'not-both': 'plan', ledger: 'plan', 'without-pair': 'pairs', phase: 'phases', order: 'phases' } as const;

/** In the order in which they come. */
export function groupLessons(lessons: readonly Lesson[], postures: readonly Posture[]): readonly LessonGroup[] {
  const groups = new Map<string, LessonGroup & { readonly lessons: Lesson[] }>();
  for (const lesson of lessons) {
    const part = lesson.code === 'rest' ? lesson.what : lesson.code in parts ? parts[lesson.code as keyof typeof parts] : null;
    const key = part ?? `posture ${lesson.postureId ?? ''}`;
    const group = groups.get(key) ?? { key, of: part ? { kind: part } : { kind: 'posture', id: lesson.postureId, name: postures.find(({ id }) => id === lesson.postureId)?.name ?? null }, lessons: [] };
    group.lessons.push(lesson);
    groups.set(key, group);
  }
  return [...groups.values()];
}
