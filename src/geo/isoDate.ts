/** The one rule for dates of sources, in files and in forms. */

/** Whether `text` is a day, a month or a year as ISO 8601 writes it (`2020-09-25`, `2020-09`, `2020`), and one that the calendar has. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const whole = `${text}${'-01-01'.slice(text.length - 4)}`;
  const time = Date.parse(`${whole}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole);
}

/** Whether it is a day and no less. */
export const isIsoDay = (text: string): boolean => text.length === 10 && isIsoDate(text);
