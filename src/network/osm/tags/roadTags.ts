/** What the tags of a line make of it: which road, whose, in which direction; or why none. */
import type { RoadClass } from '../../../baseline/kinds/road.ts';
import type { RoadInput } from '../../graph/roadGraph.ts';
import type { LeftOutReason, NetworkOptions, RoadName } from '../openedNetwork.ts';
import type { Tags } from '../roadExtract.ts';
import { readLanes, readLayer, readSpeed, readWidth } from './quantities.ts';

/** Values of `highway`; links are as what they lead to. What a car fits on is a road, whoever may use it. */
const classes: Readonly<Record<string, RoadClass>> = {
  motorway: 'motorway', trunk: 'primary', primary: 'primary', secondary: 'secondary', tertiary: 'secondary',
  unclassified: 'local', residential: 'local', living_street: 'local', service: 'local', road: 'local', track: 'local',
  pedestrian: 'local', busway: 'local', bus_guideway: 'local', escape: 'local', raceway: 'local', emergency_bay: 'local',
};
const footways = new Set(['footway', 'path', 'steps', 'cycleway', 'bridleway', 'corridor', 'elevator', 'ladder', 'via_ferrata']);
const unbuilt = new Set(['construction', 'proposed', 'planned', 'abandoned', 'disused', 'razed', 'demolished', 'dismantled', 'no']);
/** Roads of these are for those on foot; friends drive there by leave only. */
const notForFriends = new Set(['pedestrian', 'busway', 'bus_guideway', 'raceway', 'escape']);
const closedAccess = new Set(['no', 'private', 'military', 'permit', 'agricultural', 'forestry']);

export interface RoadOfTags {
  readonly properties: Omit<RoadInput['properties'], 'from' | 'to'>;
  readonly name: RoadName;
  readonly layer: number;
  /** A bridge or a tunnel. */
  readonly isStructure: boolean;
  readonly isRestricted: boolean;
  readonly changesDirection: boolean;
  /** `key=value` that could not be read. */
  readonly unread: readonly string[];
}

const isYes = (value: string | undefined) => value !== undefined && value !== 'no';

/** The most particular statement wins. */
function isClosed(tags: Tags, highway: string): boolean {
  const access = tags.get('motorcar') ?? tags.get('motor_vehicle') ?? tags.get('vehicle') ?? tags.get('access');
  return access === undefined ? notForFriends.has(highway) : closedAccess.has(access);
}

function directionOf(tags: Tags, highway: string): { readonly oneWay: 'no' | 'forward' | 'backward'; readonly isStated: boolean; readonly changes: boolean } {
  const value = tags.get('oneway');
  const stated = (oneWay: 'no' | 'forward' | 'backward') => ({ oneWay, isStated: true, changes: false });
  if (value === 'yes' || value === '1' || value === 'true') return stated('forward');
  if (value === '-1' || value === 'reverse') return stated('backward');
  if (value === 'no' || value === '0' || value === 'false') return stated('no');
  if (value === 'reversible' || value === 'alternating') return { oneWay: 'no', isStated: false, changes: true };
  const isImplied = ['roundabout', 'circular'].includes(tags.get('junction') ?? '') || highway === 'motorway';
  return isImplied ? stated('forward') : { oneWay: 'no', isStated: false, changes: false };
}

const arabic = /\p{Script=Arabic}/u;

function nameOf(tags: Tags): RoadName {
  const name = tags.get('name') ?? null;
  const isArabic = name !== null && arabic.test(name);
  return { en: tags.get('name:en') ?? tags.get('int_name') ?? (isArabic ? null : name), ar: tags.get('name:ar') ?? (isArabic ? name : null) };
}

/** `isRoadAnyway`: a file in which no line has a `highway` tag, so that every line is one. */
export function roadOfTags(tags: Tags, isRoadAnyway: boolean, options: NetworkOptions): { readonly leftOut: LeftOutReason } | RoadOfTags {
  const highway = tags.get('highway') ?? (isRoadAnyway ? 'road' : '');
  if (unbuilt.has(highway)) return { leftOut: 'not-built' };
  if (footways.has(highway)) return { leftOut: 'footways' };
  const kind = highway.replace(/_link$/, '');
  if (!Object.hasOwn(classes, kind)) return { leftOut: 'not-roads' };
  if (kind === 'service' && !options.includesService) return { leftOut: 'service' };
  const isRestricted = isClosed(tags, kind);
  if (isRestricted && !options.includesPrivate) return { leftOut: 'private' };

  const unread: string[] = [];
  const number = (key: string, value: number | null): number | null => {
    if (!Number.isNaN(value)) return value;
    unread.push(`${key}=${(tags.get(key) ?? '').slice(0, 80)}`);
    return null;
  };
  const lanes = number('lanes', readLanes(tags.get('lanes')));
  const widthKey = tags.has('width:carriageway') ? 'width:carriageway' : 'width';
  const widthMeters = number(widthKey, readWidth(tags.get(widthKey)));
  const speedKmh = number('maxspeed', readSpeed(tags.get('maxspeed')));
  const direction = directionOf(tags, kind);
  const oneWayTag = tags.get('oneway');
  if (!direction.isStated && !direction.changes && oneWayTag !== undefined) unread.push(`oneway=${oneWayTag.slice(0, 80)}`);
  const isBridge = isYes(tags.get('bridge'));
  const isTunnel = isYes(tags.get('tunnel'));
  const assumed: RoadInput['properties']['assumed'] = [];
  if (!tags.has('highway') || highway === 'road') assumed.push('class');
  if (!direction.isStated) assumed.push('oneWay');
  if (lanes === null) assumed.push('lanes');
  if (widthMeters === null) assumed.push('widthMeters');
  if (speedKmh === null) assumed.push('speedKmh');
  return {
    properties: {
      class: classes[kind] ?? 'local', oneWay: direction.oneWay, lanes, widthMeters, speedKmh, bridge: isBridge, assumed, serves: null,
      position: 'approximate', precisionMeters: null,
    },
    name: nameOf(tags), layer: readLayer(tags.get('layer'), isBridge, isTunnel), isStructure: isBridge || isTunnel, isRestricted,
    changesDirection: direction.changes, unread,
  };
}

/** Values of `barrier` on a node that keep a car out when shut. Toll booths, kerbs and cattle grids do not. */
export const barrierKinds: ReadonlySet<string> = new Set([
  'gate', 'lift_gate', 'swing_gate', 'sliding_gate', 'hampshire_gate', 'bollard', 'rising_bollard', 'block', 'jersey_barrier', 'chain', 'rope', 'cycle_barrier',
  'sally_port', 'wedge', 'spikes', 'log', 'debris', 'planter', 'barrier', 'yes',
]);
