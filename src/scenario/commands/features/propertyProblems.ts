/** Whether values would be read again from a file: the one check of a form as it is typed and of every change. */
import type { ScenarioKind } from '../../document.ts';
import type { PropertiesOf } from '../../kinds/defaults.ts';
import { kindReaders } from '../../parse/kindReaders.ts';
import { inside, placeOf, type Reader, report, type Subject } from '../../parse/readers.ts';
import type { ScenarioProblem } from '../../problem.ts';

export type PropertyChanges<Kind extends ScenarioKind> = Partial<Omit<PropertiesOf<Kind>, 'kind'>>;

/** One problem for each value that does not fit, its path the member's name; members the kind does not have do not fit either. */
export function propertyProblems<Kind extends ScenarioKind>(kind: Kind, changes: PropertyChanges<Kind>): readonly ScenarioProblem[] {
  const readers = kindReaders[kind] as Readonly<Record<string, Reader<unknown>>>;
  const subject: Subject = { featureId: null, index: null, isNewer: false, problems: [] };
  const place = placeOf(subject);
  for (const [key, value] of Object.entries(changes)) {
    const read = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (read) read(value, inside(place, key));
    else report(inside(place, key), 'wrong-value', '', false);
  }
  return subject.problems;
}
