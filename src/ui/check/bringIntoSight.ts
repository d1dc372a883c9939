/** Scrolls the panel that holds a section until the section begins at its top: the panel only, never the page round it. */
export function bringIntoSight(section: HTMLElement): void {
  let panel = section.parentElement;
  while (panel && panel.scrollHeight <= panel.clientHeight) panel = panel.parentElement;
  if (panel && panel !== document.documentElement && panel !== document.body) panel.scrollTop += section.getBoundingClientRect().top - panel.getBoundingClientRect().top;
}
