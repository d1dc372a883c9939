/**
 * Names of what is kept on this device and said between its tabs. Every page opened from disk is of one origin, so that a file that holds
 * a plan keeps its own apart by the document's name: two files do not share a library, nor does one drive the other's windows.
 */
import { documentInside } from './planInside.ts';
import { isSingleFile } from './isSingleFile.ts';

/** `name` itself in the app, and in a single file without a plan. */
export function ownName(name: string): string {
  const id = isSingleFile ? documentInside() : '';
  return id === '' ? name : `${name}:${id}`;
}
