/** English, the language the others are typed by. One file an area of the screen. */
import { legend } from './en/legend.ts';
import { layers } from './en/layers.ts';
import { terms } from './en/terms.ts';
import { inspector } from './en/inspector.ts';
import { table } from './en/table.ts';
import { timeline } from './en/timeline.ts';
import { figures } from './en/figures.ts';
import { controls } from './en/controls.ts';
import { notices } from './en/notices.ts';
import { scene } from './en/scene.ts';
import { shell } from './en/shell.ts';
import { search } from './en/search.ts';
import { status } from './en/status.ts';
import { about } from './en/about.ts';
import { shortcuts } from './en/shortcuts.ts';
import { problems } from './en/problems.ts';

export const messages = { controls, figures, timeline, table, inspector, terms, layers, legend, notices, scene, shell, search, status, about, shortcuts, problems } as const;
