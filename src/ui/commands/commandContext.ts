/** What tells which actions are possible, as the stores are now. */
import type { MapHandle } from '../../map/mapHandle.ts';
import { briefStore } from '../../store/brief/briefStore.ts';
import { featuresOf, plannedIds } from '../../store/editing/selectedFeatures.ts';
import { presentScenario, scenarioStore } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { deskStore } from '../../store/shared/ownDesk.ts';
import { viewStore } from '../../store/viewStore.ts';
import { translator } from '../i18n/i18n.ts';
import type { CommandContext } from './command.ts';

export function contextNow(map: MapHandle | null, isPhone: boolean): CommandContext {
  const session = sessionStore.getState();
  const scenario = presentScenario();
  const { history, isReadOnly } = scenarioStore.getState();
  const planned = session.mode === 'sketch' ? plannedIds() : [];
  const features = featuresOf(scenario, planned);
  return {
    map, isPhone, session, scenario, isReadOnly,
    t: translator(session.locale),
    view: viewStore.getState().view,
    isLooking: deskStore.getState().aside !== null,
    isReading: briefStore.getState().use === 'read',
    steps: { back: history?.done ?? 0, forth: (history?.steps.length ?? 0) - (history?.done ?? 0) },
    selection: { planned, lines: features.filter(({ geometry }) => geometry.type === 'LineString').length, areAllHidden: features.length > 0 && features.every(({ properties }) => properties.hidden) },
  };
}
