/** A problem of a scenario file as one English sentence for stderr. */
import type { RefusalReason, ScenarioProblem, ScenarioProblemReason } from '../scenario/problem.ts';
import { geometrySentences } from './geometrySentences.ts';

const sentences: Readonly<Record<ScenarioProblemReason, string>> = {
  ...geometrySentences,
  'crs-dropped': 'a coordinate system is named, which GeoJSON no longer does; it is WGS84 and was dropped',
  'wrong-value': 'the value is not allowed here and was passed over',
  'missing-member': 'a member is missing',
  'too-deep': 'it is nested too deeply',
  'not-a-feature': 'it is not a GeoJSON feature',
  'no-kind': 'it has no kind; kept as it came',
  'unknown-kind': 'this release does not know its kind; kept as it came',
  'missing-id': 'it has no id and was given one',
  'duplicate-id': 'its id is used twice; the later one was renamed',
  'unknown-phase': 'it names a phase that the scenario does not have',
};

const refusals: Readonly<Record<RefusalReason, string>> = {
  'too-large': 'the file is larger than 100 MB',
  'not-json': 'the file is not valid JSON',
  'not-a-collection': 'the file is not a GeoJSON FeatureCollection',
  'not-a-scenario': 'the file has no member cordon that could be read',
  'wrong-version': 'the version of the document is not a whole number from 1',
  'wrong-crs': 'its coordinates are in another system than WGS84',
};

const inBrackets = (detail: string) => (detail === '' ? '' : ` (${detail})`);

/** `plan.cordon.geojson, line-a, properties.ends: the value is not allowed here and was passed over (tied).` Features without an id by their place in the list. */
export function describeScenarioProblem(file: string, { featureId, index, path, reason, detail, isMended }: ScenarioProblem): string {
  const feature = featureId ?? (index === null ? '' : `feature ${index + 1}`);
  const place = [file, feature, path].filter((part) => part !== '').join(', ');
  return `${place}: ${sentences[reason]}${inBrackets(detail)}${isMended ? '' : '; left out'}.`;
}

export function describeScenarioRefusal(file: string, reason: RefusalReason, at: string, detail: string): string {
  return `${[file, at].filter((part) => part !== '').join(', ')}: ${refusals[reason]}${inBrackets(detail)}.`;
}
