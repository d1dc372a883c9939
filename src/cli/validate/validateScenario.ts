/** A scenario file for `validate`: what it holds, counted by kind, and everything the parser put right or left out. */
import type { Baseline } from '../../baseline/baseline.ts';
import { isKnown, type Scenario } from '../../scenario/document.ts';
import { type ParsedScenario, parseScenario } from '../../scenario/parseScenario.ts';
import type { RefusalReason, ScenarioProblem } from '../../scenario/problem.ts';
import type { ImportCounts } from '../../share/formats/foreign.ts';
import { type SlideTrouble, slideTrouble } from '../../scene/briefing/slideTrouble.ts';
import { describeCounts } from '../describeImport.ts';
import { describeScenarioProblem, describeScenarioRefusal } from '../describeScenarioProblem.ts';
import { describeSlideTrouble, type SlidePlace } from './describeSlideProblem.ts';

/** What a slide shows otherwise than it says. */
export interface SlideProblem extends SlidePlace, SlideTrouble {}

/** In `--json` as it is. `problems` as the parser gives them; `refusal` null unless the file cannot be opened at all. */
export interface ScenarioReport {
  readonly input: string;
  readonly outcome: 'scenario';
  /** Features by kind, `unknown` for kinds this release does not know; postures, phases and slides. */
  readonly counts: Readonly<Record<string, number>>;
  /** Written by a newer release, so that it opens read-only. */
  readonly isReadOnly: boolean;
  readonly read: ImportCounts;
  readonly problems: readonly ScenarioProblem[];
  /** Of every slide what it names that is gone, and what of its text is shown otherwise than written. */
  readonly slides: readonly SlideProblem[];
  readonly refusal: { readonly reason: RefusalReason; readonly at: string; readonly detail: string } | null;
}

/** Whether a file that is no data file is to be read as a scenario: by its name, or by what it holds. */
export function looksLikeScenario(path: string, text: string): boolean {
  return /\.cordon\.(geo)?json$/i.test(path) || /"cordon"\s*:\s*\{/.test(text);
}

/** `data` is asked where there are slides; null from it: what slides name of the data is taken to be there. */
export async function reportScenario(input: string, text: string, data: () => Promise<Baseline | null>): Promise<ScenarioReport> {
  const parsed = parseScenario(text);
  if (!parsed.ok) {
    const { reason, at, detail } = parsed;
    return { input, outcome: 'scenario', counts: {}, isReadOnly: false, read: { read: 0, mended: 0, refused: 0 }, problems: [], slides: [], refusal: { reason, at, detail } };
  }
  return { input, outcome: 'scenario', counts: countAll(parsed.scenario), isReadOnly: parsed.isReadOnly, read: countScenario(parsed), problems: parsed.problems, slides: parsed.scenario.slides.length === 0 ? [] : troubleOf(parsed.scenario, await data()), refusal: null };
}

function troubleOf(scenario: Scenario, baseline: Baseline | null): readonly SlideProblem[] {
  return scenario.slides.flatMap((slide, index) => slideTrouble(slide, scenario, baseline).map((trouble) => ({ number: index + 1, id: slide.id, title: slide.title, ...trouble })));
}

/** Features that came out, how many of these were put right, and how many parts were left out. */
export function countScenario({ scenario, problems }: Extract<ParsedScenario, { ok: true }>): ImportCounts {
  const mended = new Set(problems.flatMap(({ isMended, index }) => (isMended && index !== null ? [index] : [])));
  return { read: scenario.features.length, mended: mended.size, refused: problems.filter(({ isMended }) => !isMended).length };
}

export function describeReport({ input, problems, slides, refusal, isReadOnly, read }: ScenarioReport): readonly string[] {
  if (refusal) return [describeScenarioRefusal(input, refusal.reason, refusal.at, refusal.detail)];
  return [
    ...(isReadOnly ? [`${input}: written by a newer release; this one can show it but not change it.`] : []),
    ...problems.map((problem) => describeScenarioProblem(input, problem)),
    ...slides.map((problem) => describeSlideTrouble(input, problem, problem)),
    ...(problems.length === 0 ? [] : [describeCounts(input, read)]),
  ];
}

function countAll({ features, postures, phases, slides }: Scenario): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const feature of features) {
    const kind = isKnown(feature) ? feature.properties.kind : 'unknown';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const lists = { postures: postures.length, phases: phases.length, slides: slides.length };
  return Object.fromEntries([...counts, ...Object.entries(lists).filter(([, count]) => count > 0)]);
}
