/** The access matrix as CSV: one row a posture, point and class of vehicle or badge, in English and the data's own words. */
import { type Access, type AccessPoint, accessIn, badgeAccessIn } from '../../../analysis/access/accessIn.ts';
import type { Posture } from '../../../scenario/document.ts';
import type { BadgeClass } from '../../../scenario/kinds/badges.ts';
import { vehicleClasses } from '../../../scenario/kinds/common.ts';
import { barrierStateIn } from '../../../scenario/questions/barrierStateIn.ts';
import { nameIllustrative } from '../../../share/formats/illustrative.ts';
import { writeCsv } from '../../../share/formats/writeCsv.ts';

export interface AccessCsv {
  /** Those that go in, in their order. */
  readonly points: readonly AccessPoint[];
  readonly postures: readonly Posture[];
  readonly badges: readonly BadgeClass[];
  readonly caveat: string;
}

const header = ['posture', 'id', 'name', 'position', 'type', 'stands', 'vehicle_class', 'badge_class', 'passes', 'delay_s', 'reason', 'caveat'];

export function accessCsv({ points, postures, badges, caveat }: AccessCsv): string {
  return writeCsv(header, postures.flatMap((posture) => points.flatMap((point) => {
    const { id, name, barrier, isIllustrative } = point;
    const plain = typeof name === 'string' ? name : `${name.en} · ${name.ar}`;
    const stands = barrier === null ? (posture.staffed.includes(id) ? 'staffed' : 'not staffed') : barrierStateIn(posture, id, barrier);
    const row = (vehicle: string | null, badge: string | null, { passes, delaySeconds, reason }: Access) => [
      posture.name || posture.id, id, isIllustrative ? nameIllustrative(plain) : plain, isIllustrative ? 'ILLUSTRATIVE' : null, barrier ?? 'checkpoint',
      stands, vehicle, badge, passes ? 'yes' : 'no', delaySeconds, reason, caveat,
    ];
    return [
      ...vehicleClasses.map((vehicle) => row(vehicle, null, accessIn(posture, point, vehicle))),
      ...badges.map((badge) => row(null, badge.name, badgeAccessIn(posture, point, badge))),
    ];
  })));
}
