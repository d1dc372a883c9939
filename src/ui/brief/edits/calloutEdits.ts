/** What is done to the callouts of a slide: each act one labelled step. */
import type { LonLat } from '../../../geo/types.ts';
import type { Callout } from '../../../scenario/kinds/slide.ts';
import { freeId } from '../../../scenario/parse/mendIds.ts';
import { change, slideOf, type } from './briefEdits.ts';

const calloutsOf = (slideId: string): readonly Callout[] => slideOf(slideId)?.callouts ?? [];

function set(slideId: string, callouts: readonly Callout[]): void {
  change(slideId, { callouts: callouts.length === 0 ? undefined : callouts }, 'slideCallouts');
}

function newId(slideId: string): string {
  const taken = new Set(calloutsOf(slideId).map(({ id }) => id));
  return freeId(`callout-${taken.size + 1}`, taken);
}

export function addCallout(slideId: string, place: { readonly at: LonLat } | { readonly featureId: string }, text: string): void {
  set(slideId, [...calloutsOf(slideId), { id: newId(slideId), text, ...place, rest: {} }]);
}

/** A place of its own for one that is there, or for a new one. */
export function placeCallout(slideId: string, id: string, at: LonLat, text: string): void {
  if (id === 'new') addCallout(slideId, { at }, text);
  else set(slideId, calloutsOf(slideId).map(({ featureId: _, ...callout }) => (callout.id === id ? { ...callout, at } : { ...callout, ...(_ === undefined ? {} : { featureId: _ }) })));
}

/** A hand has moved its text, or its place, which lets go of the feature it was pinned to. */
export function moveCallout(slideId: string, { id, at, offset }: { readonly id: string; readonly at?: LonLat; readonly offset?: readonly [number, number] }): void {
  if (at) placeCallout(slideId, id, at, '');
  else if (offset) set(slideId, calloutsOf(slideId).map((callout) => (callout.id === id ? { ...callout, offset } : callout)));
}

/** The text finds its own room again. */
export function freeText(slideId: string, id: string): void {
  set(slideId, calloutsOf(slideId).map(({ offset, ...callout }) => (callout.id === id || !offset ? callout : { ...callout, offset })));
}

export function typeCallout(slideId: string, id: string, text: string): void {
  type(slideId, { callouts: calloutsOf(slideId).map((callout) => (callout.id === id ? { ...callout, text } : callout)) }, id, 'slideCallouts');
}

export function orderCallouts(slideId: string, ids: readonly string[]): void {
  const callouts = calloutsOf(slideId);
  set(slideId, ids.flatMap((id) => callouts.find((callout) => callout.id === id) ?? []));
}
