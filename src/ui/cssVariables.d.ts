/** Lets a component hand numbers and colours to its style sheet as custom properties. */
import 'react';

declare module 'react' {
  interface CSSProperties {
    [variable: `--${string}`]: string | number | undefined;
  }
}
