/** Bends that somebody has surveyed, beside the speeds they limit: entered with place, radius, width, turn and source; changed and taken out. */
import { useState } from 'react';
import { useStore } from 'zustand';
import { roundCoordinate } from '../../../geo/roundCoordinate.ts';
import { bendProblems } from '../../../scenario/commands/document/changeBends.ts';
import type { SurveyedBend } from '../../../scenario/kinds/operation.ts';
import { scenarioStore } from '../../../store/scenarioStore.ts';
import { Button } from '../../controls/Button.tsx';
import { isolate } from '../../i18n/isolate.ts';
import { readPlace } from '../../sketch/draw/readPlace.ts';
import { FieldGroup, FieldPair, TypedField } from '../../sketch/form/fields.tsx';
import { readNumber } from '../../sketch/form/readNumber.ts';
import { useMap, useText } from '../../useStores.ts';
import styles from '../Check.module.css';
import { dropBend, enterBend, typeBend } from './bendEdits.ts';

const measures = ['radiusMeters', 'widthMeters', 'turnDegrees', 'freedomMeters'] as const;
type Measure = (typeof measures)[number];

/** What stands as an example in the sentence that says what fits; no value is ever filled in. */
const examples: Readonly<Record<Measure, string>> = { radiusMeters: '20', widthMeters: '7', turnDegrees: '90', freedomMeters: '3' };
const fits = { radiusMeters: 'notNegative', widthMeters: 'positive', turnDegrees: 'turn', freedomMeters: 'notNegative' } as const;
const examplePlace = '33.3060, 44.3783';

interface BendsBlockProps {
  readonly bends: readonly SurveyedBend[];
  /** Ids of those that lie on no road. */
  readonly offRoads: readonly string[];
}

export function BendsBlock({ bends, offRoads }: BendsBlockProps) {
  const t = useText();
  const isReadOnly = useStore(scenarioStore, (state) => state.isReadOnly);
  return (
    <details className={styles.details} data-bends={bends.length}>
      <summary>{t('check.bends.title')} ({bends.length})</summary>
      <p className={styles.quiet}>{t('check.bends.note')}</p>
      <ol className={styles.rows}>{bends.map((bend) => <Bend key={bend.id} bend={bend} isOffRoad={offRoads.includes(bend.id)} isReadOnly={isReadOnly} />)}</ol>
      {isReadOnly ? null : <NewBend bends={bends} />}
    </details>
  );
}

/** As typed: empty is none where that may be. */
const valueOf = (measure: Measure, text: string): number | null => (measure === 'freedomMeters' && text.trim() === '' ? null : readNumber(text));

function MeasureField({ measure, value, isDisabled = false, onType }: { readonly measure: Measure; readonly value: string; readonly isDisabled?: boolean; readonly onType: (text: string) => boolean }) {
  const t = useText();
  return (
    <TypedField
      label={t(`check.bends.${measure}`)} unit={t(measure === 'turnDegrees' ? 'form.unit.degrees' : 'form.unit.meters')} isNumber isDisabled={isDisabled} value={value}
      placeholder={measure === 'freedomMeters' ? t('check.bends.halfWidth') : undefined} onChange={(text) => onType(text) || t(`form.fits.${fits[measure]}`, { example: examples[measure] })}
    />
  );
}

function Bend({ bend, isOffRoad, isReadOnly }: { readonly bend: SurveyedBend; readonly isOffRoad: boolean; readonly isReadOnly: boolean }) {
  const t = useText();
  const map = useMap();
  const { id, place, source } = bend;
  return (
    <li className={styles.trip} data-bend={id}>
      <p className={styles.tripHead}><bdi>{placeText(place)}</bdi><span>{source === '' ? t('terms.notStated') : <bdi>{source}</bdi>}</span></p>
      {isOffRoad ? <p className={styles.warning}>{t('check.bends.offRoads')}</p> : null}
      <FieldPair>{measures.map((measure) => <MeasureField key={measure} measure={measure} value={String(bend[measure] ?? '')} isDisabled={isReadOnly} onType={(text) => typeBend(id, measure, valueOf(measure, text) as number)} />)}</FieldPair>
      <p className={styles.buttons}>
        <Button variant="link" onPress={() => map?.showPoint([place[0], place[1]], 16)}>{t('check.suggest.show')}</Button>
        {isReadOnly ? null : <Button variant="link" onPress={() => dropBend(id)} data-drop-bend>{t('check.bends.drop')}</Button>}
      </p>
    </li>
  );
}

const placeText = ([lon, lat]: SurveyedBend['place']): string => isolate(`${lat.toFixed(5)}, ${lon.toFixed(5)}`);

const nothing: Readonly<Record<Measure | 'place' | 'source', string>> = { radiusMeters: '', widthMeters: '', turnDegrees: '', freedomMeters: '', place: '', source: '' };

/** Entered as a whole: a bend without one of its measures is none. */
function NewBend({ bends }: { readonly bends: readonly SurveyedBend[] }) {
  const t = useText();
  const map = useMap();
  const [typed, setTyped] = useState(nothing);
  const [round, setRound] = useState(0);
  const at = readPlace(typed.place);
  const values = Object.fromEntries(measures.map((measure) => [measure, valueOf(measure, typed[measure])])) as Readonly<Record<Measure, number>>;
  const take = (member: keyof typeof nothing, text: string) => {
    setTyped((before) => ({ ...before, [member]: text }));
    return true;
  };
  const isWhole = at !== null && typed.source.trim() !== '' && bendProblems(values).length === 0;
  return (
    <div data-new-bend>
      <FieldGroup title={t('check.bends.enter')}>
      <TypedField label={t('check.bends.place')} value={typed.place} placeholder={isolate(examplePlace)} onChange={(text) => { take('place', text); return text === '' || readPlace(text) !== null || t('form.fits.place', { example: examplePlace }); }} />
      <p className={styles.buttons}><Button variant="link" isDisabled={map === null} onPress={() => { if (map) take('place', map.center().toReversed().map((value) => value.toFixed(6)).join(', ')); }}>{t('check.bends.middle')}</Button></p>
      <FieldPair key={round}>
        {measures.map((measure) => <MeasureField key={measure} measure={measure} value={typed[measure]} onType={(text) => { take(measure, text); return text === '' || bendProblems({ [measure]: valueOf(measure, text) as number }).length === 0; }} />)}
      </FieldPair>
      <TypedField label={t('form.field.sourceText')} value={typed.source} remark={t('check.bends.sourceRemark')} onChange={(text) => take('source', text)} />
      <Button
        isDisabled={!isWhole} data-enter-bend
        onPress={() => {
          if (at === null) return;
          enterBend({ place: roundCoordinate(at), ...values, source: typed.source.trim() }, bends);
          setTyped(nothing);
          setRound(round + 1);
        }}
      >
        {t('check.bends.add')}
      </Button>
      </FieldGroup>
    </div>
  );
}
