/** What is wrong with a file of roads, as English sentences for stderr. */
import type { NetworkProblem } from '../../network/graph/checkRoads.ts';
import { type LeftOutReason, leftOutReasons, type OpenedNetwork, type OpenRefusal, type OpenRemarkReason, type Refused } from '../../network/osm/openedNetwork.ts';

const refusals: Readonly<Record<OpenRefusal, string>> = {
  'unknown-format': 'it is neither an OpenStreetMap extract (Overpass JSON or .osm XML), nor a GeoJSON of ways in WGS84, nor a file like data/roads.geojson',
  'not-json': 'it is not valid JSON',
  'not-xml': 'it is not well-formed XML',
  entities: 'it declares a document type or entities, which can be made to fill the memory; remove the DOCTYPE',
  'too-deep': 'it is nested too deeply',
  'too-large': 'it has more than 400,000,000 characters, too many to be read at once; cut out a smaller area',
  entangled: 'its roads lie across one another more often than those of any city; is it a road network, in degrees?',
  'too-many-roads': 'it has more than 600,000 roads between junctions; cut out a smaller area',
  'cut-short': 'the server that made it broke off, so it is not whole; ask it again, for a smaller area or with more time',
  'no-places': 'its ways have no places; ask for the nodes too (out body; >; out skel) or for geometry (out geom)',
  'no-roads': 'it holds no road',
  'bad-road': 'a road does not keep to the schema of data/roads.geojson; without it the rest would be closed too easily',
};

const remarks: Readonly<Record<OpenRemarkReason, string>> = {
  'missing-node': 'the file ends in the middle of it; it is taken to lead on out of the picture',
  'bad-coordinate': 'its place is not on earth; treated as missing, so that what leads there leads out of the picture',
  'duplicate-node': 'stands where another node stands; the two are joined',
  'duplicate-id': 'is given twice with different content; the later one counts',
  'zero-length': 'has no length and was left out',
  'self-loop': 'ends where it starts',
  'value-not-read': 'has a value that cannot be read and counts as not stated',
  'changing-direction': 'changes its direction; taken as both ways',
  'layers-apart': 'shares a corner with a road of another layer and is not joined to it there',
  'crosses-apart': 'crosses another road of its layer without a corner in common; not joined, so a way in may be missing',
  'crosses-joined': 'crosses another road of its layer and was joined to it',
  'area-outline': 'is an area; its outline stands for it',
  island: 'is not joined to the largest part of the network',
  'border-assumed': 'the file states no border; dead ends near the rim of the roads are taken to lead on',
  'far-away': 'it lies far from Baghdad, where distances across open ground are not exact',
  'barrier-off-road': 'stands on no road and stops nobody',
};

const problems: Readonly<Record<NetworkProblem['reason'], string>> = {
  'no-roads': 'there is no road',
  'duplicate-id': 'its id is used twice',
  'bad-coordinate': 'it has a coordinate that is no place on earth, or fewer than two',
  'missing-junction': 'the junction it names is not there',
  'end-off-junction': 'it does not reach the junction it names',
  'too-long': 'it is longer than any road of a city',
  'bad-attribute': 'a speed, a width or a number of lanes is not possible',
  'self-loop': 'it ends where it starts',
  'zero-length': 'it has no length',
  'same-place': 'it stands where another junction stands; the two are one',
  'lone-junction': 'no road ends there',
};

const leftOut: Readonly<Record<LeftOutReason, string>> = {
  footways: 'footways and paths', 'not-built': 'roads that are not built', 'not-roads': 'lines that are no roads', service: 'service roads', private: 'private roads',
};

const inBrackets = (detail: string | null) => (detail === null || detail === '' ? '' : ` (${detail})`);

export function describeOpenRefusal(file: string, { reason, at, detail }: Refused): string {
  return `${file}${at === null ? '' : `, ${at}`}: ${refusals[reason]}${inBrackets(detail)}.`;
}

/** `roads.geojson, road-x: the junction it names is not there (junction-y).` */
export function describeRoadProblem(file: string, { reason, at, other }: NetworkProblem): string {
  return `${file}${at === null ? '' : `, ${at}`}: ${problems[reason]}${inBrackets(other)}.`;
}

/** Of each reason the first few, then how many more. */
const shown = 3;

/** What was mended, guessed and left out of an opened file, and what stands on its roads. */
export function describeOpened(file: string, network: Pick<OpenedNetwork, 'remarks' | 'remarkCounts' | 'leftOut' | 'barriers' | 'restricted'>): readonly string[] {
  const reasons = [...new Set(network.remarks.map(({ reason }) => reason))];
  const barriers = network.barriers.length;
  return [
    ...reasons.flatMap((reason) => {
      const of = network.remarks.filter((remark) => remark.reason === reason);
      const more = (network.remarkCounts[reason] ?? 0) - shown;
      return [
        ...of.slice(0, shown).map(({ at, other }) => `${file}${at === null ? '' : `, ${at}`}: ${remarks[reason]}${inBrackets(other)}.`),
        ...(more > 0 ? [`${file}: the same of ${more} more.`] : []),
      ];
    }),
    ...leftOutReasons.filter((reason) => network.leftOut[reason] > 0).map((reason) => `${file}: ${network.leftOut[reason]} ${leftOut[reason]} left out.`),
    ...(barriers > 0 ? [`${file}: ${barriers} existing ${barriers === 1 ? 'barrier' : 'barriers'} of unknown state: open to the hostile, shut to friends.`] : []),
    ...(network.restricted.length > 0 ? [`${file}: ${network.restricted.length} roads with no or private access: open to the hostile, shut to friends.`] : []),
  ];
}
