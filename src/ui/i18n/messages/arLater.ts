/** Arabic of everything that is fetched when it is first opened. */
import { more } from './ar/more.ts';
import { noMap } from './ar/noMap.ts';
import { link } from './ar/link.ts';
import { about } from './ar/about.ts';
import { shortcuts } from './ar/shortcuts.ts';
import { problems } from './ar/problems.ts';
import { figures } from './ar/figures.ts';
import { table } from './ar/table.ts';
import { timeline } from './ar/timeline.ts';
import { sketch } from './ar/sketch.ts';
import { edit } from './ar/edit.ts';
import { form } from './ar/form.ts';
import { plan } from './ar/plan.ts';
import { work } from './ar/work.ts';
import { library } from './ar/library.ts';
import { transfer } from './ar/transfer.ts';
import { share } from './ar/share.ts';
import { check } from './ar/check.ts';
import { network } from './ar/network.ts';
import { compare } from './ar/compare.ts';
import { compose } from './ar/compose.ts';
import { page } from './ar/page.ts';
import type { LocalizedLaterMessages } from './shape.ts';

export const messages = { more, noMap, link, about, shortcuts, problems, figures, table, timeline, sketch, edit, form, plan, work, library, transfer, share, compose, page, compare, check, network } as const satisfies LocalizedLaterMessages;
