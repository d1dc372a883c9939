/** What a parser said when it gave up; '' where it threw something that says nothing. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
