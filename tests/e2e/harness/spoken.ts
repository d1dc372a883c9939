/** What a screen reader is given: the browser's accessibility tree, and what the page's live regions come to say, in order. */
import type { BrowserContext, CDPSession, Page } from 'playwright-core';

export interface SpokenNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Of a heading; 0 elsewhere. */
  readonly level: number;
  readonly roleDescription: string;
  readonly isFocused: boolean;
  /** Of what is switched, pressed or chosen; '' elsewhere. */
  readonly state: string;
}

interface RawNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly description?: { readonly value?: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
  readonly parentId?: string;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

export function devTools(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/** Every node that is not left out, in the order of reading. */
export async function readTree(page: Page): Promise<readonly SpokenNode[]> {
  const { nodes } = (await (await devTools(page)).send('Accessibility.getFullAXTree')) as unknown as { readonly nodes: readonly RawNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder: RawNode[] = [];
  const walk = (node: RawNode) => {
    if (!node.ignored) inOrder.push(node);
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child);
    }
  };
  const [root] = nodes;
  if (root) walk(root);
  return inOrder.map(({ role, name, description, properties = [] }) => {
    const property = (wanted: string) => properties.find((one) => one.name === wanted)?.value.value;
    const state = ['checked', 'pressed', 'selected', 'expanded'].flatMap((wanted) => (property(wanted) === undefined ? [] : [`${wanted} ${String(property(wanted))}`]));
    return {
      role: role?.value ?? '', name: name?.value ?? '', description: description?.value ?? '', level: Number(property('level') ?? 0),
      roleDescription: String(property('roledescription') ?? ''), isFocused: property('focused') === true, state: state.join(' '),
    };
  });
}

/** Everything that is operated. */
const controls: ReadonlySet<string> = new Set([
  'button', 'link', 'textbox', 'searchbox', 'combobox', 'ComboBoxGrouping', 'checkbox', 'switch', 'radio', 'slider', 'spinbutton', 'tab', 'menuitem', 'menuitemcheckbox', 'menuitemradio',
  'option', 'treeitem', 'row', 'listbox', 'tree', 'grid', 'menu', 'dialog', 'alertdialog', 'application', 'image', 'img', 'DisclosureTriangle', 'PopUpButton', 'ToggleButton',
]);

/** Controls and pictures that would be read out as what they are and nothing more. */
export function namelessControls(tree: readonly SpokenNode[]): readonly string[] {
  return tree.filter(({ role, name }) => controls.has(role) && name.trim() === '').map(({ role, description }) => `${role} (${description})`);
}

export const headingsOf = (tree: readonly SpokenNode[]): readonly (readonly [level: number, name: string])[] =>
  tree.filter(({ role }) => role === 'heading').map(({ level, name }) => [level, name] as const);

/** Headings that leave out a level on the way down. */
export function skippedLevels(tree: readonly SpokenNode[]): readonly string[] {
  const headings = headingsOf(tree);
  return headings.filter(([level], index) => level > (headings[index - 1]?.[0] ?? 0) + 1).map(([level, name]) => `h${level} ${name}`);
}

const landmarks: ReadonlySet<string> = new Set(['banner', 'main', 'navigation', 'contentinfo', 'search', 'complementary', 'region', 'form']);
export const landmarksOf = (tree: readonly SpokenNode[]): readonly string[] => tree.filter(({ role }) => landmarks.has(role)).map(({ role, name }) => (name === '' ? role : `${role} ${name}`));

/** Has the page keep what its live regions come to say. As `prepare` of the page that is opened. */
export function keepSaid(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    const said: string[] = [];
    Object.assign(globalThis, { cordonSaid: said });
    const known = new WeakMap<Element, string>();
    const look = () => {
      for (const region of document.querySelectorAll('[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])')) {
        // What is marked as decoration is not read.
        const copy = region.cloneNode(true) as Element;
        for (const silent of copy.querySelectorAll('[aria-hidden=true], [hidden]')) silent.remove();
        const text = (copy.textContent ?? '').replaceAll(/[\u2066-\u2069]/g, '').replaceAll(/\s+/g, ' ').trim();
        const before = known.get(region);
        known.set(region, text);
        // A region that comes with its words is announced where it is an alert.
        if (text !== '' && text !== before && (before !== undefined || region.getAttribute('role') === 'alert')) said.push(text);
      }
    };
    const watch = () => new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['role', 'aria-live', 'hidden'] });
    watch();
  });
}

/** What was said so far, in order. */
export const saidOn = (page: Page): Promise<readonly string[]> => page.evaluate(() => [...(globalThis as unknown as { readonly cordonSaid: readonly string[] }).cordonSaid]);
