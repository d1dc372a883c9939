/** What is asked of suggestions: least of what, how far from what is protected, where something may be built, which roads are left alone or kept open. */
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { suggestRulesOf } from '../../../analysis/check/suggestCrossings.ts';
import type { PostureCheck } from '../../../analysis/check/checkResult.ts';
import type { Scenario } from '../../../scenario/document.ts';
import { suggestMeasures } from '../../../scenario/kinds/suggestRules.ts';
import { scenarioStore } from '../../../store/scenarioStore.ts';
import { useDrawAct } from '../../commands/useDrawAct.ts';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { ChoiceField, TypedField } from '../../sketch/form/fields.tsx';
import { readNumber } from '../../sketch/form/readNumber.ts';
import { useSession, useText } from '../../useStores.ts';
import styles from '../Check.module.css';
import { useNames } from '../useNames.ts';
import { chosenOf, roadsOfLeaks, streetsOf, stretchesOf, wholeStreets } from './roadChoices.ts';
import { RoadPicker } from './RoadPicker.tsx';
import own from './Suggest.module.css';
import { buildAreaChoices, chooseBuildArea, chooseMeasure, setExcluded, setKeptOpen, typeStandOff } from './suggestEdits.ts';

const anywhere = '~anywhere';

export function SuggestRules({ scenario, posture }: { readonly scenario: Scenario; readonly posture: PostureCheck }) {
  const t = useText();
  const nameOf = useNames();
  const isReadOnly = useStore(scenarioStore, (state) => state.isReadOnly);
  const roads = useSession((session) => session.baseline?.roads);
  const streets = useMemo(() => streetsOf(roads ?? [], nameOf), [roads, nameOf]);
  const { least, standOffMeters, excludedRoads } = suggestRulesOf(scenario.parameters);
  const shown = scenario.postures.find(({ id }) => id === posture.postureId) ?? null;
  const bridges = useMemo(() => stretchesOf(streets, (roads ?? []).filter(({ properties }) => properties.bridge).map(({ id }) => id)), [roads, streets]);
  const onWays = useMemo(() => stretchesOf(streets, roadsOfLeaks(posture)), [streets, posture]);
  const all = { label: t('check.suggest.allRoads'), choices: wholeStreets(streets) };
  const setMeters = (text: string): boolean => {
    const meters = readNumber(text);
    if (!(meters >= 0 && Number.isFinite(meters))) return false;
    typeStandOff(meters);
    return true;
  };
  return (
    <details className={styles.details} data-suggest-rules>
      <summary>{t('check.suggest.rules')}</summary>
      <div className={own.rules}>
        <ChoiceField
          label={t('check.suggest.least')} value={least} isDisabled={isReadOnly} onChange={chooseMeasure}
          options={suggestMeasures.map((value) => ({ value, label: t(`check.suggest.measure.${value}`) }))}
        />
        <TypedField label={t('check.suggest.standOff')} unit={t('check.unit.m')} value={String(standOffMeters)} isNumber isDisabled={isReadOnly} remark={t('check.suggest.standOffRemark')} onChange={setMeters} />
        <BuildArea scenario={scenario} isReadOnly={isReadOnly} />
        <RoadPicker
          id="exclude" label={t('check.suggest.exclude')} chosen={chosenOf(streets, excludedRoads)} isDisabled={isReadOnly} onChange={setExcluded}
          groups={[{ label: t('check.suggest.bridges'), choices: bridges }, all]}
        />
        {shown === null ? null : (
          <RoadPicker
            id="keep-open" label={t('check.suggest.keepOpen', { posture: shown.name })} chosen={chosenOf(streets, shown.keepOpen ?? [])} isDisabled={isReadOnly}
            onChange={(roadIds, isKept, name) => setKeptOpen(shown.id, roadIds, isKept, name)}
            groups={[{ label: t('check.suggest.onWays'), choices: onWays }, all]}
          />
        )}
      </div>
    </details>
  );
}

function BuildArea({ scenario, isReadOnly }: { readonly scenario: Scenario; readonly isReadOnly: boolean }) {
  const t = useText();
  const nameOf = useNames();
  const drawAct = useDrawAct();
  const areas = buildAreaChoices(scenario);
  if (areas.length === 0) return <EmptyState place="build-area" text={t('check.suggest.noArea')} act={isReadOnly ? null : drawAct('zone')} />;
  const chosen = areas.filter(({ isBuildArea }) => isBuildArea);
  return (
    <ChoiceField
      label={t('check.suggest.buildArea')} value={chosen.length > 1 ? null : chosen[0]?.id ?? anywhere} isDisabled={isReadOnly} remark={t('check.suggest.buildAreaRemark')}
      options={[{ value: anywhere, label: t('check.suggest.anywhere') }, ...areas.map(({ id }) => ({ value: id, label: nameOf(id) }))]}
      onChange={(value) => chooseBuildArea(value === anywhere ? null : value)}
    />
  );
}
