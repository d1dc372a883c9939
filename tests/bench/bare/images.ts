/** The app's own drawing of map images, bundled for the bare page: both draw the same pictures by the same means. */
export { drawSymbol } from '../../../src/map/images/drawSymbol.ts';
