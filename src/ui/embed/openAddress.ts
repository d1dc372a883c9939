/** Opens what stands in the address of an embed, a link or a plain view, to look at. The tables and the storage of this device have no part in it. */
import { isLinkAddress } from '../../offline/windowAddress.ts';
import { defaultView, type Locale } from '../../scenario/view.ts';
import { withholdSensitive } from '../../share/link/leave/withholdSensitive.ts';
import type { OpenedLink } from '../../share/link/openLink.ts';
import { type RunningLinks, startLinkWorker } from '../../share/link/worker/startLinkWorker.ts';
import { parseViewHash } from '../../share/viewHash.ts';
import { noticeFor } from '../../store/noticeFor.ts';
import { scenarioStore } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import type { OpenLink } from '../../store/shared/linkStore.ts';
import { viewStore } from '../../store/viewStore.ts';
import { type EmbedStep, embedStore } from './embedStore.ts';
import { type Framing, showLayers } from './framing.ts';

const tell = (now: EmbedStep) => embedStore.setState({ now, slideId: null });

let links: RunningLinks | null = null;
let frames: Promise<Framing>;
let locale: Locale | null = null;

/** Opens the address now and whenever it changes. `framing` resolves when there is a map; `chosen` is the language of the embed, whatever the view's. */
export function followAddress(framing: Promise<Framing>, chosen: Locale | null): void {
  frames = framing;
  locale = chosen;
  window.addEventListener('hashchange', () => void openAddress());
  void openAddress();
}

async function openAddress(): Promise<void> {
  if (isLinkAddress()) {
    tell({ step: 'reading' });
    await openFragment(location.hash);
  } else await showView();
}

/** Tries a password on the link that asks for one. */
export async function tryPassword(password: string): Promise<void> {
  tell({ step: 'password', isWrong: false, isTrying: true });
  await openFragment(location.hash, password);
}

async function openFragment(fragment: string, password?: string): Promise<void> {
  const [opened, framing] = await Promise.all([decode(fragment, password), frames]);
  if (fragment !== location.hash) return;
  if (opened.ok) showPlan(opened, framing);
  else if (opened.reason === 'no-password' || opened.reason === 'wrong-password') tell({ step: 'password', isWrong: opened.reason === 'wrong-password', isTrying: false });
  else tell({ step: 'refused', trouble: opened });
}

async function decode(fragment: string, password?: string): Promise<OpenedLink | { readonly ok: false; readonly reason: 'broken' }> {
  try {
    links ??= startLinkWorker();
    return await links.open(fragment, password);
  } catch {
    links?.end();
    links = null;
    return { ok: false, reason: 'broken' };
  }
}

function showPlan(link: OpenLink, framing: Framing): void {
  links?.end();
  links = null;
  // Behind a password it may have travelled; in somebody's page it is not shown.
  const { scenario, withheld } = withholdSensitive(link.scenario);
  const { postureId, set } = sessionStore.getState();
  const hasPosture = scenario.postures.some(({ id }) => id === postureId);
  set({ postureId: hasPosture ? postureId : scenario.postures[0]?.id ?? '', shownPhases: 'all' });
  scenarioStore.getState().open(scenario, { isReadOnly: true, isSaved: true });
  viewStore.getState().setView({ ...defaultView, locale });
  showLayers(scenario.view);
  framing.show(scenario.view.camera);
  tell({ step: 'shown', link: { ...link, scenario }, isWithheld: withheld.places + withheld.states + withheld.times > 0, notice: null });
}

async function showView(): Promise<void> {
  const { hash } = location;
  const framing = await frames;
  if (hash !== location.hash) return;
  const read = parseViewHash(hash);
  const view = read.ok ? read.view : defaultView;
  scenarioStore.getState().close();
  viewStore.getState().setView({ ...view, locale: locale ?? view.locale, camera: null });
  framing.show(view.camera);
  const notice = noticeFor(read, null);
  tell({ step: 'shown', link: null, isWithheld: false, notice: notice === 'broken-hash' || notice === 'newer-hash' ? notice : null });
}
