/** Files of data/, asked for by name: from beside the page, or from inside it where it is the single file. */
import { isSingleFile } from './isSingleFile.ts';

/** The address never leaves the folder the app is served from. Rejects as `fetch` does. */
export async function fetchBeside(name: string): Promise<Response> {
  if (!isSingleFile) return fetch(`./data/${name}`);
  const inside = document.querySelector(`script[data-file="${CSS.escape(name)}"]`);
  return inside ? new Response(inside.textContent) : new Response(null, { status: 404 });
}
