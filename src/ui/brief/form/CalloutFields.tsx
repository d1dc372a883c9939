/** The callouts of a slide: their words and places. Text and place are also moved on the map. */
import type { Slide } from '../../../scenario/kinds/slide.ts';
import { calloutPlace } from '../../../scene/briefing/calloutPlace.ts';
import { previewStore } from '../../../store/brief/previewStore.ts';
import { useNames } from '../../check/useNames.ts';
import { Button } from '../../controls/Button.tsx';
import { TypedField } from '../../sketch/form/fields.tsx';
import { useScenario, useSession, useText, useView } from '../../useStores.ts';
import { addCallout, freeText, orderCallouts, typeCallout } from '../edits/calloutEdits.ts';
import { OrderedList } from './OrderedList.tsx';
import styles from './SlideForm.module.css';

export function CalloutFields({ slide, isReadOnly }: { readonly slide: Slide; readonly isReadOnly: boolean }) {
  const t = useText();
  const scenario = useScenario();
  const nameOf = useNames();
  const baseline = useSession((session) => session.baseline);
  const selectedId = useView((view) => view.selectedId);
  const callouts = slide.callouts ?? [];
  const place = (id: string) => previewStore.getState().set({ placing: id });
  return (
    <>
      <OrderedList
        isReadOnly={isReadOnly} onChange={(ids) => orderCallouts(slide.id, ids)}
        items={callouts.map((callout) => {
          const isPlaced = calloutPlace(callout, scenario, baseline) !== null;
          const name = callout.text.trim() || t('brief.callout.empty');
          return {
            id: callout.id, name,
            content: (
              <span className={styles.itemFields}>
                <TypedField
                  label={t('brief.callout.text')} isLabelHidden value={callout.text} isDisabled={isReadOnly} placeholder={t('brief.callout.empty')}
                  onChange={(text) => {
                    typeCallout(slide.id, callout.id, text);
                    return true;
                  }}
                />
                <span className={styles.itemValue}>
                  {!isPlaced ? t('brief.callout.lost') : callout.featureId !== undefined && !callout.at ? t('brief.callout.on', { name: nameOf(callout.featureId) }) : t('brief.callout.at')}
                </span>
                {isReadOnly ? null : (
                  <span className={styles.acts}>
                    <Button variant="link" onPress={() => place(callout.id)}>{t('brief.callout.place')}</Button>
                    {callout.offset ? <Button variant="link" onPress={() => freeText(slide.id, callout.id)}>{t('brief.callout.free')}</Button> : null}
                  </span>
                )}
              </span>
            ),
          };
        })}
      />
      {isReadOnly ? null : (
        <div className={styles.acts}>
          <Button onPress={() => place('new')} data-add-callout>{t('brief.callout.add')}</Button>
          {selectedId === null ? null : <Button onPress={() => addCallout(slide.id, { featureId: selectedId }, nameOf(selectedId))} data-add-callout-selected>{t('brief.callout.addOn', { name: nameOf(selectedId) })}</Button>}
        </div>
      )}
      <p className={styles.hint}>{t('brief.callout.hint')}</p>
    </>
  );
}
