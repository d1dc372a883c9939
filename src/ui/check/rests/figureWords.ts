/** The figures that the answers rest on in words: name, value with its unit, and where it is from. */
import { gapRules } from '../../../analysis/takeOff/gapRules.ts';
import type { Locale } from '../../../scenario/view.ts';
import { suggestMeasures } from '../../../scenario/kinds/suggestRules.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { isolate, isolateMeasure } from '../../i18n/isolate.ts';
import { type RestingFigure, restingNames } from './restingFigures.ts';
import { printed } from '../../i18n/printed.ts';

/** A name that has no words stands as it is. */
export function nameOfFigure(t: Translate, { name }: Pick<RestingFigure, 'name'>): string {
  const known = restingNames.find((one) => one === name);
  return known ? t(`check.rests.name.${known}`) : name;
}

const print = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 3 });

/** Words for what is chosen from a list, figures for the rest. */
export function valueOfFigure(t: Translate, { name, low, high, unit }: RestingFigure, locale: Locale): string {
  if (typeof low === 'string' || typeof high === 'string') {
    const measure = name === 'least' ? suggestMeasures.find((one) => one === low) : undefined;
    const rule = name === 'gapRule' ? Object.values(gapRules).find(({ id }) => id === low) : undefined;
    return measure ? t(`check.suggest.measure.${measure}`) : rule ? t(`sketch.takeOff.ruleName.${rule.id}`) : String(low);
  }
  const figures = low === high ? print(low) : `${print(low)}–${print(high)}`;
  if (unit === '') return isolate(printed(figures, locale));
  return isolateMeasure(`${unit === 'percent' ? `±${figures}` : figures} ${t(`check.unit.${unit}`)}`, locale);
}

export function sourceOfFigure(t: Translate, { name, source }: Pick<RestingFigure, 'name' | 'source'>): string {
  if (name === 'least') return t('check.rests.asked');
  return source === null ? t('check.rests.planner') : source === 'assumption' ? t('check.rests.assumed') : isolate(source);
}
