/** The faces as the app serves them: one small file each, fetched when a page is first set. */
import { type FaceFile, facePath } from './faceFile.ts';

const addresses = import.meta.glob<string>(
  [
    '/node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-{latin,latin-ext,vietnamese,greek,cyrillic,cyrillic-ext}-{400,600}-normal.woff',
    '/node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-{400,600}-normal.woff',
  ],
  { query: '?url', import: 'default', eager: true },
);

/** Rejects where the file does not come. */
export async function fetchFace(file: FaceFile): Promise<Uint8Array> {
  const address = addresses[`/node_modules/${facePath(file)}`];
  if (address === undefined) throw new Error(`The app carries no face ${file.subset} ${file.weight}.`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The face ${file.subset} ${file.weight} did not come: ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
