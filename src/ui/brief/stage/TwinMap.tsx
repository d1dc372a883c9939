/** The other state of a comparison on a map of its own, in the half where reading ends. Made with the slide and removed with it. */
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { MapHandle } from '../../../map/mapHandle.ts';
import { openTwinMap, type TwinMap as Twin } from '../../../map/stage/twinMap.ts';
import { planOfSlide } from '../../../scenario/briefing/planOfSlide.ts';
import { planInView, planOf } from '../../../scene/shownPlan.ts';
import { zoneBox } from '../../../scene/zoneBox.ts';
import { useScenario, useSession, useView } from '../../useStores.ts';
import { viewStore } from '../../../store/viewStore.ts';
import type { StageBoxes } from '../face/stageBoxes.ts';
import styles from './Stage.module.css';
import type { ShownSlide } from './useShown.ts';
import { checkStore } from '../../../store/check/checkStore.ts';

export function TwinMap({ map, shown, boxes }: { readonly map: MapHandle; readonly shown: ShownSlide; readonly boxes: StageBoxes }) {
  const scenario = useScenario();
  const theme = useSession((session) => session.theme);
  const locale = useSession((session) => session.locale);
  const view = useView((now) => now);
  const postureId = useSession((session) => session.postureId);
  const shownPhases = useSession((session) => session.shownPhases);
  const result = useStore(checkStore, (state) => state.result);
  const place = useRef<HTMLDivElement>(null);
  const twin = useRef<Twin | null>(null);
  const { camera: _, ...seen } = view;
  const signs = JSON.stringify(seen);
  const input = useMemo(() => {
    const now = map.input();
    const { against = [], ...own } = shown.view;
    if (!scenario) return now;
    const other = planOfSlide(scenario, { ...own, ...against[0] });
    const { plan, view: drawn } = planInView(planOf(other.scenario, other.postureId, other.shownPhases), viewStore.getState().view, false);
    const { replay: __, check: ___, ...rest } = now;
    return { ...rest, plan, view: drawn };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `map.input` reads the stores; these say when they are others.
  }, [map, scenario, shown, theme, locale, signs, postureId, shownPhases, result]);
  const first = useRef(input);
  first.current = input;
  const { twin: box, covered } = boxes;
  const sides = box ? [box.left, box.top, box.width, box.height].join() : '';
  useLayoutEffect(() => {
    const element = place.current?.firstElementChild;
    if (!(element instanceof HTMLElement)) return undefined;
    const opened = map.lend((live) => {
      const edge = Math.min(covered.left, covered.right);
      return openTwinMap(live, element, first.current, zoneBox(first.current.baseline), { top: covered.top, bottom: covered.bottom, left: edge, right: edge });
    });
    twin.current = opened;
    return () => {
      twin.current = null;
      opened.end();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another place is another map; what it draws follows below.
  }, [map, sides]);
  useEffect(() => {
    twin.current?.show(input);
  }, [input]);
  return box ? <div ref={place} className={styles.twin} data-twin-map aria-hidden="true" style={{ left: box.left, top: box.top, width: box.width, height: box.height }}><div /></div> : null;
}
