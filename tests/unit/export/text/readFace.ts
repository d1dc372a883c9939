/** The faces as the packages hold them, for tests. */
import { readFile } from 'node:fs/promises';
import { type FaceFile, facePath } from '../../../../src/export/text/faceFile.ts';

export const readFace = async (file: FaceFile): Promise<Uint8Array> => new Uint8Array(await readFile(`node_modules/${facePath(file)}`));
