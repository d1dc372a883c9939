/** Arabic. */
import { legend } from './ar/legend.ts';
import { layers } from './ar/layers.ts';
import { terms } from './ar/terms.ts';
import { inspector } from './ar/inspector.ts';
import { table } from './ar/table.ts';
import { timeline } from './ar/timeline.ts';
import { figures } from './ar/figures.ts';
import { controls } from './ar/controls.ts';
import { scene } from './ar/scene.ts';
import { shell } from './ar/shell.ts';
import type { LocalizedMessages } from './shape.ts';

export const messages = { controls, figures, timeline, table, inspector, terms, layers, legend, scene, shell } as const satisfies LocalizedMessages;
