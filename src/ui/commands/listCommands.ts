/** Every action of the app that is possible now, in the order of their groups: the one list behind the palette. */
import { briefCommands } from './briefCommands.ts';
import { checkCommands } from './checkCommands.ts';
import { type Command, type CommandContext, commandGroups } from './command.ts';
import { fileCommands } from './fileCommands.ts';
import { planCommands } from './planCommands.ts';
import { screenCommands } from './screenCommands.ts';

export function listCommands(context: CommandContext): readonly Command[] {
  const all = [...screenCommands(context), ...planCommands(context), ...checkCommands(context), ...briefCommands(context), ...fileCommands(context)];
  return commandGroups.flatMap((group) => all.filter((command) => command.group === group && command.id !== 'palette'));
}
