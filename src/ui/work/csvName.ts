/** What a table's file is called: the plan's title and the table, without signs that some file system or other does not take. */
export function csvName(title: string, part: string): string {
  const plain = title.replaceAll(/[\\/:*?"<>|]/g, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, 80).trim();
  return `${plain || 'scenario'} - ${part}.csv`;
}
