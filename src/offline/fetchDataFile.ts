/** Data files from beside the page. The address never leaves the folder the app is served from. */
import type { ReadDataFile } from '../baseline/catalog.ts';

export const fetchDataFile: ReadDataFile = async (file) => {
  try {
    const response = await fetch(`./data/${file}`);
    if (!response.ok) return { ok: false, reason: 'file-missing', detail: String(response.status) };
    return { ok: true, text: await response.text() };
  } catch (error) {
    return { ok: false, reason: 'file-unreadable', detail: error instanceof Error ? error.message : String(error) };
  }
};
