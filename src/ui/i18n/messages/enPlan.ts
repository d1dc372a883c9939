/** English of the planner's table, of its dialogs and of what comes in and goes out: fetched with the first of them. */
import { sketch } from './en/sketch.ts';
import { edit } from './en/edit.ts';
import { form } from './en/form.ts';
import { plan } from './en/plan.ts';
import { work } from './en/work.ts';
import { library } from './en/library.ts';
import { transfer } from './en/transfer.ts';
import { compare } from './en/compare.ts';

export const messages = { sketch, edit, form, plan, work, library, transfer, compare } as const;
