/** Which members of two records of the document differ, in the order in which the first, then the second has them. */
import { equalJson } from '../equalJson.ts';
import type { MemberChange } from './difference.ts';

/** `__proto__` and the like are names like any other. */
const own = (record: object, member: string) => (Object.hasOwn(record, member) ? (record as Readonly<Record<string, unknown>>)[member] : undefined);

export function compareMembers(before: object, after: object, except: readonly string[] = []): readonly MemberChange[] {
  const members = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((member) => !except.includes(member));
  return members.flatMap((member): MemberChange[] => {
    const [was, is] = [own(before, member), own(after, member)];
    return equalJson(was, is) ? [] : [{ member, before: was, after: is }];
  });
}

/** As `compareMembers`, with the members unknown to this release among the others. */
export function compareWithRest<T extends { readonly rest: object }>(before: T, after: T, except: readonly string[] = []): readonly MemberChange[] {
  return [...compareMembers(before, after, ['rest', ...except]), ...compareMembers(before.rest, after.rest)];
}
