/** What a feature of a scenario is called where it has no name of its own: its kind and the number of its id. */
import type { ScenarioFeature, ScenarioKind } from '../../scenario/document.ts';
import type { Translate } from '../i18n/i18n.ts';

export const scenarioKinds = ['barrier', 'closure', 'movement', 'zone', 'site', 'checkpoint', 'note'] as const satisfies readonly ScenarioKind[];

export function featureName(t: Translate, { id, properties }: ScenarioFeature): string {
  return properties.name === '' ? nameOfId(t, id) : properties.name;
}

/** Also for features that are gone, as the history has to name them. */
export function nameOfId(t: Translate, id: string): string {
  const kind = scenarioKinds.find((known) => id.startsWith(`${known}-`));
  const number = /-(\d+)$/.exec(id)?.[1];
  return kind && number ? `${t(`sketch.kind.${kind}`)} ${number}` : id;
}
