/** The replay's own icon, in the line of the interface's: back to the start, which lies where the slider begins. */
import { Icon } from '../../controls/Icon.tsx';

export const BackToStartIcon = () => <Icon directional><path d="M5 4.5v11" strokeWidth="2" /><path d="M15.5 4.5 8 10l7.5 5.5Z" fill="currentColor" /></Icon>;
