/** The stage's end of the channel: tells the presenter window of the show, does what it asks, and shares the camera. Draws nothing. */
import { useEffect } from 'react';
import { newId } from '../../../offline/newId.ts';
import { newShowId, openShowChannel, ownShowId, type ShowChannel } from '../../../offline/showChannel.ts';
import { shareCamera } from '../../../map/stage/shareCamera.ts';
import { writeScenario } from '../../../scenario/writeScenario.ts';
import { setPointer } from '../../../store/brief/showActs.ts';
import { showState, showStore } from '../../../store/brief/showStore.ts';
import { type PresenterSays, readPresenterSays, readStageSays, type StageSays } from '../../../store/brief/showTalk.ts';
import { presentScenario, scenarioStore } from '../../../store/scenarioStore.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { useMap } from '../../useStores.ts';
import { ownControls } from './controls.ts';

export function PresenterLink() {
  const map = useMap();
  useEffect(() => {
    const token = newId();
    let channel: ShowChannel<StageSays> | null = null;
    let cameras: ReturnType<typeof shareCamera> | null = null;
    const tellShow = () => channel?.send({ from: 'stage', says: 'show', show: showState() });
    const tellPlan = () => {
      const scenario = presentScenario();
      if (scenario) channel?.send({ from: 'stage', says: 'plan', text: writeScenario(scenario), locale: sessionStore.getState().locale });
      tellShow();
    };
    const heed = (says: PresenterSays) => {
      switch (says.says) {
        case 'hello': tellPlan(); return;
        case 'there': tellShow(); return;
        case 'act': ownControls.act(says.act); return;
        case 'go': ownControls.go(says.slideId, says.step); return;
        case 'pointer': if (showStore.getState().tool === 'pointer') setPointer(says.pointer); return;
        case 'camera': cameras?.follow(says.camera);
      }
    };
    const open = (id: string) => {
      channel = openShowChannel<StageSays>(id, (message) => {
        const asked = readPresenterSays(message);
        if (asked) {
          heed(asked);
          return;
        }
        // A copied tab has a copy of the name: whoever had it first keeps it.
        const other = readStageSays(message);
        if (other?.says === 'claim' && other.token !== token) channel?.send({ from: 'stage', says: 'taken', token: other.token });
        else if (other?.says === 'taken' && other.token === token) {
          channel?.close();
          open(newShowId());
        }
      });
      channel.send({ from: 'stage', says: 'claim', token });
      tellPlan();
    };
    open(ownShowId());
    cameras = map?.lend((live) => shareCamera(live, (camera) => channel?.send({ from: 'stage', says: 'camera', camera }))) ?? null;
    const stops = [
      showStore.subscribe(tellShow),
      scenarioStore.subscribe((state, before) => { if (state.history?.present !== before.history?.present) tellPlan(); }),
      sessionStore.subscribe((state, before) => { if (state.locale !== before.locale) tellPlan(); }),
    ];
    return () => {
      for (const stop of stops) stop();
      tellShow();
      cameras?.end();
      channel?.close();
    };
  }, [map]);
  return null;
}
