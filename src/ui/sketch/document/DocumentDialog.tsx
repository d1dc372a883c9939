/** What the document says of itself: title, author, caveat, when it was changed, the data it was drawn over, and the parameters its figures rest on. */
import { useStore } from 'zustand';
import { gapRules, type GapRuleId } from '../../../analysis/takeOff/gapRules.ts';
import { dataDate } from '../../../baseline/dataDate.ts';
import type { Scenario } from '../../../scenario/document.ts';
import { locales } from '../../../scenario/view.ts';
import { scenarioStore } from '../../../store/scenarioStore.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { isolate } from '../../i18n/isolate.ts';
import { timeWords } from '../../library/timeWords.ts';
import { showPanel } from '../../shell/actions.ts';
import { languageNames } from '../../shell/top/languageNames.ts';
import { useScenario, useSession, useText } from '../../useStores.ts';
import { setGapRule, setTitle } from '../edits.ts';
import { ChoiceField, FieldGroup, FieldPair, FlagField, TypedField } from '../form/fields.tsx';
import { readNumber } from '../form/readNumber.ts';
import sketch from '../Sketch.module.css';
import styles from './DocumentDialog.module.css';
import { ConvoyFields } from './ConvoyFields.tsx';
import { chooseInDocument, chooseOverride, typeDelay, typeInDocument } from './documentEdits.ts';
import { VehicleFields } from './VehicleFields.tsx';

const delays = ['detectSeconds', 'decideSeconds', 'commandSeconds', 'signalSeconds'] as const;

interface PartProps {
  readonly scenario: Scenario;
  readonly isReadOnly: boolean;
}

function About({ scenario, isReadOnly }: PartProps) {
  const t = useText();
  const { title, author, caveat, locale } = scenario;
  const typed = (label: string, value: string, onChange: (text: string) => void, remark?: string) => (
    <TypedField
      label={label} value={value} isDisabled={isReadOnly} remark={remark}
      onChange={(text) => {
        onChange(text);
        return true;
      }}
    />
  );
  return (
    <div className={styles.fields}>
      {typed(t('sketch.scenarioTitle'), title, setTitle)}
      {typed(t('form.field.author'), author, (text) => typeInDocument({ author: text }))}
      {typed(t('form.field.caveat'), caveat, (text) => typeInDocument({ caveat: text }), t('form.document.caveatRemark'))}
      <ChoiceField
        label={t('form.field.locale')} value={locale} isDisabled={isReadOnly} onChange={(chosen) => chooseInDocument({ locale: chosen })} remark={t('form.document.localeRemark')}
        options={locales.map((value) => ({ value, label: languageNames[value] }))}
      />
    </div>
  );
}

/** A plan drawn over other data than this app holds says so, until somebody has looked. */
function DrawnOver({ scenario: { baselineVersion, modified }, isReadOnly }: PartProps) {
  const t = useText();
  const baseline = useSession((session) => session.baseline);
  const interfaceLocale = useSession((session) => session.locale);
  const loaded = (baseline && dataDate(baseline)) ?? '';
  const differs = baselineVersion !== loaded && loaded !== '';
  const stated = baselineVersion === '' ? t('terms.notStated') : isolate(baselineVersion);
  return (
    <>
      <dl className={sketch.figures}>
        <div className={sketch.figure}><dt>{t('form.document.modified')}</dt><dd data-modified>{timeWords(modified, interfaceLocale)}</dd></div>
        <div className={sketch.figure}><dt>{t('form.field.baselineVersion')}</dt><dd>{stated}</dd></div>
      </dl>
      {differs ? (
        <div className={sketch.notice} role="note" data-other-baseline>
          <p>{t('form.document.otherBaseline', { stated, loaded: isolate(loaded) })}</p>
          {isReadOnly ? null : <Button onPress={() => chooseInDocument({ baselineVersion: loaded })}>{t('form.document.takeOver', { loaded: isolate(loaded) })}</Button>}
        </div>
      ) : null}
    </>
  );
}

function ParameterFields({ scenario: { parameters }, isReadOnly }: PartProps) {
  const t = useText();
  const { source, locator } = gapRules[parameters.gapRule];
  return (
    <>
      <FieldGroup title={t('form.document.rules')}>
        <ChoiceField<GapRuleId>
          label={t('form.field.gapRule')} value={parameters.gapRule} isDisabled={isReadOnly} onChange={setGapRule}
          options={Object.values(gapRules).map(({ id }) => ({ value: id, label: t(`sketch.takeOff.ruleName.${id}`) }))} remark={<bdi lang="en">{`${source}, ${locator}`}</bdi>}
        />
        <VehicleFields parameters={parameters} isReadOnly={isReadOnly} />
      </FieldGroup>
      <FieldGroup title={t('form.document.delays')}>
        <p className={sketch.quiet}>{t('form.document.delaysRemark')}</p>
        <FieldPair>
          {delays.map((member) => (
            <TypedField
              key={member} label={t(`form.field.${member}`)} unit={t('form.unit.seconds')} value={String(parameters[member])} isNumber isDisabled={isReadOnly}
              remark={t(`form.delaySource.${member}`)} onChange={(text) => typeDelay({ [member]: readNumber(text) }) || t('form.fits.notNegative', { example: '3' })}
              presets={member === 'decideSeconds' ? [{ label: 'UFC 4-022-01 §6-2.3', presets: [{ text: '3', label: t('form.preset.ufcOperator') }, { text: '1', label: t('form.preset.ufcGuard') }] }] : []}
            />
          ))}
        </FieldPair>
        <FlagField label={t('form.document.override')} value={parameters.overridesLoop ?? false} isDisabled={isReadOnly} onChange={chooseOverride} />
        {parameters.overridesLoop ? <p className={sketch.notice} role="alert" data-loop-overridden>{t('form.document.overridden')}</p> : null}
      </FieldGroup>
      <FieldGroup title={t('form.document.convoys')}><ConvoyFields parameters={parameters} isReadOnly={isReadOnly} /></FieldGroup>
    </>
  );
}

export function DocumentDialog() {
  const t = useText();
  const scenario = useScenario();
  const isReadOnly = useStore(scenarioStore, (state) => state.isReadOnly);
  if (scenario === null) return null;
  return (
    <Dialog title={t('form.document.title')} onClose={() => showPanel(null)} size="medium">
      <div className={styles.document} data-document>
        {isReadOnly ? <p className={sketch.notice}>{t('sketch.readOnly')}</p> : null}
        <About scenario={scenario} isReadOnly={isReadOnly} />
        <DrawnOver scenario={scenario} isReadOnly={isReadOnly} />
        <ParameterFields scenario={scenario} isReadOnly={isReadOnly} />
      </div>
    </Dialog>
  );
}
