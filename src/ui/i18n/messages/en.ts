/** English, the language the others are typed by. One file an area of the screen. */
import { legend } from './en/legend.ts';
import { layers } from './en/layers.ts';
import { terms } from './en/terms.ts';
import { inspector } from './en/inspector.ts';
import { controls } from './en/controls.ts';
import { notices } from './en/notices.ts';
import { scene } from './en/scene.ts';
import { shell } from './en/shell.ts';
import { search } from './en/search.ts';
import { spokenDoor } from './en/spokenDoor.ts';
import { status } from './en/status.ts';

export const messages = { controls, inspector, terms, layers, legend, notices, scene, shell, search, spokenDoor, status } as const;
