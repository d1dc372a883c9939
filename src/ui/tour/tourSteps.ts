/** The five steps of the tour: what each points at, what has to be open for that, and what the reader can have done. Words are `tour.step.<id>`. */
import { offeredLanguages, samples } from '../../scenario/samples/sampleList.ts';
import { presentScenario } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { viewStore } from '../../store/viewStore.ts';
import { openSample } from '../library/openSample.ts';
import { setStripOpen } from '../plan/stripSetting.ts';
import { showPanel } from '../shell/actions.ts';
import { showMode } from '../shell/top/showMode.ts';

export const tourStepIds = ['map', 'sample', 'line', 'posture', 'share'] as const;
export type TourStepId = (typeof tourStepIds)[number];

export interface TourStep {
  readonly id: TourStepId;
  /** What it points at: the first of these that is on the screen. */
  readonly anchors: readonly string[];
  /** Opens what it points at. */
  readonly begin: () => void;
  /** Does what the step speaks of. */
  readonly act: () => void | Promise<unknown>;
}

const isPhone = () => window.matchMedia('(max-width: 719px)').matches;

/** The strip below the map, with nothing of a phone over it. */
function toPlan(): void {
  if (presentScenario() === null) return;
  if (sessionStore.getState().mode !== 'sketch') showMode('sketch');
  sessionStore.getState().set({ panel: null, ...(isPhone() ? { sidebarOpen: false } : {}) });
  setStripOpen(true);
}

async function openRing(): Promise<unknown> {
  const { locale, set } = sessionStore.getState();
  const [sample] = samples;
  const isOpen = sample !== undefined && await openSample(sample, offeredLanguages(locale)[0] ?? 'en');
  if (isOpen && isPhone()) set({ sidebarOpen: false });
  if (!isOpen) set({ notice: 'part-missing' });
  return isOpen;
}

/** As a hand would: what it does is said by the button itself. */
const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();

export const tourSteps: readonly TourStep[] = [
  {
    id: 'map',
    anchors: ['[data-located]', '[data-sheet="layers"]', '#map'],
    begin: () => {
      if (isPhone()) sessionStore.getState().set({ sidebarOpen: false });
    },
    act: () => viewStore.getState().select('guest-house'),
  },
  {
    id: 'sample',
    anchors: ['[data-verdict-strip]', '[data-verdict-slot]'],
    begin: () => viewStore.getState().select(null),
    act: openRing,
  },
  { id: 'line', anchors: ['[data-plan-strip] [data-group]:not([disabled]):not([data-disabled])'], begin: toPlan, act: () => press('[data-plan-strip] [data-group]:not([disabled]):not([data-disabled])') },
  { id: 'posture', anchors: ['[data-plan-strip] [data-posture]:not([data-selected])', '[data-plan-strip] [data-posture]'], begin: toPlan, act: () => press('[data-plan-strip] [data-posture]:not([data-selected])') },
  { id: 'share', anchors: ['[data-share]', '[data-more-menu]'], begin: () => undefined, act: () => showPanel('share') },
];
