/** How long the pocket of an interlocked pair is and how many vehicles it lets in at once, of the plan's own lines and the baseline's alike. */
import { useState } from 'react';
import type { AccessPoint } from '../../../analysis/access/accessIn.ts';
import { useText } from '../../useStores.ts';
import { setPocket } from '../edits.ts';
import { readNumber } from '../figures.ts';
import styles from '../Work.module.css';
import own from './Access.module.css';

const members = ['pocketMeters', 'pocketVehicles'] as const;

interface PocketFieldsProps {
  readonly point: AccessPoint;
  readonly name: string;
  readonly isReadOnly: boolean;
}

export function PocketFields({ point, name, isReadOnly }: PocketFieldsProps) {
  return <span className={own.pocket} data-pocket>{members.map((member) => <PocketField key={member} point={point} name={name} member={member} isReadOnly={isReadOnly} />)}</span>;
}

function PocketField({ point, name, member, isReadOnly }: PocketFieldsProps & { readonly member: (typeof members)[number] }) {
  const t = useText();
  const value = point[member];
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: number | null } | null>(null);
  const shown = typed?.over === value ? typed.text : String(value ?? '');
  const isMeters = member === 'pocketMeters';
  const fits = (text: string) => {
    const number = readNumber(text);
    return number !== null && (isMeters ? number > 0 : Number.isInteger(number) && number >= 1 && number <= 100);
  };
  const isWrong = shown.trim() !== '' && !fits(shown);
  return (
    <label className={own.cell}>
      <input
        type="text" inputMode="decimal" dir="ltr" className={`${styles.field ?? ''} ${own.delay ?? ''}`} value={shown} disabled={isReadOnly} aria-invalid={isWrong} data-member={member}
        placeholder={isMeters ? '–' : '1'} aria-label={t(`work.access.${member}`, { name })}
        onChange={(event) => {
          const text = event.target.value;
          const next = text.trim() === '' ? null : fits(text) ? readNumber(text) : value;
          setTyped({ text, over: next });
          if (next !== value) setPocket(point.id, point.origin, { [member]: next }, member);
        }}
      />
      <span aria-hidden="true">{t(isMeters ? 'work.access.pocketUnit' : 'work.access.pocketAtOnce')}</span>
      {isWrong ? <span className={own.wrong} role="alert">{t(isMeters ? 'form.fits.positive' : 'form.fits.pocket', { example: isMeters ? '12' : '2' })}</span> : null}
    </label>
  );
}
