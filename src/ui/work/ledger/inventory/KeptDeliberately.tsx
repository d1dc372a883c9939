/** What looks personal and is kept all the same is kept deliberately, and said so: the one question for every file that comes in. */
import { useId } from 'react';
import { isolate } from '../../../i18n/isolate.ts';
import { useText } from '../../../useStores.ts';
import work from '../../Work.module.css';
import own from '../Ledger.module.css';

interface KeptDeliberatelyProps {
  /** Titles of what is kept; none asks nothing. */
  readonly titles: readonly string[];
  /** An answer was needed and not given. */
  readonly isAsked: boolean;
  readonly onChange: (isDeliberate: boolean) => void;
  readonly isDeliberate: boolean;
}

export function KeptDeliberately({ titles, isDeliberate, isAsked, onChange }: KeptDeliberatelyProps) {
  const id = useId();
  const t = useText();
  if (titles.length === 0) return null;
  const isMissing = isAsked && !isDeliberate;
  return (
    <>
      <label htmlFor={id} className={work.check}>
        <input id={id} type="checkbox" checked={isDeliberate} aria-invalid={isMissing} data-deliberate onChange={(event) => onChange(event.target.checked)} />
        {t('work.inventory.deliberate', { list: titles.map((title) => isolate(`“${title}”`)).join(t('sketch.takeOff.comma')) })}
      </label>
      {isMissing ? <p role="alert" className={own.error}>{t('work.inventory.deliberateNeeded')}</p> : null}
    </>
  );
}
