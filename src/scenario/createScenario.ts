/** A new, empty scenario. */
import { documentVersion, type Posture, type Scenario } from './document.ts';
import { defaultParameters } from './parameters.ts';
import { defaultView, type Locale } from './view.ts';

/** `id` unique in the library, `modified` an ISO 8601 UTC date and time: both are the caller's to choose. */
export interface NewScenario {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly modified: string;
  readonly baselineVersion: string;
  readonly locale: Locale;
}

/** Names a planner sees first and may change; in the language of the document, as all its text is. */
const postureNames: Readonly<Record<Locale, Readonly<Record<'routine' | 'heightened' | 'lockdown', string>>>> = {
  en: { routine: 'Routine', heightened: 'Heightened', lockdown: 'Lockdown' },
  ar: { routine: 'اعتيادي', heightened: 'تأهب', lockdown: 'إغلاق تام' },
  fa: { routine: 'عادی', heightened: 'آماده‌باش', lockdown: 'بستن کامل' },
};

/** Three postures that list no barrier, so every rising line is unknown until somebody says otherwise. */
export function createScenario({ id, title, author, modified, baselineVersion, locale }: NewScenario): Scenario {
  const posture = (postureId: keyof (typeof postureNames)['en']): Posture => ({
    id: postureId, name: postureNames[locale][postureId], trigger: '', authority: '', maxHours: null, states: {}, staffed: [], rest: {},
  });
  return {
    version: documentVersion,
    id, title, author, modified, caveat: '', baselineVersion, locale,
    postures: [posture('routine'), posture('heightened'), posture('lockdown')],
    phases: [],
    overrides: {},
    inventory: [],
    parameters: defaultParameters,
    slides: [],
    view: defaultView,
    features: [],
    rest: { collection: {}, cordon: {}, view: {} },
  };
}
