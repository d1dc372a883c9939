/** What a slide says: title, text, notes, its layout and the section that begins with it. */
import { type Slide, slideLayouts } from '../../../scenario/kinds/slide.ts';
import { ChoiceField, FieldPair, TypedField } from '../../sketch/form/fields.tsx';
import { useText } from '../../useStores.ts';
import { change, type } from '../edits/briefEdits.ts';
import { MarkdownField } from './MarkdownField.tsx';

interface SlidePartProps {
  readonly slide: Slide;
  readonly isReadOnly: boolean;
}

export function TextFields({ slide, isReadOnly }: SlidePartProps) {
  const t = useText();
  const { id } = slide;
  return (
    <>
      <TypedField
        label={t('brief.form.title')} value={slide.title} isDisabled={isReadOnly} placeholder={t('brief.untitled')}
        onChange={(title) => {
          type(id, { title }, '', 'slideTitle');
          return true;
        }}
      />
      <MarkdownField name="text" label={t('brief.form.text')} value={slide.text} isDisabled={isReadOnly} onChange={(text) => type(id, { text }, '', 'slideText')} />
      <FieldPair>
        <ChoiceField
          label={t('brief.form.layout')} value={slide.layout ?? 'map-text'} isDisabled={isReadOnly} onChange={(layout) => change(id, { layout })}
          options={slideLayouts.map((layout) => ({ value: layout, label: t(`brief.layout.${layout}`) }))}
        />
        <TypedField
          label={t('brief.form.section')} value={slide.section ?? ''} isDisabled={isReadOnly} placeholder={t('brief.form.noSection')}
          onChange={(section) => {
            type(id, { section: section === '' ? undefined : section }, '', 'slideSection');
            return true;
          }}
        />
      </FieldPair>
    </>
  );
}

export function NotesField({ slide, isReadOnly }: SlidePartProps) {
  const t = useText();
  return <MarkdownField name="notes" rows={4} label={t('brief.form.notesHint')} value={slide.notes} isDisabled={isReadOnly} onChange={(notes) => type(slide.id, { notes }, '', 'slideNotes')} />;
}
