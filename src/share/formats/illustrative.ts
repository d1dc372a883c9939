/** How an illustrative feature is named outside the app, where its dashes and hollow marks are lost. */

const prefix = 'ILLUSTRATIVE';

export function nameIllustrative(name: string): string {
  return name.startsWith(prefix) ? name : name === '' ? prefix : `${prefix}: ${name}`;
}

/** The name again, as it was before it was exported. */
export function plainName(name: string): string {
  return name.startsWith(prefix) ? name.slice(prefix.length).replace(/^:\s*/, '') : name;
}

/** Whether what was written outside says of itself that it is illustrative, by its position or by its name. */
export function saysIllustrative(name: string, position: unknown): boolean {
  return position === 'illustrative' || name.startsWith(prefix);
}
