/**
 * The slide that is worked on, over the map as the room will see it: its face, its callouts to be moved, and the camera beside its words. On a phone the callouts alone,
 * as the sheet has the rest of the screen.
 */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { startStageCamera, type StageCamera } from '../../../map/stage/stageCamera.ts';
import { slideView, slideWords, countStates } from '../../../scenario/briefing/slideView.ts';
import type { Callout, Slide } from '../../../scenario/kinds/slide.ts';
import { roundCoordinate } from '../../../geo/roundCoordinate.ts';
import { zoneBox } from '../../../scene/zoneBox.ts';
import { previewStore } from '../../../store/brief/previewStore.ts';
import { usualHeight, usualWidth } from '../../../store/cameraInFrame.ts';
import { useMap, useScenario, useSession, useText } from '../../useStores.ts';
import { placeCallout, moveCallout } from '../edits/calloutEdits.ts';
import { type CalloutMove, Callouts } from '../face/Callouts.tsx';
import { Face } from '../face/Face.tsx';
import { fieldFaceOf } from '../face/FieldNumber.tsx';
import { useSlideNumbers } from '../fields/useSlideNumbers.ts';
import { boxesOf } from '../stage/director.ts';
import { TwinMap } from '../stage/TwinMap.tsx';
import { useStageSize } from '../stage/useStageSize.ts';
import styles from './SlidePreview.module.css';
import { isRightToLeft } from '../../../scenario/view.ts';

interface SlidePreviewProps {
  readonly slide: Slide;
  readonly number: number;
  readonly step: number;
  readonly isReadOnly: boolean;
  readonly hasFace: boolean;
}

export function SlidePreview({ slide, number, step, isReadOnly, hasFace }: SlidePreviewProps) {
  const scenario = useScenario();
  const area = useRef<HTMLDivElement>(null);
  const [moving, setMoving] = useState<CalloutMove | null>(null);
  const isMirrored = useSession((session) => isRightToLeft(session.locale));
  const size = useStageSize(area, isMirrored);
  const numbers = useSlideNumbers(slide, step);
  const field = useMemo(() => fieldFaceOf(numbers), [numbers]);
  const drawn = useMemo(() => (moving ? { ...slide, callouts: (slide.callouts ?? []).map((callout) => (callout.id === moving.id ? moved(callout, moving) : callout)) } : slide), [slide, moving]);
  const view = useMemo(() => slideView(slide, step), [slide, step]);
  const boxes = useMemo(() => (size && hasFace ? boxesOf(slide, view, size) : null), [slide, view, size, hasFace]);
  const section = useMemo(() => scenario?.slides.slice(0, number).findLast((one) => one.section !== undefined)?.section ?? '', [scenario, number]);
  const shown = useMemo(() => ({ slide, step, view, number, of: scenario?.slides.length ?? 1, states: countStates(slide), title: slideWords(slide, step).title, section }), [slide, step, view, number, scenario, section]);
  const map = useMap();
  const onMove = isReadOnly ? undefined : (move: CalloutMove | null) => {
    if (move?.isDone) moveCallout(slide.id, move);
    setMoving(move === null || move.isDone ? null : move);
  };
  return (
    <div ref={area} className={styles.area} data-preview={slide.id} data-covers-nothing>
      {boxes ? (
        <>
          <PreviewCamera slide={slide} step={step} covered={boxes.covered} />
          {map && boxes.twin ? <TwinMap map={map} shown={shown} boxes={boxes} /> : null}
          <Face slide={drawn} step={step} boxes={boxes} numbers={numbers} section={section} onMoveCallout={onMove} onFit={sayFit} />
        </>
      ) : <Callouts callouts={drawn.callouts ?? none} scenario={scenario} field={field} onMove={onMove} />}
      <PlaceCatcher slideId={slide.id} />
    </div>
  );
}

const none: readonly Callout[] = [];

const sayFit = (isTooLong: boolean) => {
  if (previewStore.getState().isTooLong !== isTooLong) previewStore.getState().set({ isTooLong });
};

function moved({ at, featureId, ...callout }: Callout, move: CalloutMove): Callout {
  if (move.at) return { ...callout, at: move.at };
  return { ...callout, ...(at ? { at } : {}), ...(featureId === undefined ? {} : { featureId }), ...(move.offset ? { offset: move.offset } : {}) };
}

/** Beside the words, as on the stage; the map is as before when the face is gone. */
function PreviewCamera({ slide, step, covered }: { readonly slide: Slide; readonly step: number; readonly covered: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>> }) {
  const map = useMap();
  const camera = useRef<StageCamera | null>(null);
  const zones = useSession((session) => session.baseline?.zones);
  const asked = useStore(previewStore, (preview) => preview.asked);
  const sides = [covered.top, covered.right, covered.bottom, covered.left].join();
  useLayoutEffect(() => {
    if (!map) return undefined;
    const home = zoneBox({ zones: zones ?? [] });
    camera.current = map.lend((live) => startStageCamera(live, home));
    previewStore.getState().set({ isShown: true });
    return () => {
      previewStore.getState().set({ isShown: false, nearer: 0, isTooLong: false });
      camera.current?.end();
      camera.current = null;
    };
  }, [map, zones]);
  useEffect(() => {
    if (!map) return;
    const [top = 0, right = 0, bottom = 0, left = 0] = sides.split(',').map(Number);
    const { width, height } = map.lend((live) => ({ width: live.getContainer().clientWidth - left - right, height: live.getContainer().clientHeight - top - bottom }));
    previewStore.getState().set({ nearer: Math.log2(Math.max(0.05, Math.min(width / usualWidth, height / usualHeight))) });
    camera.current?.moveTo(slideView(slide, step).camera, { top, right, bottom, left }, 'jump');
    // What is typed into the slide does not take the map back to where it was.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [map, slide.id, step, sides, asked]);
  return null;
}

/** Takes the next press on the map for a callout; Escape lets go. */
function PlaceCatcher({ slideId }: { readonly slideId: string }) {
  const t = useText();
  const map = useMap();
  const placing = useStore(previewStore, (preview) => preview.placing);
  const stop = () => previewStore.getState().set({ placing: null });
  useEffect(() => {
    if (placing === null) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      previewStore.getState().set({ placing: null });
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [placing]);
  if (placing === null || !map) return null;
  const place = (x: number, y: number) => {
    placeCallout(slideId, placing, map.lend((live) => {
      const box = live.getContainer().getBoundingClientRect();
      const { lng, lat } = live.unproject([x - box.left, y - box.top]);
      return roundCoordinate([lng, lat]);
    }), t('brief.callout.new'));
    stop();
  };
  return (
    <button
      type="button" className={styles.catcher} data-place-callout
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        // By key: the middle of what the map shows free.
        if (event.detail === 0) place(...centreOf(map));
        else place(Math.min(Math.max(event.clientX, box.left), box.right), Math.min(Math.max(event.clientY, box.top), box.bottom));
      }}
      ref={(button) => button?.focus()}
    >
      <span className={styles.hint}>{t('brief.callout.press')}</span>
    </button>
  );
}

function centreOf(map: NonNullable<ReturnType<typeof useMap>>): [number, number] {
  return map.lend((live) => {
    const box = live.getContainer().getBoundingClientRect();
    const { x, y } = live.project(live.getCenter());
    return [x + box.left, y + box.top];
  });
}
