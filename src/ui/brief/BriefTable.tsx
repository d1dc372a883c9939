/** What stands beside the map in the mode that briefs: the slides of the open plan, in their order; and the stage, once they are shown. */
import { useOpenScenario } from '../library/useOpenScenario.ts';
import { useScenario } from '../useStores.ts';
import { BriefEditor } from './BriefEditor.tsx';
import { StageDoor } from './stage/StageDoor.tsx';

export default function BriefTable() {
  const scenario = useScenario();
  useOpenScenario();
  return (
    <>
      {scenario ? <BriefEditor scenario={scenario} /> : null}
      <StageDoor />
    </>
  );
}
