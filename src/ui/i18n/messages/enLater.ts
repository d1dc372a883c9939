/** English of everything that is fetched when it is first opened: dialogs, tables, the timeline, the planner's table. */
import { more } from './en/more.ts';
import { noMap } from './en/noMap.ts';
import { link } from './en/link.ts';
import { about } from './en/about.ts';
import { shortcuts } from './en/shortcuts.ts';
import { problems } from './en/problems.ts';
import { figures } from './en/figures.ts';
import { table } from './en/table.ts';
import { timeline } from './en/timeline.ts';
import { sketch } from './en/sketch.ts';
import { edit } from './en/edit.ts';
import { form } from './en/form.ts';
import { plan } from './en/plan.ts';
import { work } from './en/work.ts';
import { library } from './en/library.ts';
import { transfer } from './en/transfer.ts';
import { share } from './en/share.ts';
import { check } from './en/check.ts';
import { network } from './en/network.ts';
import { compare } from './en/compare.ts';
import { compose } from './en/compose.ts';
import { page } from './en/page.ts';

export const messages = { more, noMap, link, about, shortcuts, problems, figures, table, timeline, sketch, edit, form, plan, work, library, transfer, share, compose, page, compare, check, network } as const;
