/** Actions on the briefing of the open plan: presenting it, reading it, its slides, new ones. */
import { slideLayouts } from '../../scenario/kinds/slide.ts';
import { briefings } from '../../scenario/samples/briefingList.ts';
import { offeredLanguages } from '../../scenario/samples/sampleList.ts';
import { briefStore } from '../../store/brief/briefStore.ts';
import { chapterStore } from '../../store/brief/chapterStore.ts';
import { add, addFromView, newIds, workOn } from '../brief/edits/briefEdits.ts';
import { slideFromTemplate } from '../brief/edits/slideTemplates.ts';
import { openBriefing, readFrom } from '../brief/reader/readerActs.ts';
import { present } from '../brief/stage/present.ts';
import { showMode } from '../shell/top/showMode.ts';
import type { Command, CommandContext } from './command.ts';

/** Slides are worked on where their panel is. */
const inBriefing = (act: () => void) => () => {
  showMode('brief');
  act();
};

export function briefCommands({ scenario, session, isReadOnly, isReading, t }: CommandContext): readonly Command[] {
  const slides = scenario?.slides ?? [];
  const after = briefStore.getState().slideId;
  return [
    ...(slides.length === 0 || isReading ? [] : [
      { id: 'present', group: 'brief', label: (tr) => tr('commands.present'), run: () => void present({ slideId: after, step: 0 }) },
      { id: 'read', group: 'brief', label: (tr) => tr('reader.readOwn'), run: () => readFrom(after, 0) },
    ] satisfies readonly Command[]),
    ...(scenario === null || isReadOnly || isReading ? [] : [
      { id: 'slide-add', group: 'brief', label: (tr) => tr('brief.add'), run: inBriefing(() => addFromView(t('brief.newTitle', { number: slides.length + 1 }), after)) },
      ...slideLayouts.map((layout): Command => ({
        id: `slide-${layout}`, group: 'brief', label: (tr) => tr('commands.slideAs', { layout: tr(`brief.layout.${layout}`) }),
        run: inBriefing(() => {
          const [id] = newIds(1);
          if (id !== undefined) add([slideFromTemplate(id, layout, scenario, t)], after);
        }),
      })),
      { id: 'chapters', group: 'brief', label: (tr) => tr('brief.chapters.open'), run: inBriefing(() => chapterStore.getState().set({ isOpen: true, file: null })) },
    ] satisfies readonly Command[]),
    ...(isReading ? [] : slides.map(({ id, title }, index): Command => ({
      id: `go-slide-${id}`, group: 'brief', label: (tr) => tr('commands.slide', { number: index + 1, title: title === '' ? tr('brief.untitled') : title }), run: inBriefing(() => workOn(id)),
    }))),
    ...briefings.map((briefing): Command => ({
      id: `briefing-${briefing.id}`, group: 'brief', label: (tr, locale) => tr('reader.readOf', { title: briefing.title[locale] }), run: () => openBriefing(briefing.id, offeredLanguages(session.locale)[0] ?? 'en'),
    })),
  ];
}
