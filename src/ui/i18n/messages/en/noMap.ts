/** What stands where the map would be when it cannot be drawn: fetched when that happens, and laid beside the words of the shell. */
export const noMap = {
  'no-webgl': {
    title: 'This browser cannot draw the map',
    text: 'The map needs WebGL, and this browser or device does not offer it. The lists, tables and figures still work.',
    advice: 'To see the map, turn on hardware acceleration in the browser’s settings, or open this page in another browser.',
  },
  worker: {
    title: 'The map’s drawing process did not start',
    text: 'The page is open, but the part that draws the layers never answered. The lists, tables and figures still work.',
    advice: 'Reload the page. If that does not help, open it from a web server rather than as a file, and allow workers in the browser’s security settings.',
  },
  failed: {
    title: 'The map could not be drawn',
    text: 'Something went wrong while the map was being built. The lists, tables and figures still work.',
    advice: 'Reload the page. If it happens again, report the words below.',
  },
  lost: {
    title: 'The picture of the map was lost',
    text: 'The graphics card has stopped drawing for this page. Your work is kept, and the lists, tables and figures still work.',
    advice: 'The map comes back by itself as soon as the card answers. If it does not within a few seconds, reload the page.',
  },
  silent: {
    title: 'The map has stopped answering',
    text: 'The part that draws the layers has not answered for some seconds, so it is being started anew. Your work is kept.',
    advice: 'The map comes back by itself. If it does not within a few seconds, reload the page.',
  },
  reload: 'Reload the page',
} as const;
