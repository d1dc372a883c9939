/** The presenter's end of the channel: asks for the plan and mirrors the show; what is asked of the show goes to the stage, which alone changes it. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { MapHandle } from '../../../map/mapHandle.ts';
import { shareCamera } from '../../../map/stage/shareCamera.ts';
import { openShowChannel, type ShowChannel } from '../../../offline/showChannel.ts';
import { parseScenario } from '../../../scenario/parseScenario.ts';
import { showStore } from '../../../store/brief/showStore.ts';
import { type PresenterSays, readStageSays, type StageSays } from '../../../store/brief/showTalk.ts';
import { forgetSlides } from '../../../store/brief/showSlide.ts';
import { scenarioStore } from '../../../store/scenarioStore.ts';
import { viewStore } from '../../../store/viewStore.ts';
import type { ShowControls } from './controls.ts';

/** So often the stage is asked whether it is there, milliseconds; after so long without a word it is not. */
const askMs = 2000;
const silentMs = 5000;

/** `isAnswering`: a stage was heard of within the last seconds. */
export function useShowAfar(showId: string | null, map: MapHandle | null): { readonly controls: ShowControls; readonly isAnswering: boolean } {
  const channel = useRef<ShowChannel<PresenterSays> | null>(null);
  const [isAnswering, setAnswering] = useState(true);
  useEffect(() => {
    if (showId === null) return undefined;
    let heardAt = Date.now();
    let text = '';
    const cameras = map?.lend((live) => shareCamera(live, (camera) => channel.current?.send({ from: 'presenter', says: 'camera', camera }))) ?? null;
    const heed = (says: StageSays) => {
      switch (says.says) {
        case 'show': showStore.getState().set(says.show); return;
        case 'camera': cameras?.follow(says.camera); return;
        case 'plan': {
          viewStore.getState().setLocale(says.locale);
          if (says.text === text) return;
          text = says.text;
          takePlan(text);
          return;
        }
        default:
      }
    };
    const opened = openShowChannel<PresenterSays>(showId, (message) => {
      const said = readStageSays(message);
      if (!said) return;
      heardAt = Date.now();
      setAnswering(true);
      heed(said);
    });
    channel.current = opened;
    opened.send({ from: 'presenter', says: 'hello' });
    const timer = setInterval(() => {
      // A stage that was loaded anew tells of its plan by itself.
      opened.send({ from: 'presenter', says: text === '' ? 'hello' : 'there' });
      if (Date.now() - heardAt > silentMs) setAnswering(false);
    }, askMs);
    const stopPointer = map?.lend((live) => {
      const move = ({ lngLat }: { readonly lngLat: { readonly lng: number; readonly lat: number } }) => {
        if (showStore.getState().tool === 'pointer') opened.send({ from: 'presenter', says: 'pointer', pointer: { at: [lngLat.lng, lngLat.lat] } });
      };
      live.on('mousemove', move);
      return () => {
        live.off('mousemove', move);
      };
    });
    return () => {
      clearInterval(timer);
      stopPointer?.();
      cameras?.end();
      opened.close();
      channel.current = null;
    };
  }, [showId, map]);
  const controls = useMemo<ShowControls>(() => ({
    act: (act) => channel.current?.send({ from: 'presenter', says: 'act', act }),
    go: (slideId, step) => channel.current?.send({ from: 'presenter', says: 'go', slideId, step }),
  }), []);
  return { controls, isAnswering };
}

/** Through the parser of every file; one that does not read leaves what was there. */
function takePlan(text: string): void {
  const parsed = parseScenario(text);
  if (!parsed.ok) return;
  if (scenarioStore.getState().history) forgetSlides();
  scenarioStore.getState().open(parsed.scenario, { isReadOnly: true, isSaved: true });
}
