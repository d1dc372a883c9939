/** The access matrix as CSV: one row a posture, point and vehicle class, in English and the data's own words. */
import { type AccessPoint, accessIn } from '../../../analysis/access/accessIn.ts';
import type { Posture } from '../../../scenario/document.ts';
import { vehicleClasses } from '../../../scenario/kinds/common.ts';
import { barrierStateIn } from '../../../scenario/questions/barrierStateIn.ts';
import { nameIllustrative } from '../../../share/formats/illustrative.ts';
import { writeCsv } from '../../../share/formats/writeCsv.ts';

export interface AccessCsv {
  /** Those that go in, in their order. */
  readonly points: readonly AccessPoint[];
  readonly postures: readonly Posture[];
  readonly caveat: string;
}

const header = ['posture', 'id', 'name', 'position', 'type', 'stands', 'vehicle_class', 'passes', 'delay_s', 'reason', 'caveat'];

export function accessCsv({ points, postures, caveat }: AccessCsv): string {
  return writeCsv(header, postures.flatMap((posture) => points.flatMap((point) => vehicleClasses.map((vehicle) => {
    const { id, name, barrier, isIllustrative } = point;
    const { passes, delaySeconds, reason } = accessIn(posture, point, vehicle);
    const plain = typeof name === 'string' ? name : `${name.en} · ${name.ar}`;
    return [
      posture.name || posture.id, id, isIllustrative ? nameIllustrative(plain) : plain, isIllustrative ? 'ILLUSTRATIVE' : null, barrier ?? 'checkpoint',
      barrier === null ? (posture.staffed.includes(id) ? 'staffed' : 'not staffed') : barrierStateIn(posture, id, barrier), vehicle, passes ? 'yes' : 'no', delaySeconds, reason, caveat,
    ];
  }))));
}
