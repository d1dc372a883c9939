/** Data files from beside the page, or from inside the single file. */
import type { ReadDataFile } from '../../baseline/catalog.ts';
import { fetchBeside } from '../inside/fetchBeside.ts';

export const fetchDataFile: ReadDataFile = async (file) => {
  try {
    const response = await fetchBeside(file);
    if (!response.ok) return { ok: false, reason: 'file-missing', detail: String(response.status) };
    return { ok: true, text: await response.text() };
  } catch (error) {
    return { ok: false, reason: 'file-unreadable', detail: error instanceof Error ? error.message : String(error) };
  }
};
