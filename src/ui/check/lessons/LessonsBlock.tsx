/** What the plan shows, line by line; of the postures the one that is shown lies open. A press on a line shows what it is about. */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Lesson } from '../../../analysis/lessons/lesson.ts';
import type { Scenario } from '../../../scenario/document.ts';
import { lessonStore } from '../../../store/check/lessonStore.ts';
import { Button } from '../../controls/Button.tsx';
import { useMeasures } from '../../sketch/draw/measures.ts';
import { useGroupName } from '../../useGroupName.ts';
import { useMap, useSession, useText } from '../../useStores.ts';
import styles from '../Check.module.css';
import { useNames } from '../useNames.ts';
import { groupLessons } from './groupLessons.ts';
import own from './Lessons.module.css';
import { type LessonNames, lessonWords } from './lessonWords.ts';
import { showLesson } from './showLesson.ts';

export function LessonsBlock({ scenario, revision, shownId }: {
  readonly scenario: Scenario | null; readonly revision: number | string | null; readonly shownId: string | null;
}) {
  const t = useText();
  const map = useMap();
  const baseline = useSession((session) => session.baseline);
  const answer = useStore(lessonStore, (state) => state.answer);
  const nameOf = useNames();
  const [control, power] = [useGroupName('controlGroup'), useGroupName('powerGroup')];
  const { meters } = useMeasures();
  useEffect(() => {
    lessonStore.getState().set({ isWanted: true });
    return () => lessonStore.getState().set({ isWanted: false });
  }, []);
  const names: LessonNames = { t, nameOf, groups: { control, power }, scenario, meters };
  const isCurrent = answer?.revision === revision;
  return (
    <section className={styles.block} aria-labelledby="check-lessons" data-lessons={isCurrent ? 'current' : 'working'} aria-busy={!isCurrent}>
      <h3 id="check-lessons" tabIndex={-1} className={styles.heading}>{t('check.lessons.title')}</h3>
      <p className={styles.quiet}>{isCurrent ? t('check.lessons.intro') : t('check.lessons.working')}</p>
      {groupLessons(answer?.lessons ?? [], scenario?.postures ?? []).map(({ key, of, lessons }) => (
        <details key={key} className={own.group} open={of.kind !== 'posture' || of.id === shownId} data-lessons-of={key}>
          <summary><bdi>{of.kind === 'posture' ? of.name ?? t('check.lessons.noPosture') : t(`check.lessons.of.${of.kind}`)}</bdi></summary>
          <ul className={styles.rows}>
            {lessons.map((lesson, index) => <Line key={`${lesson.code} ${index}`} lesson={lesson} words={lessonWords(names, lesson)} onPress={() => showLesson({ map, scenario, baseline }, lesson)} />)}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** What has neither a posture nor a place is no button. */
function Line({ lesson, words, onPress }: { readonly lesson: Lesson; readonly words: string; readonly onPress: () => void }) {
  const canShow = lesson.postureId !== null || lesson.phaseId !== undefined || lesson.at.length > 0;
  return (
    <li className={styles.row} data-lesson={lesson.code}>
      {canShow ? <Button variant="quiet" className={own.line} onPress={onPress}><span>{words}</span></Button> : <p className={own.line}>{words}</p>}
    </li>
  );
}
