/** The vehicle impact rating: free text, read as it is typed where it is in one of the notations this release reads. */
import type { Translate } from '../../../i18n/i18n.ts';
import { astmRatings, readRating } from '../../../../scenario/questions/readRating.ts';
import { useText } from '../../../useStores.ts';
import { TypedField } from '../fields.tsx';
import { changeAll } from '../formEdits.ts';
import { sharedMember, type Subject } from '../shared.ts';

const isoStart = 'V/7200[N2A]/64/90:';

const whole = (value: number) => Math.round(value).toLocaleString('en-US');

/** What the rating comes to, or that it is kept as text. */
function wordsOf(t: Translate, rating: string): string | null {
  if (rating.trim() === '') return null;
  const read = readRating(rating);
  if (!read.ok) return t('form.rating.other');
  const { standard, vehicleClass, massKg, speedKmh, energyKj, angleDegrees, penetrationMeters } = read;
  const parts = [
    t('form.rating.test', { standard, vehicleClass, mass: whole(massKg), speed: Number(speedKmh.toFixed(2)), energy: whole(energyKj) }),
    angleDegrees === null ? null : t('form.rating.angle', { angle: angleDegrees }),
    penetrationMeters === null ? t('form.rating.noPenetration') : t('form.rating.penetration', { meters: penetrationMeters }),
  ];
  return `${parts.filter((part) => part !== null).join(t('form.comma'))}. ${t('form.rating.scope')}`;
}

export function RatingField({ features, isReadOnly }: Subject) {
  const t = useText();
  const shared = sharedMember<string | null>(features, 'rating');
  const change = (text: string) => {
    const read = readRating(text);
    if (!read.ok && read.reason === 'unfinished') return t('form.rating.unfinished');
    return changeAll(features, 'rating', text.trim() === '' ? null : text, { typed: 'rating' });
  };
  return (
    <TypedField
      label={t('form.field.rating')} value={shared === null ? null : shared.value ?? ''} isDisabled={isReadOnly} onChange={change} placeholder={t('form.noneClaimed')}
      remark={shared?.value ? wordsOf(t, shared.value) : null}
      presets={[
        { label: t('form.rating.astm'), presets: astmRatings.map((text) => ({ text, label: text })) },
        // The penetration is the test's to say.
        { label: t('form.rating.iso'), presets: [{ text: isoStart, label: `${isoStart}p` }] },
      ]}
    />
  );
}
