/** How slides are read, and what of their views only slides have. */
import * as v from 'valibot';
import { barrierStates } from '../barrierStates.ts';
import type { Callout, ComparedState, Slide, SlideChart, SlideSource, SlideStep, SlideView } from '../kinds/slide.ts';
import { slideLayouts, slideTransitions } from '../kinds/slide.ts';
import { plannerSourceSchema } from './kindReaders.ts';
import { anyObject, type Defaults, listOf, objectOf, type Readers, recordOf, valid } from './readers.ts';

type Members<T> = Omit<T, 'rest'>;

const text = valid(v.string());
const id = valid(v.pipe(v.string(), v.nonEmpty()));
const number = v.pipe(v.number(), v.finite());
const coordinate = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));

const calloutReaders: Readers<Members<Callout>> = {
  id, text, at: valid(v.strictTuple([coordinate(180), coordinate(90)])), featureId: id, offset: valid(v.strictTuple([number, number])),
};
const chartReaders: Readers<Members<SlideChart>> = {
  figureIds: listOf(id), title: text, categories: listOf(text),
  series: listOf(valid(v.object({ name: v.string(), values: v.array(v.nullable(number)) }))),
};
const sourceSchema: v.GenericSchema<unknown, SlideSource> = v.union([v.strictObject({ id: v.pipe(v.string(), v.nonEmpty()), locator: v.string() }), plannerSourceSchema]);
const stepReaders: Readers<Members<SlideStep>> = { id, title: text, text, view: anyObject };

export const slideReaders: Readers<Members<Slide>> = {
  id, title: text, text, notes: text, view: anyObject,
  layout: valid(v.picklist(slideLayouts)), section: text, isHidden: valid(v.boolean()), transition: valid(v.picklist(slideTransitions)),
  plannedSeconds: valid(v.pipe(number, v.gtValue(0))),
  callouts: listOf(objectOf<Members<Callout>>(calloutReaders, { text: '', at: undefined, featureId: undefined, offset: undefined })),
  fields: listOf(id),
  chart: objectOf<Members<SlideChart>>(chartReaders, { figureIds: undefined, title: undefined, categories: undefined, series: undefined }),
  sources: listOf(valid(sourceSchema)),
  steps: listOf(objectOf<Members<SlideStep>>(stepReaders, { title: undefined, text: undefined, view: {} })),
};

export const slideDefaults: Defaults<Members<Slide>> = {
  title: '', text: '', notes: '', view: {}, layout: undefined, section: undefined, isHidden: undefined, transition: undefined, plannedSeconds: undefined,
  callouts: undefined, fields: undefined, chart: undefined, sources: undefined, steps: undefined,
};

const states = recordOf(valid(v.picklist(barrierStates)));
const phaseId = valid(v.nullable(v.pipe(v.string(), v.nonEmpty())));

export type SlideViewMembers = Pick<SlideView, 'states' | 'phases' | 'answers' | 'replay' | 'timelineOpen' | 'against'>;

/** Beside those of any view. */
export const slideViewReaders: Readers<SlideViewMembers> = {
  states, phases: listOf(id),
  answers: valid(v.picklist(['outside', 'inside', 'none'])),
  replay: valid(v.object({ movementId: v.pipe(v.string(), v.nonEmpty()), seconds: v.union([v.pipe(number, v.minValue(0)), v.literal('play')]) })),
  timelineOpen: valid(v.boolean()),
  against: (value, place) => listOf(objectOf<ComparedState>({ label: text, postureId: id, phaseId, states, phases: listOf(id) }, { label: '', postureId: undefined, phaseId: undefined, states: undefined, phases: undefined }))(value, place)?.slice(0, 3),
};

export const slideViewDefaults: Defaults<SlideViewMembers> = { states: undefined, phases: undefined, answers: undefined, replay: undefined, timelineOpen: undefined, against: undefined };
