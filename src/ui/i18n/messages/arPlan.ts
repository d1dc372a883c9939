/** Arabic of the planner's table, of its dialogs and of what comes in and goes out. */
import { sketch } from './ar/sketch.ts';
import { edit } from './ar/edit.ts';
import { form } from './ar/form.ts';
import { plan } from './ar/plan.ts';
import { work } from './ar/work.ts';
import { library } from './ar/library.ts';
import { transfer } from './ar/transfer.ts';
import { compare } from './ar/compare.ts';
import type { LocalizedPlanMessages } from './shape.ts';

export const messages = { sketch, edit, form, plan, work, library, transfer, compare } as const satisfies LocalizedPlanMessages;
