/** What ids are called in the language of the interface: of the plan, of the baseline, and roads by their street. */
import { useMemo } from 'react';
import type { Baseline } from '../../baseline/baseline.ts';
import { findFeature } from '../../baseline/baseline.ts';
import { isKnown, type Scenario } from '../../scenario/document.ts';
import type { Locale } from '../../scenario/view.ts';
import type { Translate } from '../i18n/i18n.ts';
import { isolate } from '../i18n/isolate.ts';
import { featureName, nameOfId } from '../sketch/featureName.ts';
import { useScenario, useSession, useText } from '../useStores.ts';

export type NameOf = (id: string) => string;

/** An id that nothing has is called by the kind and number it is made of, or by itself; an opened road without a name by its place in the file, as that. */
export function createNames(t: Translate, locale: Locale, baseline: Baseline | null, scenario: Scenario | null): NameOf {
  return (id) => {
    const planned = scenario?.features.find((feature) => feature.id === id);
    if (planned && isKnown(planned)) return featureName(t, planned);
    const given = baseline && findFeature(baseline, id);
    const name = given?.properties.name[locale];
    if (given?.properties.kind === 'road' && name !== '' && name === given.properties.sources[0]?.locator) return t('network.unnamed', { at: isolate(given.properties.name[locale]) });
    return name || nameOfId(t, id);
  };
}

export function useNames(): NameOf {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const baseline = useSession((session) => session.baseline);
  const scenario = useScenario();
  return useMemo(() => createNames(t, locale, baseline, scenario), [t, locale, baseline, scenario]);
}
