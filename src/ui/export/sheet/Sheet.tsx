/**
 * The page over the map: its furniture as it will be printed, a hole where its map is, and everything beside it covered. Pointer and keys
 * go through the hole to the map; nothing else of the map is to be had.
 */
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { mapBoxOf } from '../../../export/page/mapBoxOf.ts';
import type { PageLayout } from '../../../export/page/pageLayout.ts';
import { scaleOfZoom, zoomOfScale } from '../../../export/page/groundFrame.ts';
import { writeSvg } from '../../../export/write/writeSvg.ts';
import { startViewfinder } from '../../../map/compose/viewfinder.ts';
import { imageToDataUrl } from '../../../map/images/imageToDataUrl.ts';
import type { LonLat } from '../../../geo/types.ts';
import type { MapHandle } from '../../../map/mapHandle.ts';
import type { Camera } from '../../../scenario/view.ts';
import { useText } from '../../useStores.ts';
import { composerStore } from '../composerStore.ts';
import { finderStore } from './finderStore.ts';
import { fitSheet, onScreen, type PxBox } from './sheetFit.ts';
import styles from './Sheet.module.css';
import { type StageSize, useStage } from './useStage.ts';
import { isOfWhole, isSameLook, lookAtWhole } from './wholeLook.ts';

interface SheetProps {
  readonly map: MapHandle;
  /** The page as the camera of the paper has it; null until its words are there. */
  readonly lay: ((camera: Camera) => PageLayout) | null;
  /** What the plan covers. */
  readonly area: readonly LonLat[];
}

/** Round the sheet, pixels. */
const marginPx = { wide: 20, narrow: 8 };
/** So far from a round scale a map is no longer at it. */
const scaleTolerance = 0.002;

/** So often the page is laid out anew while its map moves: to set all its words costs some frames. */
const everyMs = 150;

/** While the sheet lies on the map. */
function useViewfinder(map: MapHandle): void {
  useLayoutEffect(() => {
    const finder = map.lend(startViewfinder);
    const tell = () => {
      const camera = finder.camera();
      const { whole } = finderStore.getState();
      finderStore.setState({ camera, whole: whole !== null && isSameLook(whole, camera) ? whole : null });
      const { scale, set } = composerStore.getState();
      if (scale !== null && Math.abs(scaleOfZoom(camera.zoom, camera.center[1]) / scale - 1) > scaleTolerance) set({ scale: null });
    };
    let timer: ReturnType<typeof setTimeout> | null = null;
    let isLate = false;
    const follow = () => {
      isLate = timer !== null;
      if (isLate) return;
      tell();
      timer = setTimeout(() => {
        timer = null;
        if (isLate) follow();
      }, everyMs);
    };
    finderStore.setState({ finder, camera: null, whole: null });
    const stop = finder.onMove(follow);
    return () => {
      stop();
      if (timer !== null) clearTimeout(timer);
      finder.end();
      finderStore.setState({ finder: null, camera: null, whole: null });
    };
  }, [map]);
}

export function Sheet({ map, lay, area }: SheetProps) {
  const t = useText();
  const stage = useRef<HTMLDivElement>(null);
  const size = useStage(stage);
  useViewfinder(map);
  return (
    <div ref={stage} className={styles.stage} data-composer="sheet" role="group" aria-label={t('compose.sheet')}>
      {size === null || lay === null || size.width === 0 ? <div className={styles.cover} /> : <LaidSheet size={size} lay={lay} area={area} />}
    </div>
  );
}

function LaidSheet({ size, lay, area }: { readonly size: StageSize; readonly lay: (camera: Camera) => PageLayout; readonly area: readonly LonLat[] }) {
  const finder = useStore(finderStore, (state) => state.finder);
  const camera = useStore(finderStore, (state) => state.camera);
  const scale = useStore(composerStore, (state) => state.scale);
  const layout = useMemo(() => lay(camera ?? somewhere), [lay, camera]);
  const margin = Math.min(size.width, size.height) < 500 ? marginPx.narrow : marginPx.wide;
  const fit = useMemo(() => fitSheet({ widthMm: layout.widthMm, heightMm: layout.heightMm }, size, margin), [layout.widthMm, layout.heightMm, size, margin]);
  const { widthMm, heightMm } = mapBoxOf(layout);
  const box = onScreen(mapBoxOf(layout), fit);
  const { left, top, width, height } = box;
  const isFirst = useRef(true);
  useEffect(() => {
    if (finder === null) return;
    const frame = { widthMm, heightMm };
    finderStore.setState({ frame });
    const wasWhole = finderStore.getState().whole !== null;
    finder.frame({ left, top, width: width / fit.scale, height: height / fit.scale, scale: fit.scale }, scale === null ? null : zoomOfScale(scale, finder.camera().center[1]));
    // Whoever looked at all of the plan is shown all of it, at a round scale, on any paper.
    if (scale === null && (wasWhole || (isFirst.current && isOfWhole(area, finder.camera(), frame)))) lookAtWhole(area);
    isFirst.current = false;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- A plan that changes moves no map.
  }, [finder, left, top, width, height, widthMm, heightMm, fit.scale, scale]);
  const svg = useMemo(() => writeSvg(layout, { map: 'hole', imageUrl: imageToDataUrl, fonts: [] }), [layout]);
  const { sheet } = fit;
  return (
    <>
      <div className={styles.cover} style={{ clipPath: holeIn(size, box) }} />
      {/* What stands on the page is listed in the panel; to a screen reader it is one picture. */}
      <div
        className={styles.sheet} dir="ltr" data-page={`${layout.widthMm}x${layout.heightMm}`} data-sheet-scale={fit.scale} data-hole={[left, top, width, height].join()} aria-hidden="true" lang={layout.language}
        style={{ left: sheet.left, top: sheet.top, width: sheet.width, height: sheet.height }}
        // oxlint-disable-next-line react/no-danger -- The writer of the files escapes every text; this is the same drawing.
        dangerouslySetInnerHTML={{ __html: svg }}
      />
    </>
  );
}

const somewhere: Camera = { center: [44.39, 33.31], zoom: 14, bearing: 0, pitch: 0 };

/** Everything but the window. */
function holeIn({ width, height }: StageSize, hole: PxBox): string {
  const right = hole.left + hole.width;
  const bottom = hole.top + hole.height;
  return `path(evenodd, "M0 0H${width}V${height}H0ZM${hole.left} ${hole.top}H${right}V${bottom}H${hole.left}Z")`;
}
