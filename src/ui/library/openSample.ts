/** Opens a copy of a sample as the planner's own, with the view it was made for; the own scenarios are untouched. */
import { fetchSample } from '../../offline/shipped/fetchSample.ts';
import { openCopy } from '../../offline/library/openScenario.ts';
import { parseScenario } from '../../scenario/parseScenario.ts';
import type { Sample, SampleLanguage } from '../../scenario/samples/sampleList.ts';
import { goToView } from '../../store/savedView.ts';

/** False where its file cannot be fetched or read. `onCome` is called before anything changes on the screen. */
export async function openSample({ id }: Pick<Sample, 'id'>, language: SampleLanguage, onCome?: () => void): Promise<boolean> {
  const text = await fetchSample(id, language);
  const parsed = text === null ? null : parseScenario(text);
  if (!parsed?.ok) return false;
  onCome?.();
  await openCopy(parsed.scenario);
  goToView(parsed.scenario);
  return true;
}
