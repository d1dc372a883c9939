/** Where a slide takes its statements from: entries of the list of sources with their places in them, and the planner's own. */
import type { Slide, SlideSource } from '../../../scenario/kinds/slide.ts';
import { isIsoDate } from '../../../geo/isoDate.ts';
import { Button } from '../../controls/Button.tsx';
import { sourceLine } from '../../export/request/pageSources.ts';
import { FieldPair, TypedField } from '../../sketch/form/fields.tsx';
import { useSession, useText } from '../../useStores.ts';
import { change, type } from '../edits/briefEdits.ts';
import { OrderedList } from './OrderedList.tsx';
import styles from './SlideForm.module.css';

export function SourceFields({ slide, isReadOnly }: { readonly slide: Slide; readonly isReadOnly: boolean }) {
  const t = useText();
  const locale = useSession((session) => session.locale);
  const known = useSession((session) => session.baseline?.sources) ?? [];
  const sources = slide.sources ?? [];
  const set = (next: readonly SlideSource[]) => change(slide.id, { sources: next.length === 0 ? undefined : next }, 'slideSources');
  const edit = (index: number, source: SlideSource, part: string) => type(slide.id, { sources: sources.with(index, source) }, `${index} ${part}`, 'slideSources');
  const nameOf = (source: SlideSource) => {
    if (!('id' in source)) return source.text || t('brief.sources.own');
    const found = known.find(({ id }) => id === source.id);
    return found ? sourceLine(found, locale, t) : source.id;
  };
  return (
    <>
      <OrderedList
        isReadOnly={isReadOnly} onChange={(ids) => set(ids.flatMap((id) => sources[Number(id)] ?? []))}
        items={sources.map((source, index) => ({
          id: String(index), name: nameOf(source),
          content: (
            <span className={styles.itemFields}>
              {'id' in source ? (
                <>
                  <bdi className={styles.itemName}>{nameOf(source)}</bdi>
                  <TypedField
                    label={t('brief.sources.locator')} value={source.locator} isDisabled={isReadOnly}
                    onChange={(locator) => {
                      edit(index, { ...source, locator }, 'locator');
                      return true;
                    }}
                  />
                </>
              ) : (
                <FieldPair>
                  <TypedField
                    label={t('brief.sources.own')} value={source.text} isDisabled={isReadOnly}
                    onChange={(text) => {
                      edit(index, { ...source, text }, 'text');
                      return true;
                    }}
                  />
                  <TypedField
                    label={t('brief.sources.date')} value={source.date ?? ''} isDisabled={isReadOnly} placeholder="2020-09"
                    onChange={(text) => {
                      const date = text.trim();
                      if (date !== '' && !isIsoDate(date)) return t('brief.sources.dateFault');
                      edit(index, { ...source, date: date === '' ? null : date }, 'date');
                      return true;
                    }}
                  />
                </FieldPair>
              )}
            </span>
          ),
        }))}
      />
      {isReadOnly ? null : (
        <div className={styles.acts}>
          <select className={styles.adder} aria-label={t('brief.sources.add')} value="" data-add-source onChange={(event) => set([...sources, { id: event.target.value, locator: '' }])}>
            <option value="" disabled>{t('brief.sources.add')}</option>
            {known.map((source) => <option key={source.id} value={source.id}>{sourceLine(source, locale, t)}</option>)}
          </select>
          <Button onPress={() => set([...sources, { text: t('brief.sources.own'), date: null }])} data-add-own-source>{t('brief.sources.addOwn')}</Button>
        </div>
      )}
    </>
  );
}
