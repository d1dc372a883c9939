/** What a group of foreign features may become: every kind its shape fits, with what makes the kind what it is. */
import type { Geometry } from '../../../scenario/geometry/mendGeometry.ts';
import { barrierTypes } from '../../../scenario/kinds/barrier.ts';
import { siteRoles, zoneUses } from '../../../scenario/kinds/features.ts';
import type { GroupChoice } from '../../../share/formats/import/createImporter.ts';
import type { ForeignGroup } from '../../../share/formats/import/groupForeign.ts';
import type { Translate } from '../../i18n/i18n.ts';

export interface KindChoice {
  readonly value: string;
  readonly label: string;
  readonly choice: GroupChoice;
}

/** `suggested` first, `leave` last. */
export function kindChoices(t: Translate, { geometry, suggested }: ForeignGroup): readonly KindChoice[] {
  const counts = suggested.map(({ kind, count }) => (suggested.length === 1 ? t(`sketch.kinds.${kind}`) : `${t(`sketch.kinds.${kind}`)} ${count}`));
  return [
    { value: 'suggested', label: t('transfer.suggested', { kinds: counts.join(t('sketch.takeOff.comma')) }), choice: 'suggested' },
    ...fitting(t, geometry),
    { value: 'note', label: t('sketch.kind.note'), choice: { kind: 'note' } },
    { value: 'leave', label: t('transfer.leaveOut'), choice: { kind: null } },
  ];
}

function fitting(t: Translate, geometry: Geometry['type']): readonly KindChoice[] {
  const of = (kind: 'barrier' | 'site' | 'zone', detail: string) => t('transfer.kindOf', { kind: t(`sketch.kind.${kind}`), detail });
  if (geometry === 'Point') {
    return [
      ...siteRoles.map((role) => ({ value: `site/${role}`, label: of('site', t(`sketch.role.${role}`)), choice: { kind: 'site', role } }) as const),
      { value: 'checkpoint', label: t('sketch.kind.checkpoint'), choice: { kind: 'checkpoint' } },
    ];
  }
  if (geometry === 'Polygon') return zoneUses.map((use) => ({ value: `zone/${use}`, label: of('zone', t(`sketch.use.${use}`)), choice: { kind: 'zone', use } }) as const);
  return [
    ...barrierTypes.map((barrier) => ({ value: `barrier/${barrier}`, label: of('barrier', t(`sketch.barrierType.${barrier}`)), choice: { kind: 'barrier', barrier } }) as const),
    { value: 'closure', label: t('sketch.kind.closure'), choice: { kind: 'closure' } },
    { value: 'movement', label: t('sketch.kind.movement'), choice: { kind: 'movement' } },
  ];
}

/** Where shape alone speaks there is nothing to suggest feature by feature. */
export function firstChoice({ suggested, leading }: ForeignGroup): string {
  if (suggested.length > 1 || leading.why === 'own' || leading.why === 'word') return 'suggested';
  return leading.kind === 'zone' ? 'zone/other' : leading.kind;
}
