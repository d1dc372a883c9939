/** Whether this page was opened from disk: it then has no address that a link or a code could lead anybody else to. */
import { isSingleFile } from './isSingleFile.ts';

export const isFromDisk = (): boolean => isSingleFile && location.protocol === 'file:';
