/** The least that closes what leaks: where lines would stand, one press to add them, or why nothing can close it. */
import { useState } from 'react';
import type { CutCrossing, PostureCheck, SealQuestionName, SuggestBlocker, Suggestion } from '../../../analysis/check/checkResult.ts';
import { addSuggested } from '../../../sketch/addSuggested.ts';
import { newFeatureIds } from '../../../sketch/newFeatureId.ts';
import type { Scenario } from '../../../scenario/document.ts';
import { roadsNow } from '../../../store/editing/commitEdit.ts';
import { scenarioStore } from '../../../store/scenarioStore.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { useStore } from 'zustand';
import { Button } from '../../controls/Button.tsx';
import { useMeasures } from '../../sketch/draw/measures.ts';
import type { StepKey } from '../../sketch/edits.ts';
import { useMap, useText } from '../../useStores.ts';
import styles from '../Check.module.css';
import { spanText } from '../../work/figures.ts';
import { SuggestRules } from './SuggestRules.tsx';
import { useNames } from '../useNames.ts';

const questions = ['outside', 'inside'] as const;

interface SuggestBlockProps {
  readonly posture: PostureCheck;
  readonly scenario: Scenario | null;
}

export function SuggestBlock({ posture, scenario }: SuggestBlockProps) {
  const t = useText();
  const isNeeded = posture.outside.suggestion !== null || posture.inside.suggestion !== null;
  if (!isNeeded && scenario === null) return null;
  return (
    <section className={styles.block} aria-labelledby="check-suggest">
      <h3 id="check-suggest" className={styles.heading}>{t('check.suggest.title')}</h3>
      {isNeeded ? null : <p className={styles.quiet}>{t('check.suggest.nothing')}</p>}
      {questions.map((question) => {
        const { suggestion } = posture[question];
        return suggestion ? <Suggested key={question} question={question} suggestion={suggestion} postureId={posture.postureId} scenario={scenario} /> : null;
      })}
      {scenario === null ? null : <SuggestRules scenario={scenario} posture={posture} />}
    </section>
  );
}

interface SuggestedProps {
  readonly question: SealQuestionName;
  readonly suggestion: Suggestion;
  readonly postureId: string | null;
  readonly scenario: Scenario | null;
}

function Suggested({ question, suggestion, postureId, scenario }: SuggestedProps) {
  const t = useText();
  return (
    <div data-suggest={question}>
      <h4 className={styles.subheading}>{t(`check.question.${question}`)}</h4>
      {suggestion.ok ? (
        <>
          <Crossings crossings={suggestion.crossings} />
          <Total suggestion={suggestion} />
          {suggestion.isLeast ? <p className={styles.quiet}>{t('check.suggest.proof')}</p> : null}
          {scenario === null ? null : <AddButton crossings={suggestion.crossings} postureId={postureId} />}
        </>
      ) : <Refused suggestion={suggestion} postureId={postureId} scenario={scenario} />}
    </div>
  );
}

function Total({ suggestion: { least, total, currency } }: { readonly suggestion: Extract<Suggestion, { ok: true }> }) {
  const t = useText();
  if (least === 'count') return null;
  return <p data-suggest-total>{least === 'width' ? t('check.suggest.total.width', { meters: spanText(total.low / 1000, total.high / 1000, 1) }) : t('check.suggest.total.cost', { range: spanText(total.low, total.high), currency: currency ?? '' })}</p>;
}

function Refused({ suggestion, postureId, scenario }: { readonly suggestion: Extract<Suggestion, { ok: false }> } & Pick<SuggestedProps, 'postureId' | 'scenario'>) {
  const t = useText();
  const nameOf = useNames();
  if (suggestion.reason === 'no-costs') return <p>{t('check.suggest.noCosts')}</p>;
  const isKeptOpen = suggestion.blockers.every(({ reason }) => reason === 'kept-open');
  const { ifLifted } = suggestion;
  return (
    <>
      <p data-cannot-be-sealed>{t(isKeptOpen ? 'check.suggest.never' : 'check.suggest.neverOther')}</p>
      <ul className={styles.list}>
        {suggestion.blockers.map((blocker) => <li key={`${blocker.reason} ${blocker.roadId ?? ''}`}>{t(`check.suggest.blocker.${blocker.reason}`, { road: roadOf(blocker, nameOf) })}</li>)}
      </ul>
      {ifLifted?.ok ? (
        <div data-if-lifted>
          <p>{t('check.suggest.ifLifted', { count: ifLifted.crossings.length })}</p>
          <Crossings crossings={ifLifted.crossings} />
          {scenario === null ? null : <AddButton crossings={ifLifted.crossings} postureId={postureId} />}
        </div>
      ) : null}
    </>
  );
}

const roadOf = ({ roadId }: SuggestBlocker, nameOf: (id: string) => string) => (roadId === null ? '' : nameOf(roadId));

function Crossings({ crossings }: { readonly crossings: readonly CutCrossing[] }) {
  const t = useText();
  const map = useMap();
  const nameOf = useNames();
  const { meters } = useMeasures();
  return (
    <ol className={styles.rows}>
      {crossings.map((crossing, index) => {
        const width = meters(crossing.widthMeters);
        const remarks = [
          t(crossing.isWidthAssumed ? 'check.suggest.widthAssumed' : 'check.suggest.width', { width }),
          ...(crossing.isIllustrative ? [t('check.suggest.illustrative')] : []),
          ...(crossing.onBridge ? [t('check.suggest.bridge')] : []),
        ];
        return (
          <li key={`${crossing.roadId} ${crossing.alongMm}`} className={styles.row} data-suggested={crossing.roadId}>
            <Button variant="quiet" className={styles.rowButton} onPress={() => map?.showPoint(crossing.coordinate, 16)}>
              <span className={styles.number} aria-hidden="true">{index + 1}</span>
              <span>
                {crossing.raise === null ? t('check.suggest.build', { road: nameOf(crossing.roadId) }) : t('check.suggest.raise', { name: nameOf(crossing.raise) })}
                <span className={styles.small}>{remarks.join(' · ')}</span>
              </span>
            </Button>
          </li>
        );
      })}
    </ol>
  );
}

/** One step of the plan. */
function AddButton({ crossings, postureId }: { readonly crossings: readonly CutCrossing[]; readonly postureId: string | null }) {
  const t = useText();
  const isReadOnly = useStore(scenarioStore, (state) => state.isReadOnly);
  const [added, setAdded] = useState(0);
  if (crossings.length === 0 || isReadOnly) return null;
  const add = () => {
    const graph = roadsNow();
    const { history } = scenarioStore.getState();
    if (!graph || !history) return;
    const taken = new Set([...history.present.features.map(({ id }) => id), ...(sessionStore.getState().baseline?.barriers.map(({ id }) => id) ?? [])]);
    const newIds = newFeatureIds('barrier', taken, crossings.length);
    scenarioStore.getState().commit({ key: 'suggest' satisfies StepKey, parameters: { id: newIds[0] ?? '', count: crossings.length } }, (scenario) => addSuggested(scenario, { crossings, graph, postureId, newIds }));
    setAdded(crossings.length);
  };
  return (
    <>
      <Button variant="primary" onPress={add} data-add-suggested>{t('check.suggest.addAll', { count: crossings.length })}</Button>
      <p className={styles.quiet} role="status">{added === 0 ? '' : t('check.suggest.added', { count: added })}</p>
    </>
  );
}
