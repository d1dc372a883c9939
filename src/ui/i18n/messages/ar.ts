/** Arabic. */
import { legend } from './ar/legend.ts';
import { layers } from './ar/layers.ts';
import { terms } from './ar/terms.ts';
import { inspector } from './ar/inspector.ts';
import { controls } from './ar/controls.ts';
import { notices } from './ar/notices.ts';
import { scene } from './ar/scene.ts';
import { shell } from './ar/shell.ts';
import { search } from './ar/search.ts';
import { spokenDoor } from './ar/spokenDoor.ts';
import { status } from './ar/status.ts';
import type { LocalizedMessages } from './shape.ts';

export const messages = { controls, inspector, terms, layers, legend, notices, scene, shell, search, spokenDoor, status } as const satisfies LocalizedMessages;
