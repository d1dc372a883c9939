/**
 * What a browser may do in the app, and the other headers it is served with: the one source of the policy inside the page, of the
 * settings for servers beside this file, and of the server of the tests. ARCHITECTURE.md says why each rule is as it is.
 */
import { createHash } from 'node:crypto';

/** Style elements that React Aria puts into the page by itself, to the letter (`tests/unit/deploy/headers.test.ts` finds them in the package): on a press, and under a dialog on iOS. */
export const injectedStyles = [
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
] as const;

/** A source of a policy: this very text, and no other. */
export const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Of the app in many files. A page cannot say in itself who may frame it; that is the header's alone. */
export const pagePolicy = [
  "default-src 'none'",
  // WebAssembly sets the text of pages; it is compiled from the app's own files.
  "script-src 'self' 'wasm-unsafe-eval'",
  `style-src 'self' ${injectedStyles.map(hashSource).join(' ')}`,
  "worker-src 'self'",
  "connect-src 'self' blob: data:",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/**
 * The hosts of an own build (`CORDON_GROUND_HOSTS` of `npm run build`), from which it may draw a map by address: whole origins, parted by spaces or commas.
 * Throws where one is anything else, so that no build is made that lets in more than was meant.
 */
export function readGroundHosts(option: string | undefined): readonly string[] {
  return (option ?? '').split(/[\s,]+/).filter((host) => host !== '').map((host) => {
    // Held to the letter, because it is written into the policy as it is.
    if (!/^(https:\/\/[a-z\d]([a-z\d.-]*[a-z\d])?|http:\/\/localhost)(:\d{1,5})?$/.test(host)) throw new Error(`CORDON_GROUND_HOSTS: ${host} is no origin as https://tiles.example.org.`);
    return host;
  });
}

/** The policy of such a build: data and pictures of exactly these hosts beside its own. Without hosts that of every build. */
export const policyWith = (hosts: readonly string[]): string => (hosts.length === 0 ? pagePolicy : pagePolicy.split('; ').map((rule) => (/^(connect|img)-src /.test(rule) ? `${rule} ${hosts.join(' ')}` : rule)).join('; '));

/** The map is made to stand in other pages (`?embed`); the rest of the app is not, so that nobody is led to press what they do not see. */
const framedBy = (query: string): string => (/[?&]embed\b/.test(query) ? '*' : "'self'");

const permissions = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'].map((name) => `${name}=()`).join(', ');

/** Of every answer. `query` with its `?`, or empty. */
export const headersFor = (query: string): Readonly<Record<string, string>> => ({
  'content-security-policy': `${pagePolicy}; frame-ancestors ${framedBy(query)}`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': permissions,
  'cross-origin-opener-policy': 'same-origin',
});

/** Files under names that change with what is in them; anything else is asked for anew each time. */
export const cacheControlFor = (path: string): string => (/(^|\/)assets\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
