/** Icons of the planner's table, in the line of the interface's own. */
import { Icon } from '../controls/Icon.tsx';

export const UndoIcon = () => <Icon><path d="M7 4 3.5 7.5 7 11M3.5 7.5H12a4.5 4.5 0 0 1 0 9H8" /></Icon>;
export const RedoIcon = () => <Icon><path d="m13 4 3.5 3.5L13 11M16.5 7.5H8a4.5 4.5 0 0 0 0 9h4" /></Icon>;
export const TrashIcon = () => <Icon><path d="M4 5.5h12M8 5.5v-2h4v2M5.5 5.5l.75 11h7.5l.75-11" /></Icon>;
export const EyeOffIcon = () => <Icon><path d="M2.5 10c2-3.5 4.5-5 7.5-5s5.5 1.5 7.5 5c-2 3.5-4.5 5-7.5 5s-5.5-1.5-7.5-5ZM4 16.5 16 3.5" /></Icon>;
export const PresetIcon = () => <Icon><path d="M4 5.5h8M4 10h8M4 14.5h5M14 12.5l2 2 2-2M16 5.5v9" /></Icon>;
export const GripIcon = () => (
  <Icon>{[6, 10, 14].flatMap((y) => [7.5, 12.5].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.1" fill="currentColor" stroke="none" />))}</Icon>
);
