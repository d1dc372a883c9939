/** A problem in the data as one English sentence for stderr; the interface has its own words in both languages. */
import type { Problem, ProblemReason } from '../baseline/problem.ts';

const sentences: Readonly<Record<ProblemReason, string>> = {
  'file-missing': 'the file is missing',
  'file-unreadable': 'the file could not be read',
  'not-json': 'the file is not valid JSON',
  'not-a-collection': 'the file does not hold the list it should',
  schema: 'a field is missing, unknown or not allowed',
  'duplicate-id': 'its id is used twice',
  'unknown-source': 'it names a source that is not in sources.json',
  'unknown-reference': 'it refers to a feature that does not exist',
  'missing-name': 'a text is missing or in the wrong script',
  'out-of-bounds': 'it lies outside the region of the map',
  'ring-order': 'its outline runs the wrong way round',
  'ring-open': 'its outline does not close',
  'ring-crossing': 'its outline crosses itself',
  'not-noded': 'the road does not start and end at its junctions',
  'crossing-without-junction': 'two roads meet without a junction',
  disconnected: 'it is not joined to the rest of the network',
  'river-crossing': 'a road and the river contradict one another',
  connector: 'a connector does not join its facility as it should',
  claim: 'its claim contradicts the rules of data/README.md',
};

/** `roads.geojson, road-x, properties.from: it refers to a feature that does not exist (junction-y).` */
export function describeProblem({ file, featureId, path, reason, detail }: Problem): string {
  const place = [file, featureId, path].filter((part) => part !== null && part !== '').join(', ');
  return `${place}: ${sentences[reason]}${detail === '' ? '' : ` (${detail})`}.`;
}
