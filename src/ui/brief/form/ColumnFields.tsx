/** The column that a slide or a step shows: which one, on its way or at a moment of its run. A moment after the end of the run is said. */
import { isKnown } from '../../../scenario/document.ts';
import type { SlideReplay } from '../../../scenario/kinds/slide.ts';
import { useNames } from '../../check/useNames.ts';
import { isolate } from '../../i18n/isolate.ts';
import { ChoiceField, FieldPair, TypedField } from '../../sketch/form/fields.tsx';
import { readNumber } from '../../sketch/form/readNumber.ts';
import { useScenario, useText } from '../../useStores.ts';

/** Stands for no column; no id of ours begins so. */
const none = '~none';
/** Longer than any column is on its way through the zone. */
const mostSeconds = 86_400;

interface ColumnFieldsProps {
  readonly replay: SlideReplay | undefined;
  /** Null while it is not known. */
  readonly endsAtSeconds: number | null;
  readonly isReadOnly: boolean;
  /** `isTyped`: letter by letter, which is one step of the history. */
  readonly onChange: (replay: SlideReplay | undefined, isTyped: boolean) => void;
}

/** Nothing where the plan has no movement and the slide names none. */
export function ColumnFields({ replay, endsAtSeconds, isReadOnly, onChange }: ColumnFieldsProps) {
  const t = useText();
  const nameOf = useNames();
  const movements = useScenario()?.features.filter(isKnown).filter(({ properties }) => properties.kind === 'movement') ?? [];
  if (movements.length === 0 && !replay) return null;
  const isLost = replay !== undefined && !movements.some(({ id }) => id === replay.movementId);
  const isLate = replay !== undefined && replay.seconds !== 'play' && endsAtSeconds !== null && replay.seconds > endsAtSeconds;
  const end = endsAtSeconds === null ? null : isolate(String(Math.round(endsAtSeconds)));
  return (
    <>
      <FieldPair>
        <ChoiceField
          label={t('brief.view.column')} value={replay?.movementId ?? none} isDisabled={isReadOnly}
          onChange={(id) => onChange(id === none ? undefined : { movementId: id, seconds: replay?.seconds ?? 'play' }, false)}
          options={[{ value: none, label: t('brief.view.noColumn') }, ...movements.map(({ id }) => ({ value: id, label: nameOf(id) })), ...(isLost ? [{ value: replay.movementId, label: t('form.notThere', { id: replay.movementId }) }] : [])]}
        />
        {replay ? (
          <ChoiceField
            label={t('brief.view.columnShown')} value={replay.seconds === 'play' ? 'play' : 'moment'} isDisabled={isReadOnly}
            onChange={(way) => onChange({ ...replay, seconds: way === 'play' ? 'play' : Math.round((endsAtSeconds ?? 0) / 2) }, false)}
            options={(['play', 'moment'] as const).map((value) => ({ value, label: t(`brief.view.columnWay.${value}`) }))}
          />
        ) : null}
      </FieldPair>
      {replay && replay.seconds !== 'play' ? (
        <TypedField
          label={t('brief.view.moment')} unit={t('brief.view.seconds')} isNumber isDisabled={isReadOnly} value={String(replay.seconds)}
          remark={end === null ? undefined : <span data-moment={isLate ? 'late' : 'within'}>{t(isLate ? 'brief.view.momentLate' : 'brief.view.momentEnd', { end })}</span>}
          onChange={(text) => {
            const seconds = readNumber(text);
            if (text.trim() === '' || !Number.isFinite(seconds) || seconds < 0 || seconds > mostSeconds) return t('brief.view.momentRange');
            onChange({ ...replay, seconds }, true);
            return true;
          }}
        />
      ) : null}
    </>
  );
}
