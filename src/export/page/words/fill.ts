/** Fills the places of a sentence: `fill('and {count} more', { count: '3' })`. A place nobody fills stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** A figure of ours in the figures of a page: `digits` are its ten, then what parts thousands and what stands before decimals. */
export function inDigits(figure: string, digits: string): string {
  const theirs = [...digits];
  return figure.replace(/[\d,.]/g, (sign) => theirs['0123456789,.'.indexOf(sign)] ?? sign);
}

/** A whole number in groups of three, as scales are written in both languages: "10,000". */
export function groupDigits(value: number): string {
  return Math.round(value).toString().replace(/\B(?=(\d{3})+$)/g, ',');
}
