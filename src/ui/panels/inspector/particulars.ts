/** What a kind of feature has of its own, as label and value in the language in use. What no source states says so. */
import type { Baseline, BaselineFeature } from '../../../baseline/baseline.ts';
import type { Barrier } from '../../../baseline/kinds/barrier.ts';
import type { HeldProperty } from '../../../baseline/kinds/heldProperty.ts';
import type { Incident } from '../../../baseline/kinds/incident.ts';
import type { assumableRoadFields, Road } from '../../../baseline/kinds/road.ts';
import { findFeature } from '../../../baseline/baseline.ts';
import { lengthOf } from '../../../geo/lengthOf.ts';
import type { Locale } from '../../../scenario/view.ts';
import { isolate } from '../../i18n/isolate.ts';
import type { Translate } from '../../i18n/i18n.ts';
import { printedHere } from '../../i18n/printed.ts';

export interface Particular {
  readonly label: string;
  readonly value: string;
  /** The source does not state it; whoever drew the data assumed it. */
  readonly assumed?: boolean;
  /** Shown as a link to that feature. */
  readonly featureId?: string;
}

export function particularsOf(feature: BaselineFeature, baseline: Baseline, t: Translate, locale: Locale): readonly Particular[] {
  const { properties } = feature;
  switch (properties.kind) {
    case 'facility': return properties.capacity === null ? [] : [{ label: t('inspector.capacity'), value: t('inspector.capacityText', { ...properties.capacity }) }];
    case 'checkpoint': return [{ label: t('inspector.currentState'), value: t('inspector.checkpointState') }];
    case 'held-property': return ofHeldProperty(properties, baseline, t, locale);
    case 'incident': return ofIncident(properties, baseline, t, locale);
    case 'barrier': return ofBarrier(feature as Barrier, t, locale);
    case 'road': return ofRoad(feature as Road, baseline, t, locale);
    case 'neighbourhood': return [{ label: t('inspector.inZone'), value: t(properties.inZone ? 'terms.yes' : 'terms.no') }];
    default: return [];
  }
}

function nameOf(id: string, baseline: Baseline, locale: Locale): string {
  return findFeature(baseline, id)?.properties.name[locale] ?? id;
}

function ofHeldProperty(properties: HeldProperty['properties'], baseline: Baseline, t: Translate, locale: Locale): Particular[] {
  const { number, neighbourhood, status } = properties;
  return [
    { label: t('inspector.number'), value: t('inspector.numberOf', { number, total: baseline.heldProperties.length }) },
    { label: t('inspector.status'), value: t(`terms.heldStatus.${status}`) },
    { label: t('inspector.neighbourhood'), value: neighbourhood === null ? t('terms.notStated') : nameOf(neighbourhood, baseline, locale) },
  ];
}

function ofIncident(properties: Incident['properties'], baseline: Baseline, t: Translate, locale: Locale): Particular[] {
  const { date, ongoing, placeStated, mappedAt } = properties;
  return [
    { label: t('inspector.date'), value: ongoing ? t('inspector.ongoing', { date: isolate(date) }) : printedHere(date) },
    { label: t('inspector.placeStated'), value: placeStated?.[locale] ?? t('terms.notStated') },
    ...(mappedAt === null ? [] : [{ label: t('inspector.mappedAt'), value: nameOf(mappedAt, baseline, locale), featureId: mappedAt }]),
  ];
}

function ofBarrier({ geometry, properties }: Barrier, t: Translate, locale: Locale): Particular[] {
  return [
    { label: t('inspector.set'), value: t(`terms.set.${properties.set}`) },
    { label: t('inspector.construction'), value: t(`terms.barrier.${properties.barrier}`) },
    { label: t('inspector.controlGroup'), value: properties.controlGroupName[locale] },
    { label: t('inspector.powerGroup'), value: properties.powerGroupName[locale] },
    { label: t('inspector.onPowerLoss'), value: t(`terms.onPowerLoss.${properties.onPowerLoss}`) },
    { label: t('inspector.ends'), value: properties.ends.map((end) => t(`terms.lineEnd.${end}`)).join(' · ') },
    { label: t('inspector.length'), value: t('inspector.meters', { value: Math.round(lengthOf(geometry)) }) },
  ];
}

function ofRoad({ geometry, properties }: Road, baseline: Baseline, t: Translate, locale: Locale): Particular[] {
  const { assumed, lanes, widthMeters, speedKmh, serves } = properties;
  const field = (label: string, value: string | null, name: (typeof assumableRoadFields)[number]): Particular =>
    ({ label, value: value ?? t('terms.notStated'), assumed: value !== null && assumed.includes(name) });
  return [
    field(t('inspector.roadClass'), t(`terms.roadClass.${properties.class}`), 'class'),
    ...(serves === null ? [] : [{ label: t('inspector.serves'), value: nameOf(serves, baseline, locale), featureId: serves }]),
    field(t('inspector.oneWay'), t(`terms.oneWay.${properties.oneWay}`), 'oneWay'),
    field(t('inspector.lanes'), lanes === null ? null : String(lanes), 'lanes'),
    field(t('inspector.width'), widthMeters === null ? null : t('inspector.meters', { value: widthMeters }), 'widthMeters'),
    field(t('inspector.speed'), speedKmh === null ? null : t('inspector.kmh', { value: speedKmh }), 'speedKmh'),
    field(t('inspector.bridge'), t(properties.bridge ? 'terms.yes' : 'terms.no'), 'bridge'),
    { label: t('inspector.length'), value: t('inspector.meters', { value: Math.round(lengthOf(geometry)) }) },
  ];
}
