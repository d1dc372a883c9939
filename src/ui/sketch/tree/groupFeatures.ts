/** The plan as a tree of two levels: by kind, by phase or by control group, in the order of the list. */
import { isKnown, type Scenario, type ScenarioFeature, type ScenarioKind } from '../../../scenario/document.ts';
import { scenarioKinds } from '../featureName.ts';

export const groupings = ['kind', 'phase', 'group'] as const;
export type Grouping = (typeof groupings)[number];

/** `is` says what its features share: a kind, a phase id or null, the name of a control group or null. */
export type GroupIs =
  | { readonly by: 'kind'; readonly kind: ScenarioKind }
  | { readonly by: 'phase'; readonly phase: string | null }
  | { readonly by: 'group'; readonly controlGroup: string | null };

export interface TreeGroup {
  /** Never the id of a feature: those hold no `~` at their start. */
  readonly key: string;
  readonly is: GroupIs;
  readonly features: readonly ScenarioFeature[];
}

const groupOf = ({ properties }: ScenarioFeature) => (properties.kind === 'barrier' ? properties.controlGroup : null);

/** Groups without features are left out, but for phases: an empty phase can be dropped on. Control groups come in the order in which the list first names them. */
export function groupFeatures({ features, phases }: Pick<Scenario, 'features' | 'phases'>, by: Grouping): readonly TreeGroup[] {
  const known = features.filter(isKnown);
  const buckets = new Map<string, ScenarioFeature[]>();
  const keyOf = (feature: ScenarioFeature) => {
    if (by === 'kind') return `~kind:${feature.properties.kind}`;
    return by === 'phase' ? phaseKey(feature.properties.phase) : controlKey(groupOf(feature));
  };
  for (const feature of known) {
    const key = keyOf(feature);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(feature);
    else buckets.set(key, [feature]);
  }
  const group = (key: string, is: GroupIs): TreeGroup => ({ key, is, features: buckets.get(key) ?? [] });
  const filled = (groups: readonly TreeGroup[]) => groups.filter((one) => one.features.length > 0);
  if (by === 'kind') return filled(scenarioKinds.map((kind) => group(`~kind:${kind}`, { by, kind })));
  if (by === 'phase') {
    const unlisted = [...new Set(known.map(({ properties }) => properties.phase))].filter((phase) => phase !== null && !phases.some(({ id }) => id === phase));
    return [
      ...filled([group(phaseKey(null), { by, phase: null })]),
      ...[...phases.map(({ id }) => id), ...unlisted].map((phase) => group(phaseKey(phase), { by, phase })),
    ];
  }
  const named = [...new Set(known.map(groupOf))].filter((name) => name !== null);
  return filled([...named.map((controlGroup) => group(controlKey(controlGroup), { by, controlGroup })), group(controlKey(null), { by, controlGroup: null })]);
}

const phaseKey = (phase: string | null) => (phase === null ? '~start' : `~phase:${phase}`);
const controlKey = (controlGroup: string | null) => (controlGroup === null ? '~single' : `~group:${controlGroup}`);
