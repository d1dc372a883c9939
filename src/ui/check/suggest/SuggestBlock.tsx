/** The least that closes what leaks: where lines would stand, one press to add them, or why nothing can close it. */
import { useRef, useState } from 'react';
import type { CutCrossing, PostureCheck, SealQuestionName, SuggestBlocker, Suggestion } from '../../../analysis/check/checkResult.ts';
import { addSuggested } from '../../../sketch/addSuggested.ts';
import { newFeatureIds } from '../../../sketch/newFeatureId.ts';
import type { Scenario } from '../../../scenario/document.ts';
import { roadsNow } from '../../../store/editing/commitEdit.ts';
import { scenarioStore } from '../../../store/scenarioStore.ts';
import { sessionStore } from '../../../store/sessionStore.ts';
import { useStore } from 'zustand';
import { symbolName } from '../../../scene/symbolName.ts';
import { checkStore } from '../../../store/check/checkStore.ts';
import { Button } from '../../controls/Button.tsx';
import { EmptyState } from '../../controls/empty/EmptyState.tsx';
import { LegendSwatch } from '../../panels/layers/LegendSwatch.tsx';
import { useMeasures } from '../../sketch/draw/measures.ts';
import type { StepKey } from '../../sketch/edits.ts';
import { useMap, useSession, useText } from '../../useStores.ts';
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
  const heading = useRef<HTMLHeadingElement>(null);
  const [added, setAdded] = useState<Scenario | null>(null);
  const isNeeded = posture.outside.suggestion !== null || posture.inside.suggestion !== null;
  if (!isNeeded && scenario === null) return null;
  /** What was pressed goes with what it closes: the keyboard stays here, and what was done is said here. */
  const tellAdded = (plan: Scenario) => {
    setAdded(plan);
    heading.current?.focus({ preventScroll: true });
  };
  return (
    <section className={styles.block} aria-labelledby="check-suggest">
      <h3 id="check-suggest" ref={heading} tabIndex={-1} className={styles.heading}>{t('check.suggest.title')}</h3>
      <p className={styles.stale} role="status" data-suggest-added>{added !== null && added === scenario ? t('check.suggest.added') : ''}</p>
      {isNeeded ? null : <EmptyState place="suggestions" text={t(posture.outside.answer === 'closed' && posture.inside.answer === 'closed' ? 'check.suggest.nothing' : 'check.suggest.noData')} act={null} />}
      {questions.map((question) => {
        const { suggestion } = posture[question];
        return suggestion ? <Suggested key={question} question={question} suggestion={suggestion} postureId={posture.postureId} scenario={scenario} onAdded={tellAdded} /> : null;
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
  /** With the plan as it is then. */
  readonly onAdded: (plan: Scenario) => void;
}

function Suggested({ question, suggestion, postureId, scenario, onAdded }: SuggestedProps) {
  const t = useText();
  return (
    <div data-suggest={question}>
      <h4 className={styles.subheading}>{t(`check.question.${question}`)}</h4>
      {suggestion.ok ? (
        <>
          <Crossings crossings={suggestion.crossings} question={question} />
          <Total suggestion={suggestion} />
          {suggestion.isLeast ? <p className={styles.quiet}>{t('check.suggest.proof')}</p> : null}
          {scenario === null ? null : <AddButton crossings={suggestion.crossings} postureId={postureId} onAdded={onAdded} />}
        </>
      ) : <Refused question={question} suggestion={suggestion} postureId={postureId} scenario={scenario} onAdded={onAdded} />}
    </div>
  );
}

function Total({ suggestion: { least, total, currency } }: { readonly suggestion: Extract<Suggestion, { ok: true }> }) {
  const t = useText();
  if (least === 'count') return null;
  return <p data-suggest-total>{least === 'width' ? t('check.suggest.total.width', { meters: spanText(total.low / 1000, total.high / 1000, 1) }) : t('check.suggest.total.cost', { range: spanText(total.low, total.high), currency: currency ?? '' })}</p>;
}

function Refused({ question, suggestion, postureId, scenario, onAdded }: { readonly suggestion: Extract<Suggestion, { ok: false }> } & Omit<SuggestedProps, 'suggestion'>) {
  const t = useText();
  const nameOf = useNames();
  if (suggestion.reason === 'no-costs') return <p>{t('check.suggest.noCosts')}</p>;
  const isKeptOpen = suggestion.blockers.every(({ reason }) => reason === 'kept-open');
  const { ifLifted } = suggestion;
  return (
    <>
      <p data-cannot-be-sealed>{t(isKeptOpen ? 'check.suggest.never' : 'check.suggest.neverOther')}</p>
      <ul className={styles.list}>
        {/* The stretches of one street are one street to whoever reads. */}
        {[...new Set(suggestion.blockers.map((blocker) => t(`check.suggest.blocker.${blocker.reason}`, { road: roadOf(blocker, nameOf) })))].map((sentence) => <li key={sentence}>{sentence}</li>)}
      </ul>
      {ifLifted?.ok ? (
        <div data-if-lifted>
          <p>{t('check.suggest.ifLifted', { count: ifLifted.crossings.length })}</p>
          <Crossings crossings={ifLifted.crossings} question={question} />
          {scenario === null ? null : <AddButton crossings={ifLifted.crossings} postureId={postureId} onAdded={onAdded} />}
        </div>
      ) : null}
    </>
  );
}

const roadOf = ({ roadId }: SuggestBlocker, nameOf: (id: string) => string) => (roadId === null ? '' : nameOf(roadId));

function Crossings({ crossings, question }: { readonly crossings: readonly CutCrossing[]; readonly question: SealQuestionName }) {
  const t = useText();
  const map = useMap();
  const nameOf = useNames();
  const { meters } = useMeasures();
  const theme = useSession((session) => session.theme);
  const show = (place: CutCrossing['coordinate']) => {
    checkStore.getState().set({ drawnQuestion: question });
    map?.showPoint(place, 16);
  };
  return (
    <ol className={styles.rows}>
      {crossings.map((crossing) => {
        const width = meters(crossing.widthMeters);
        const remarks = [
          t(crossing.isWidthAssumed ? 'check.suggest.widthAssumed' : 'check.suggest.width', { width }),
          ...(crossing.isIllustrative ? [t('check.suggest.illustrative')] : []),
          ...(crossing.onBridge ? [t('check.suggest.bridge')] : []),
        ];
        return (
          <li key={`${crossing.roadId} ${crossing.alongMm}`} className={styles.row} data-suggested={crossing.roadId}>
            <Button variant="quiet" className={styles.rowButton} onPress={() => show(crossing.coordinate)}>
              {/* The mark it has on the map; numbers are those of the ways. */}
              <LegendSwatch swatch={{ type: 'icon', image: symbolName(theme, { shape: 'cut' }) }} round={false} />
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
function AddButton({ crossings, postureId, onAdded }: { readonly crossings: readonly CutCrossing[] } & Pick<SuggestedProps, 'postureId' | 'onAdded'>) {
  const t = useText();
  const isReadOnly = useStore(scenarioStore, (state) => state.isReadOnly);
  if (crossings.length === 0 || isReadOnly) return null;
  const add = () => {
    const graph = roadsNow();
    const { history } = scenarioStore.getState();
    if (!graph || !history) return;
    const taken = new Set([...history.present.features.map(({ id }) => id), ...(sessionStore.getState().baseline?.barriers.map(({ id }) => id) ?? [])]);
    const newIds = newFeatureIds('barrier', taken, crossings.length);
    scenarioStore.getState().commit({ key: 'suggest' satisfies StepKey, parameters: { id: newIds[0] ?? '', count: crossings.length } }, (scenario) => addSuggested(scenario, { crossings, graph, postureId, newIds }));
    const { history: after } = scenarioStore.getState();
    if (after) onAdded(after.present);
  };
  const toRaise = crossings.filter(({ raise }) => raise !== null).length;
  const toBuild = crossings.length - toRaise;
  const words = toRaise === 0 ? t('check.suggest.addAll', { count: toBuild }) : toBuild === 0 ? t('check.suggest.raiseAll', { count: toRaise }) : t('check.suggest.addAndRaise', { build: toBuild, raise: toRaise });
  return <Button variant="primary" onPress={add} data-add-suggested>{words}</Button>;
}
