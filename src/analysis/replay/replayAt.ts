/** One moment of a replay: where every vehicle is, how every line stands, how many are through. Cheap enough for every frame. */
import type { LonLat } from '../../geo/types.ts';
import type { Replay, ReplayedLine } from './replayColumn.ts';
import { lengthOfRoute, pieceAt, placeAt } from '../timing/routeLine.ts';

export interface ReplayVehicle {
  /** `waiting` before the start of the route and `arrived` beyond its end are off the map; so is who is `stopped` in a queue that reaches back beyond the start. */
  readonly status: 'waiting' | 'driving' | 'stopped' | 'arrived';
  /** Of its nose along the route. */
  readonly meters: number;
  readonly coordinate: LonLat | null;
  /** Degrees clockwise from north; null off the map. */
  readonly bearing: number | null;
}

export interface ReplayLineState {
  readonly id: string;
  /** `held`: ordered up, and the loop is not clear, or was not for a second. */
  readonly state: 'down' | 'held' | 'rising' | 'up';
  /** 0 down to 1 at full height. */
  readonly height: number;
  /** Noses past the first of its places. */
  readonly passed: number;
}

export interface ReplayMoment {
  readonly seconds: number;
  readonly vehicles: readonly ReplayVehicle[];
  readonly lines: readonly ReplayLineState[];
  readonly stopped: number;
  readonly arrived: number;
}

export function replayAt(replay: Replay, seconds: number): ReplayMoment {
  const { route, column: { speedKmh, spacingMeters }, staysAtMeters } = replay;
  const routeMeters = lengthOfRoute(route);
  let [stopped, arrived] = [0, 0];
  const free = (seconds * speedKmh) / 3.6;
  const vehicles = staysAtMeters.map((stays, vehicle): ReplayVehicle => {
    const moving = free - vehicle * spacingMeters;
    const meters = Math.min(moving, stays ?? Infinity);
    const isStopped = stays !== null && moving >= stays;
    stopped += Number(isStopped);
    if (meters < 0) return { status: isStopped ? 'stopped' : 'waiting', meters, coordinate: null, bearing: null };
    if (meters >= routeMeters) {
      arrived += 1;
      return { status: 'arrived', meters: routeMeters, coordinate: null, bearing: null };
    }
    const piece = pieceAt(route, meters);
    return { status: isStopped ? 'stopped' : 'driving', meters, coordinate: placeAt(route, meters, piece), bearing: route.bearings[piece] ?? null };
  });
  return { seconds, vehicles, stopped, arrived, lines: replay.lines.map((line) => lineAt(replay, line, seconds, vehicles)) };
}

function lineAt({ orderedAtSeconds }: Replay, line: ReplayedLine, seconds: number, vehicles: readonly ReplayVehicle[]): ReplayLineState {
  const first = line.atMeters[0] ?? Infinity;
  const passed = vehicles.filter(({ meters }) => meters > first).length;
  const of = (state: ReplayLineState['state'], height: number): ReplayLineState => ({ id: line.id, state, height, passed });
  if (line.conduct === 'stands') return of('up', 1);
  if (line.conduct === 'open' || seconds < orderedAtSeconds) return of('down', 0);
  if (line.fullAtSeconds !== null && seconds >= line.fullAtSeconds) return of('up', 1);
  const rise = line.rises.find(({ fromSeconds, toSeconds }) => seconds >= fromSeconds && seconds < toSeconds);
  return rise ? of('rising', Math.min(1, (seconds - rise.fromSeconds) / line.riseSeconds)) : of('held', 0);
}
