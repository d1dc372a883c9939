/** A number with its thousands apart, in the digits that both languages use here. */
export function numberWords(number: number): string {
  return new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 }).format(number);
}
