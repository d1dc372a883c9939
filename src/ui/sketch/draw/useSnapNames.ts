/** The names of what the pen snaps to, in the language of the interface. */
import { useMemo } from 'react';
import { findFeature } from '../../../scenario/questions/findFeature.ts';
import { presentScenario } from '../../../store/scenarioStore.ts';
import { useSession, useText } from '../../useStores.ts';
import { featureName, nameOfId } from '../featureName.ts';
import type { SnapNames } from './snapWords.ts';

export function useSnapNames(): SnapNames {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const baseline = useSession((session) => session.baseline);
  return useMemo(() => ({
    feature: (id) => {
      const scenario = presentScenario();
      const feature = scenario && findFeature(scenario, id);
      return feature ? featureName(t, feature) : baseline?.barriers.find((barrier) => barrier.id === id)?.properties.name[locale] ?? nameOfId(t, id);
    },
    road: (id) => baseline?.roads.find((road) => road.id === id)?.properties.name[locale] ?? '',
  }), [t, locale, baseline]);
}
