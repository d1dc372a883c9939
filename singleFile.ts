/**
 * The second way to build the app (`vite build --mode single`): dist/cordon.html, one page with everything inside, which opens from disk.
 * What the bundler knows (styles, fonts, WebAssembly, workers) stands in it as text and data: addresses; what the app asks for by name
 * (data/) as inert blocks, read by `src/offline/inside/`. ARCHITECTURE.md says why.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { licencesBlockId } from './src/offline/inside/licencesInside.ts';
import { emptyPlanBlock } from './src/share/inPage/planBlock.ts';

/** Of the page in dist/. */
export const singleFileName = 'cordon.html';

/** Vite's text of a worker that is inlined, in the module it makes of it. */
const inlined = /^const jsContent = (.*);$/m;

/**
 * Workers are text inside the page, started as plain scripts: a page from disk has no origin, and browsers start no module from a blob: of
 * such a page. MapLibre takes the address of its own and starts it itself.
 */
export function inlineWorkers(): Plugin {
  return {
    name: 'cordon-inline-workers',
    enforce: 'pre',
    async resolveId(source, importer) {
      const asked = /\?worker(&url)?$/.exec(source);
      return asked && this.resolve(source.replace(asked[0], `?worker&inline${asked[1] ? '&address' : ''}`), importer);
    },
    transform: {
      order: 'pre',
      filter: { id: /\?worker&inline/ },
      handler(made, id) {
        const text = inlined.exec(made)?.[1];
        if (text === undefined) this.error('A worker of the single file does not come as text.');
        const script = `'use strict';(async()=>{${(JSON.parse(text) as string).replaceAll('import.meta.url', 'self.location.href')}\n})()`;
        if (script.includes('import.meta')) this.error('A worker of the single file asks what only a module knows.');
        const code = `
          let address;
          const keep = () => (address ??= URL.createObjectURL(new Blob([${JSON.stringify(script)}], { type: 'text/javascript;charset=utf-8' })));
          export default ${id.endsWith('&address') ? 'keep()' : 'function (options) { return new Worker(keep(), { name: options?.name }); }'};`;
        return { code, map: { mappings: '' } };
      },
    },
  };
}

/** A script inside a page must not end it, nor open what looks like a comment; both stand in strings and patterns only. */
const asScript = (code: string) => code.replaceAll('\0', String.raw`\0`).replaceAll('\r', String.raw`\r`).replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3C`);
const asStyle = (css: string) => css.replaceAll(/<(?=\/style)/gi, String.raw`\3c `);
const asData = (json: string) => json.replaceAll('<', String.raw`\u003c`);

/** Held by the browser: no script but the app's own runs, and nothing is asked of anywhere, whatever a plan inside says. */
const policy = (script: string) => {
  const hash = createHash('sha256').update(script).digest('base64');
  const rules = `default-src 'none'; script-src 'sha256-${hash}' 'wasm-unsafe-eval'; worker-src blob: data:; connect-src blob: data:; style-src 'unsafe-inline'; font-src data:; img-src blob: data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types default`;
  return `<meta http-equiv="Content-Security-Policy" content="${rules}" />`;
};

/** Stands there until the interface does. The script is the last thing in the file, so that of a file that was cut nothing would be seen but this. */
const whileOpening = `<style>@keyframes seen{to{visibility:visible}}#opening{visibility:hidden;animation:seen 0s 4s forwards;padding:2rem;font:1rem/1.5 system-ui,sans-serif}</style>
      <div id="opening"><p>Cordon is opening. If this stays, the file has not arrived whole: ask for it again.</p><p lang="ar" dir="rtl">يُفتح كوردون. إذا بقيت هذه الرسالة فالملف لم يصل كاملًا، فاطلبه مرة أخرى.</p><p lang="fa" dir="rtl">کوردون در حال باز شدن است. اگر این پیام بماند، فایل کامل نرسیده است: آن را دوباره بخواهید.</p></div>`;

/** Puts the one script, the one style sheet, the data files and the licences into the page, and leaves nothing else to be written. */
export function onePage(root: string, files: readonly (readonly [name: string, json: string])[], licences: string): Plugin {
  return {
    name: 'cordon-one-page',
    enforce: 'post',
    generateBundle: {
      // After Vite has written down in the script what its parts need.
      order: 'post',
      handler(_, bundle) {
        const [script, ...more] = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
        const assets = Object.values(bundle).flatMap((file) => (file.type === 'asset' ? [[file.fileName, String(file.source)] as const] : []));
        const page = assets.find(([name]) => name === 'index.html')?.[1];
        const styles = assets.filter(([name]) => name.endsWith('.css'));
        const left = assets.filter(([name]) => name !== 'index.html' && !name.endsWith('.css'));
        if (script === undefined || page === undefined || more.length > 0 || left.length > 0) {
          this.error(`The single file would need others beside it: ${[...left.map(([name]) => name), ...more.map(() => 'a second script')].join(', ')}.`);
        }
        const icon = `data:image/svg+xml;base64,${readFileSync(join(root, 'public/icon.svg')).toString('base64')}`;
        const blocks = files.map(([name, json]) => `<script type="application/json" data-file="${name}">${asData(json)}</script>`);
        if (/<(?=\/script|!--)/i.test(licences)) this.error('A licence would end the block it stands in.');
        blocks.push(`<script type="text/plain" id="${licencesBlockId}">\n${licences}</script>`);
        const own = asScript(script);
        const source = page
          .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${styles.map(([, css]) => asStyle(css)).join('\n')}</style>`)
          .replace(/<script type="module"[^>]*><\/script>\s*/, '')
          .replace('./icon.svg', icon)
          .replace('<div id="ui"></div>', (empty) => empty.replace('><', `>${whileOpening}<`))
          .replace('<meta charset="utf-8" />', (first) => `${first}\n    ${policy(own)}`)
          .replace('</body>', () => `${emptyPlanBlock}\n    ${blocks.join('\n    ')}\n    <script type="module">${own}</script>\n  </body>`);
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: 'asset', fileName: singleFileName, source });
      },
    },
  };
}
