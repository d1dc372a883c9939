/** Types of pack.mjs, which plain Node runs. */
export function packFolder(folder: string, options?: { readonly onlyGzip?: boolean }): { readonly files: number; readonly bytes: number; readonly gzip: number; readonly brotli: number };
