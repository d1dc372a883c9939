/** The About dialog. `honesty` is fixed wording: it is printed once and plainly. */
import { honesty } from './honesty.ts';

export const about = {
  honesty,
  what: 'Cordon is an offline map of Baghdad’s International Zone for people who plan and brief its protection. It shows what five published analyses say about the zone, over public geography: the facilities they name, the militia-held properties, checkpoints, incidents and the proposed bollard lines.',
  claims: 'Every feature carries its source, its date, how sure the claim is and how exact its place. What a source does not state is shown as “not stated”. Dashed, hollow and circled marks are illustrative or approximate. The analyses give the number of militia-held properties, 22, and none of their places; none is invented here.',
  privacy: 'Everything runs in this browser. Nothing you look at or enter leaves this device.',
  sources: 'Sources',
  sourceUntitled: 'Title not stated',
  sourcesEmpty: 'The list of sources could not be read.',
  licence: 'Licence: {{licence}}',
  credits: 'Data credits',
  creditData: 'Data from Who’s On First (whosonfirst.org/docs/licenses), GeoNames, OurAirports, Wikidata and Wikipedia.',
  software: 'Software and type',
  creditFont: 'IBM Plex Sans and IBM Plex Sans Arabic, SIL Open Font License 1.1.',
  creditIcons: 'Pictograms: Maki and Temaki, CC0 1.0. Military symbols: milsymbol, MIT.',
  licences: 'The licences of all software in Cordon, word for word',
  creditMap: 'Map drawing: MapLibre GL JS, BSD 3-Clause. Interface: React, MIT, and React Aria Components, Apache 2.0. Grid references: mgrs, MIT. Measuring: Turf, MIT.',
  version: 'Version {{version}}',
} as const;
