/** From one moment of a replay to what the map draws of it: every vehicle on its way, every line of the route as it stands, the posture as far as it has risen. */
import type { Replay } from '../../analysis/replay/replayColumn.ts';
import type { ReplayLineState, ReplayMoment } from '../../analysis/replay/replayAt.ts';
import { pieceAt, placeAt } from '../../analysis/timing/routeLine.ts';
import type { Posture } from '../../scenario/document.ts';
import { bareName } from '../symbolName.ts';
import type { ReplayMarkProperties, ReplayOverlay } from './replayOverlay.ts';

type Mark = ReplayMarkProperties['mark'];
type Spot = ReplayOverlay['marks']['features'][number];

const imageOf: Readonly<Record<Mark, string>> = {
  vehicle: bareName({ shape: 'vehicle' }), 'vehicle-stopped': bareName({ shape: 'vehicle-stopped' }),
  'line-down': bareName({ shape: 'plan', mark: 'barrier-down' }), 'line-up': bareName({ shape: 'plan', mark: 'barrier-up' }),
  'line-held': bareName({ shape: 'line-held' }), 'line-rising': bareName({ shape: 'line-rising' }),
};

const spot = (id: string, mark: Mark, [lon, lat]: readonly [number, number], bearing: number): Spot => ({
  type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties: { id, mark, image: imageOf[mark], bearing },
});

export function buildReplayOverlay(replay: Replay, moment: ReplayMoment, posture: Posture | null): ReplayOverlay {
  const vehicles = moment.vehicles.flatMap(({ coordinate, bearing, status }, index) => (
    coordinate ? [spot(`vehicle-${index + 1}`, status === 'stopped' ? 'vehicle-stopped' : 'vehicle', coordinate, bearing ?? 0)] : []
  ));
  const lines = replay.lines.flatMap(({ id, atMeters }, index) => atMeters.map((meters, place) => {
    const piece = pieceAt(replay.route, meters);
    return spot(`${id} ${place + 1}`, `line-${moment.lines[index]?.state ?? 'down'}`, placeAt(replay.route, meters, piece), 0);
  }));
  return { marks: { type: 'FeatureCollection', features: [...vehicles, ...lines] }, posture: posture && posed(posture, replay, moment.lines) };
}

/** The same object where every line of the route stands as the posture has it. */
function posed(posture: Posture, { lines }: Replay, states: readonly ReplayLineState[]): Posture {
  const notUp = lines.filter(({ conduct }, index) => conduct === 'rises' && states[index]?.state !== 'up');
  if (notUp.length === 0) return posture;
  return { ...posture, states: { ...posture.states, ...Object.fromEntries(notUp.map(({ id }) => [id, 'down' as const])) } };
}
