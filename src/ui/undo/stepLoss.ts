/** Which steps of a plan take something away, and where the way back from each is offered: a new step has to say so before it compiles. */
import type { StepKey } from '../sketch/edits.ts';

/** `offered`: by the notice. `own`: by a notice of its own, where it was done. `keeps`: nothing is lost, or only at times (`lostParts.ts`); else the history alone leads back. */
type WayBack = 'offered' | 'own' | 'keeps';

export const wayBackFrom: Readonly<Record<StepKey, WayBack>> = {
  remove: 'offered', removeMany: 'offered', cut: 'offered', merge: 'offered', removeCorner: 'offered',
  postureRemove: 'offered', phaseRemove: 'offered', letGo: 'offered', unlocate: 'offered', dropEntry: 'offered', inventory: 'offered', networkOut: 'offered',
  restore: 'offered', replace: 'offered', slideUpdate: 'offered',
  slideRemove: 'own', import: 'own', slideChapters: 'keeps',
  draw: 'keeps', square: 'keeps', ends: 'keeps', reshape: 'keeps', rename: 'keeps', change: 'keeps', hide: 'keeps', show: 'keeps', state: 'keeps', phase: 'keeps', title: 'keeps', rule: 'keeps',
  costs: 'keeps', locate: 'keeps', ledger: 'keeps', admits: 'keeps', badges: 'keeps', staffing: 'keeps', headcount: 'keeps', suggest: 'keeps', network: 'keeps', suggestRules: 'keeps',
  excludeRoad: 'keeps', includeRoad: 'keeps', keepOpen: 'keeps', liftOpen: 'keeps', buildArea: 'keeps', raise: 'keeps', lower: 'keeps', staff: 'keeps', unstaff: 'keeps',
  postureAdd: 'keeps', postureChange: 'keeps', postureOrder: 'keeps', phaseRename: 'keeps', phaseOrder: 'keeps', heldStatus: 'keeps',
  changeMany: 'keeps', hideMany: 'keeps', showMany: 'keeps', reorder: 'keeps', document: 'keeps', move: 'keeps', moveCorner: 'keeps', addCorner: 'keeps', split: 'keeps', reverse: 'keeps',
  duplicate: 'keeps', paste: 'keeps', slideAdd: 'keeps', slideDuplicate: 'keeps', slideMove: 'keeps', slideHide: 'keeps', slideShow: 'keeps', slideTitle: 'keeps', slideText: 'keeps',
  slideNotes: 'keeps', slideSection: 'keeps', slideChange: 'keeps', slideView: 'keeps', slideNumbers: 'keeps', slideChart: 'keeps', slideSources: 'keeps', slideCallouts: 'keeps', slideStep: 'keeps',
};

/** What is taken away without a step of the plan, and where the way back stands. */
export const otherLosses = {
  /** Said in the library itself, and for a week among what was deleted last. */
  'library-delete': 'own',
  /** The scenario that lay on the table is in the library. */
  'other-scenario': 'offered',
  /** Several features that were selected, let go by one press. */
  'selection-of-many': 'offered',
  /** The layers of a group, some shown and some not, hidden at once. */
  'layers-of-group': 'offered',
  /** Told by a notice of their own, on the map and in the layers. */
  'opened-layer': 'own', 'ground-tiles': 'own', 'ground-picture': 'own',
  /** What was drawn over a show, by the key that takes back a stroke. */
  ink: 'own',
  /** Other roads in the place of those of an opened file: the embedded ones, those of a second file, those that the plan keeps. */
  'opened-roads': 'offered',
} as const satisfies Readonly<Record<string, WayBack>>;

export const isOffered = (key: string): boolean => (wayBackFrom as Readonly<Record<string, WayBack>>)[key] === 'offered';
