/** Files of data/, asked for by name: from beside the page, or from inside it where the page is the single file, which has nothing beside it (`singleFile.ts`). */

/** The address never leaves the folder the app is served from. Rejects as `fetch` does. */
export async function fetchBeside(name: string): Promise<Response> {
  const inside = document.querySelector(`script[data-file="${CSS.escape(name)}"]`);
  return inside ? new Response(inside.textContent) : fetch(`./data/${name}`);
}
