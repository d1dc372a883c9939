/**
 * React Aria speaks Arabic and English by itself and no Farsi: "Dismiss", "Press Enter to start dragging." This lays our Farsi
 * (src/ui/i18n/controls) beside its own words, a part for each of its parts, so that each comes with what speaks it.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const folder = join(import.meta.dirname, 'src/ui/i18n/controls');

/** Its parts in `intlStrings`: one list of all languages for each. */
const lists = /[\\/]react-aria[\\/]dist[\\/]private[\\/](\w+)[\\/]intlStrings\.m?js$/;

const firstLanguage = /\{\s*"ar-AE":/;

export function controlsInFarsi(): Plugin {
  return {
    name: 'cordon-controls-in-farsi',
    transform: {
      filter: { id: lists },
      handler(code, id) {
        const words = join(folder, `${lists.exec(id)?.[1] ?? ''}.ts`);
        if (!existsSync(words)) return null;
        if (!firstLanguage.test(code)) this.error(`React Aria keeps its words in another way: ${id}`);
        return { code: `import cordonFarsi from ${JSON.stringify(words)};\n${code.replace(firstLanguage, '{ "fa-IR": cordonFarsi, "ar-AE":')}`, map: null };
      },
    },
  };
}
