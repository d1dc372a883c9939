/**
 * The door for pages that are made without a screen (`?render`): the command line opens the app in a browser without a window, hands over a plan
 * and what is wanted, and fetches the files. They are made by what the composer's *Save* calls. The page shows nothing, and keeps and sends nothing.
 */
import type { Baseline } from '../../../baseline/baseline.ts';
import { loadBaseline } from '../../../baseline/loadBaseline.ts';
import { doorName, type HandoutOrder, tellName, type UnattendedOrder, type UnattendedResult } from '../../../export/unattended/unattendedOrder.ts';
import { prewarmMap } from '../../../map/createMap.ts';
import { loadMapFonts } from '../../../map/scene/loadMapFonts.ts';
import { fetchDataFile } from '../../../offline/shipped/fetchDataFile.ts';
import { parseScenario } from '../../../scenario/parseScenario.ts';
import type { Scenario } from '../../../scenario/document.ts';
import { defaultView, type View } from '../../../scenario/view.ts';
import { parseViewHash } from '../../../share/viewHash.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { batchPages } from '../make/batch.ts';
import { makeBatch } from '../make/makeBatch.ts';
import { browserDoors, endLinks } from '../make/pageDoors.ts';
import { plainOrder } from '../make/plainOrder.ts';
import type { PageOrder } from '../make/preparePage.ts';
import { firstSettings } from '../settings/pageSettings.ts';
import { unattendedFigures } from './unattendedFigures.ts';

type Tell = (page: number, stage: string, part: number) => unknown;

export async function startUnattended(): Promise<void> {
  prewarmMap();
  const [baseline] = await Promise.all([loadBaseline(fetchDataFile), loadMapFonts(), useLanguage('en')]);
  let blobs: readonly Blob[] = [];
  const door = {
    make: async (order: UnattendedOrder | HandoutOrder): Promise<UnattendedResult> => {
      const files: { readonly name: string; readonly blob: Blob }[] = [];
      const take: Taken = (file) => void files.push(file);
      const result = await ('handout' in order ? makeBriefing(order, baseline, take) : make(order, baseline, take));
      blobs = files.map(({ blob }) => blob);
      return result ?? { ok: true, files: files.map(({ name, blob }) => ({ name, bytes: blob.size })) };
    },
    read: async (file: number, start: number, length: number) => toBase64(blobs[file]?.slice(start, start + length) ?? new Blob()),
  };
  Object.assign(window, { [doorName]: door });
}

type Taken = (file: { readonly name: string; readonly blob: Blob }) => void;
type Refusal = Extract<UnattendedResult, { readonly ok: false }>;

const teller = () => (window as unknown as Readonly<Record<string, Tell | undefined>>)[tellName];

/** Null where all went well. */
async function makeBriefing(order: HandoutOrder, baseline: Baseline, onFile: Taken): Promise<Refusal | null> {
  const plan = parseScenario(order.planText);
  if (!plan.ok) return { ok: false, reason: 'unreadable', largestDpi: null };
  const tell = teller();
  const { unattendedHandout } = await import('./unattendedHandout.ts');
  const made = await unattendedHandout(order, baseline, plan.scenario, (slide, stage, part) => void tell?.(slide, stage, part));
  if (!made.ok) return { ok: false, reason: made.reason, largestDpi: made.largestDpi };
  onFile(made);
  return null;
}

/** Null where all went well. */
async function make(order: UnattendedOrder, baseline: Baseline, onFile: Taken): Promise<Refusal | null> {
  const tell = teller();
  const plan = order.planText === null ? null : parseScenario(order.planText);
  const view = parseViewHash(order.viewHash);
  if (plan?.ok === false || !view.ok) return { ok: false, reason: 'unreadable', largestDpi: null };
  const scenario = plan?.scenario ?? null;
  const locale = order.locale ?? (scenario ? scenario.locale : view.view.locale ?? 'en');
  const { paper, orientation, kind, dpi, theme, title, hasScenario, address } = order;
  const doors = { ...browserDoors(), ...(address === null ? {} : { address }) };
  const settings = {
    ...firstSettings(locale), paper, orientation, kind, dpi, theme, title, hasScenario,
    // Nobody can open an address of this moment's server.
    hiddenParts: address === null ? ['qr'] as const : [],
  };
  const t = await doors.language(locale);
  const plain = plainOrder({ baseline, scenario, settings, day: new Date().toISOString().slice(0, 10), title: t('shell.place'), view: shownView(order, scenario, view.view) });
  const pages = batchPages(order.batch, scenario, [], t).map(({ shows }): PageOrder => {
    const source = { ...plain.source, ...shows };
    return { ...plain, source: { ...source, figures: order.hasAnswers ? unattendedFigures(baseline, scenario, source, t) : null } };
  });
  try {
    const refused = await makeBatch({ pages, kind, name: plain.name, isZipped: false }, doors, { onProgress: (page, stage, part) => void tell?.(page, stage, part), onFile });
    return refused && { ok: false, reason: refused.reason, largestDpi: refused.largestDpi };
  } finally {
    endLinks();
  }
}

/** The plan's own view, or that of the link, with the posture and the phase that are asked for. */
function shownView({ postureId, shownPhases }: UnattendedOrder, scenario: Scenario | null, view: View): View {
  const { phaseId, ...own } = scenario ? { phaseId: undefined, ...scenario.view } : { phaseId: undefined, ...view };
  const phase = shownPhases === null ? phaseId : shownPhases === 'all' ? undefined : shownPhases.reached;
  return { ...defaultView, ...own, ...(postureId === null ? {} : { postureId }), ...(phase === undefined ? {} : { phaseId: phase }) };
}

async function toBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 0x80_00) parts.push(String.fromCharCode(...bytes.subarray(start, start + 0x80_00)));
  return btoa(parts.join(''));
}
