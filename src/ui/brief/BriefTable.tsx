/** What stands beside the map in the mode that briefs: the slides of the open plan, in their order. */
import { sessionStore } from '../../store/sessionStore.ts';
import { showSlide } from '../../store/brief/showSlide.ts';
import { PanelFrame } from '../controls/PanelFrame.tsx';
import { useOpenScenario } from '../library/useOpenScenario.ts';
import { Button } from '../controls/Button.tsx';
import { StageDoor } from './stage/StageDoor.tsx';
import { present } from './stage/present.ts';
import layout from '../panels/layers/LayerPanel.module.css';
import { SheetHandle } from '../panels/layers/SheetHandle.tsx';
import { useScenario, useSession, useText } from '../useStores.ts';

const close = () => sessionStore.getState().set({ sidebarOpen: false });

export default function BriefTable() {
  return (
    <>
      <BriefPanel />
      <StageDoor />
    </>
  );
}

function BriefPanel() {
  const t = useText();
  const scenario = useScenario();
  const sidebarOpen = useSession((session) => session.sidebarOpen);
  useOpenScenario();
  if (!sidebarOpen) return null;
  return (
    <div className={layout.panel} data-sheet="brief" data-covers-map>
      <SheetHandle label={t('check.close')} onClose={close} />
      <PanelFrame title={t('brief.title')} onClose={close} className={layout.frame}>
        <Button onPress={() => present()}>{t('present.start')}</Button>
        {scenario && scenario.slides.length > 0
          ? <ol>{scenario.slides.map(({ id, title }) => <li key={id}><button type="button" onClick={() => showSlide(id)}><bdi>{title}</bdi></button></li>)}</ol>
          : <p>{t('brief.none')}</p>}
      </PanelFrame>
    </div>
  );
}
