/** The offer after a barrier is drawn across roads: found, shown on the map, and dropped once the barrier is another one. */
import { destinationFrom } from '../../geo/destinationFrom.ts';
import { bearingBetween } from '../../geo/bearingBetween.ts';
import type { ScenarioFeature } from '../../scenario/document.ts';
import { findFeature } from '../../scenario/questions/findFeature.ts';
import { type OfferedLine, squareOffer } from '../../sketch/squareOffer.ts';
import { roadsNow } from '../../store/editing/commitEdit.ts';
import { penStore } from '../../store/penStore.ts';
import { presentScenario, scenarioStore } from '../../store/scenarioStore.ts';
import { sessionStore } from '../../store/sessionStore.ts';
import { viewStore } from '../../store/viewStore.ts';
import type { DraftOverlay } from './draftOverlay.ts';

/** Follows the stores for the life of the page. The answer makes the offer of a barrier that was just drawn. */
export function followOffer(overlay: DraftOverlay): (drawn: ScenarioFeature) => void {
  let geometry: ScenarioFeature['geometry'] | null = null;
  const isStale = (barrierId: string) => {
    const { tool, mode } = sessionStore.getState();
    const scenario = presentScenario();
    return tool !== null || mode !== 'sketch' || viewStore.getState().view.selectedId !== barrierId
      || scenario === null || findFeature(scenario, barrierId)?.geometry !== geometry;
  };
  const look = () => {
    const { offer, set } = penStore.getState();
    if (offer && isStale(offer.barrierId)) set({ offer: null });
  };
  scenarioStore.subscribe(look);
  sessionStore.subscribe(look);
  viewStore.subscribe(look);
  penStore.subscribe(({ offer }, before) => {
    if (offer === before.offer) return;
    const lines = offer?.found.ok && offer.preview ? offer.found.lines[offer.preview] ?? [] : [];
    overlay.showOffer(lines.map((line) => ({ coordinates: line.coordinates, carriageway: carriagewayOf(line) })));
  });
  return (drawn) => {
    const scenario = presentScenario();
    const kept = scenario && findFeature(scenario, drawn.id);
    const graph = roadsNow();
    if (graph === null || kept?.properties.kind !== 'barrier' || kept.geometry.type !== 'LineString') return;
    const found = squareOffer(graph, kept.geometry.coordinates);
    if (!found.ok && found.reason === 'no-road') return;
    geometry = kept.geometry;
    penStore.getState().set({ offer: { barrierId: drawn.id, found, preview: null } });
  };
}

function carriagewayOf({ coordinates: [from, to], carriagewayMeters }: OfferedLine) {
  const bearing = bearingBetween(from, to);
  return carriagewayMeters.map((meters) => destinationFrom(from, bearing, meters));
}
