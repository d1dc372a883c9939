/** What a file of a plan is called: the plan's title and an ending, without signs that some file system or other does not take. */
export function fileNameOf(title: string, ending: string): string {
  const plain = title.replaceAll(/[\\/:*?"<>|]/g, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, 80).trim();
  return `${plain || 'scenario'}${ending}`;
}
