/** A text in a little Markdown: typed as it is, with buttons that put the signs round what is marked, and a sentence where it will be shown otherwise than written. */
import { useRef } from 'react';
import { readText } from '../../../scenario/briefing/text/readText.ts';
import { slideFields } from '../../../scenario/kinds/slide.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { MenuButton } from '../../controls/menu/MenuButton.tsx';
import { Field } from '../../sketch/form/fields.tsx';
import fieldStyles from '../../sketch/form/Fields.module.css';
import { useText } from '../../useStores.ts';
import { fieldName } from '../fieldName.ts';
import { BoldIcon, ItalicIcon, LinkIcon, ListIcon, NumberIcon } from '../icons.tsx';
import { troubleSentence } from '../troubleWords.ts';
import styles from './SlideForm.module.css';

interface MarkdownFieldProps {
  readonly label: string;
  readonly value: string;
  readonly rows?: number;
  readonly isDisabled: boolean;
  readonly placeholder?: string;
  readonly name: string;
  readonly onChange: (text: string) => void;
}

export function MarkdownField({ label, value, rows = 5, isDisabled, placeholder, name, onChange }: MarkdownFieldProps) {
  const t = useText();
  const area = useRef<HTMLTextAreaElement>(null);
  const { remarks } = readText(value);
  /** Puts signs round what is marked, or words between them where nothing is; the marks stay on it. */
  const wrap = (before: string, after: string, words: string) => {
    const field = area.current;
    if (!field) return;
    const [from, to] = [field.selectionStart, field.selectionEnd];
    const marked = value.slice(from, to) || words;
    onChange(value.slice(0, from) + before + marked + after + value.slice(to));
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(from + before.length, from + before.length + marked.length);
    });
  };
  /** Every marked line begins as an item. */
  const list = () => {
    const field = area.current;
    if (!field) return;
    const from = value.lastIndexOf('\n', field.selectionStart - 1) + 1;
    const end = value.indexOf('\n', field.selectionEnd);
    const to = end < 0 ? value.length : end;
    const lines = value.slice(from, to).split('\n').map((line) => (/^\s*[-*+] /.test(line) ? line : `- ${line}`)).join('\n');
    onChange(value.slice(0, from) + lines + value.slice(to));
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(from + lines.length, from + lines.length);
    });
  };
  return (
    <Field label={label}>
      {(id) => (
        <>
          {isDisabled ? null : (
            <div className={styles.signs} role="group" aria-label={t('brief.form.signs', { field: label })}>
              <IconButton label={t('brief.form.bold')} icon={<BoldIcon />} onPress={() => wrap('**', '**', t('brief.form.words'))} />
              <IconButton label={t('brief.form.italic')} icon={<ItalicIcon />} onPress={() => wrap('*', '*', t('brief.form.words'))} />
              <IconButton label={t('brief.form.list')} icon={<ListIcon />} onPress={list} />
              <IconButton label={t('brief.form.link')} icon={<LinkIcon />} onPress={() => wrap('[', '](https://)', t('brief.form.words'))} />
              <MenuButton
                label={t('brief.form.number')} icon={<NumberIcon />}
                groups={[{ id: 'numbers', label: t('brief.form.numberHint'), entries: slideFields.map((field) => ({ id: field, label: fieldName(t, field), onAction: () => wrap('', `{{${field}}}`, '') })) }]}
              />
            </div>
          )}
          <textarea
            ref={area} id={id} rows={rows} className={fieldStyles.input} value={value} disabled={isDisabled} placeholder={placeholder} data-markdown={name}
            dir={value === '' ? undefined : 'auto'} aria-describedby={remarks.length > 0 ? `${id}-remarks` : undefined}
            onChange={(event) => onChange(event.target.value)}
          />
          {remarks.length === 0 ? null : <div id={`${id}-remarks`}>{remarks.map((remark) => <p key={remark} className={fieldStyles.error}>{troubleSentence(t, { kind: remark, detail: '' })}</p>)}</div>}
        </>
      )}
    </Field>
  );
}
