/** What was wrong with a file of roads, and what was mended in it, as sentences. */
import type { NetworkProblem } from '../../../network/graph/checkRoads.ts';
import { type LeftOutReason, leftOutReasons, type OpenedNetwork } from '../../../network/osm/openedNetwork.ts';
import type { RoadsInUse, RoadsRefused } from '../../../store/network/networkStore.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { isolate } from '../../i18n/isolate.ts';

/** So many places of one fault are named; the rest are counted. */
const mostNamed = 3;

const placed = (t: Translate, what: string, where: string) => (where === '' ? what : t('network.at', { what, where: isolate(where) }));
const named = (name: string) => `\u2068${name}\u2069`;

export function refusalSentence(t: Translate, { name, isOfPlan, why }: RoadsRefused): string {
  return t(isOfPlan ? 'network.refusedPlan' : 'network.refused', { name: named(name), why: t(`network.why.${why.reason}`) });
}

/** Where in the file, and the reader's own words; each a line. */
export function refusalPlaces(t: Translate, { why }: RoadsRefused): readonly string[] {
  if (why.reason === 'no-network') return why.problems.slice(0, mostNamed).map((problem) => problemWords(t, problem));
  const at = 'at' in why && why.at !== null ? [isolate(why.at)] : [];
  return why.detail === '' ? at : [...at, isolate(why.detail)];
}

function problemWords(t: Translate, { reason, at, other }: NetworkProblem): string {
  return placed(t, t(`network.problem.${reason}`), [at, other].filter((part) => part !== null && part !== '').join(', '));
}

const leftOutWords = (t: Translate, reason: LeftOutReason, count: number): string => {
  switch (reason) {
    case 'footways': return t('network.leftOut.footways', { count });
    case 'not-built': return t('network.leftOut.notBuilt', { count });
    case 'not-roads': return t('network.leftOut.notRoads', { count });
    case 'service': return t('network.leftOut.service', { count });
    case 'private': return t('network.leftOut.private', { count });
  }
};

/** What stands on the roads, what was left out, then every kind of mend with the first places in the file. */
export function detailLines(t: Translate, { network, remarks }: RoadsInUse): readonly string[] {
  const { barriers, restricted, leftOut } = network;
  return [
    ...(barriers.length > 0 ? [t('network.barriers', { count: barriers.length })] : []),
    ...(restricted.length > 0 ? [t('network.restricted', { count: restricted.length })] : []),
    ...leftOutReasons.filter((reason) => leftOut[reason] > 0).map((reason) => leftOutWords(t, reason, leftOut[reason])),
    ...remarkLines(t, network),
    ...[...new Set(remarks.map(({ reason }) => reason))].map((reason) => withPlaces(t, t(`network.problem.${reason}`), remarks.filter((remark) => remark.reason === reason))),
  ];
}

function remarkLines(t: Translate, { remarks, remarkCounts }: Pick<OpenedNetwork, 'remarks' | 'remarkCounts'>): readonly string[] {
  return [...new Set(remarks.map(({ reason }) => reason))]
    .map((reason) => withPlaces(t, t(`network.remark.${reason}`), remarks.filter((remark) => remark.reason === reason), remarkCounts[reason]));
}

function withPlaces(t: Translate, what: string, of: readonly { readonly at: string | null; readonly other: string | null }[], total = of.length): string {
  const places = of.slice(0, mostNamed).flatMap(({ at, other }) => (at === null ? [] : [isolate(other === null ? at : `${at} (${other})`)]));
  if (places.length === 0) return what;
  const more = total - places.length;
  return t('network.times', { what, list: [...places, ...(more > 0 ? [t('network.more', { count: more })] : [])].join(' · ') });
}
