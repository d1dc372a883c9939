/** The map's labels are drawn from the page's own fonts, so these must be there before the first label is. */

/** Latin and Arabic of the one family, in the two weights the labels use. */
const faces = [
  ['400 16px "IBM Plex Sans"', 'Aa'],
  ['600 16px "IBM Plex Sans"', 'Aa'],
  ['400 16px "IBM Plex Sans"', 'ابت'],
  ['600 16px "IBM Plex Sans"', 'ابت'],
] as const;

/** A font that does not come must not keep the map away; labels then fall back to the system's. */
const patienceMs = 3000;

export async function loadMapFonts(): Promise<void> {
  const all = Promise.allSettled(faces.map(([font, text]) => document.fonts.load(font, text)));
  const late = new Promise((resolve) => {
    setTimeout(resolve, patienceMs);
  });
  await Promise.race([all, late]);
}
