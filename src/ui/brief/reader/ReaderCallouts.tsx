/** The callouts of the slide that is read, with its numbers, over the map. */
import { useMemo } from 'react';
import type { Scenario } from '../../../scenario/document.ts';
import type { Slide } from '../../../scenario/kinds/slide.ts';
import { Callouts } from '../face/Callouts.tsx';
import { fieldFaceOf } from '../face/FieldNumber.tsx';
import { useSlideNumbers } from '../fields/useSlideNumbers.ts';

export function ReaderCallouts({ slide, step, scenario }: { readonly slide: Slide; readonly step: number; readonly scenario: Scenario }) {
  const numbers = useSlideNumbers(slide, step);
  const field = useMemo(() => fieldFaceOf(numbers), [numbers]);
  return <Callouts callouts={slide.callouts ?? []} scenario={scenario} field={field} avoid="[data-reader-legend]" />;
}
