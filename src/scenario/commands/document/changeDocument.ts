/** Changes what the document says of itself. */
import type { Scenario } from '../../document.ts';

export type DocumentChanges = Partial<Pick<Scenario, 'title' | 'author' | 'caveat' | 'modified' | 'baselineVersion' | 'locale'>>;

/** `modified` is set by whoever saves, with the time as an argument; it is no step of history. */
export function changeDocument(scenario: Scenario, changes: DocumentChanges): Scenario {
  const keys = Object.keys(changes) as (keyof DocumentChanges)[];
  return keys.every((key) => scenario[key] === changes[key]) ? scenario : { ...scenario, ...changes };
}
