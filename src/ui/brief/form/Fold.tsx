/** A part of the form that folds, with what it holds said in its heading. Which ones are open is remembered while the page lives. */
import { type ReactNode, useState } from 'react';
import { ChevronEndIcon } from '../../controls/icons.tsx';
import sketch from '../../sketch/Sketch.module.css';
import styles from './SlideForm.module.css';
import { printedHere } from '../../i18n/printed.ts';

interface FoldProps {
  readonly id: string;
  readonly title: string;
  /** What is in it, seen while it is folded. */
  readonly count?: ReactNode;
  readonly children: ReactNode;
}

const open = new Set(['text']);

/** So that whatever asks for a part finds it open. */
export function openFold(id: string): void {
  open.add(id);
}

export function Fold({ id, title, count, children }: FoldProps) {
  const [isOpen, setOpen] = useState(() => open.has(id));
  const toggle = () => {
    if (isOpen) open.delete(id);
    else open.add(id);
    setOpen(!isOpen);
  };
  return (
    <section className={styles.part} data-part={id}>
      <h3 className={sketch.heading}>
        <button type="button" className={sketch.fold} aria-expanded={isOpen} onClick={toggle}><ChevronEndIcon />{title}</button>
        {count === undefined || count === 0 ? null : <span className={sketch.count}>{printedHere(String(count))}</span>}
      </h3>
      {isOpen ? <div className={styles.fields}>{children}</div> : null}
    </section>
  );
}
