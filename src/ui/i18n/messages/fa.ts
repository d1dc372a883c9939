/** Farsi. */
import { legend } from './fa/legend.ts';
import { layers } from './fa/layers.ts';
import { terms } from './fa/terms.ts';
import { inspector } from './fa/inspector.ts';
import { controls } from './fa/controls.ts';
import { notices } from './fa/notices.ts';
import { scene } from './fa/scene.ts';
import { shell } from './fa/shell.ts';
import { search } from './fa/search.ts';
import { spokenDoor } from './fa/spokenDoor.ts';
import { status } from './fa/status.ts';
import type { LocalizedMessages } from './shape.ts';

export const messages = { controls, inspector, terms, layers, legend, notices, scene, shell, search, spokenDoor, status } as const satisfies LocalizedMessages;
