/**
 * The doors through which files come unasked: a drop anywhere on the page, a paste where nothing is typed, a file opened with the installed app. Part of the
 * first load, so it only recognises; what then reads is fetched when it is needed.
 */

/** Of installed apps in Chromium; TypeScript does not know it yet. */
type WithLaunches = Window & { readonly launchQueue?: { setConsumer(take: (launch: { readonly files: readonly { getFile(): Promise<File> }[] }) => void): void } };

/** `onDrag` true while files hang over the page. Returns how to stop. */
export function watchDoors(onDrag: (isOver: boolean) => void, onFiles: (files: readonly File[]) => void, onText: (text: string) => void): () => void {
  let depth = 0;
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  const leave = () => {
    depth = 0;
    onDrag(false);
  };
  const onDragEnter = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth += 1;
    if (depth === 1) onDrag(true);
  };
  const onDragOver = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
  };
  const onDragLeave = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    depth -= 1;
    if (depth <= 0) leave();
  };
  const onDrop = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    // Without this the browser leaves the app and shows the file.
    event.preventDefault();
    leave();
    const files = [...event.dataTransfer?.files ?? []];
    if (files.length > 0) onFiles(files);
  };
  const onPaste = (event: ClipboardEvent) => {
    const typed = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]:not([contenteditable=false]), [role=dialog]');
    if (event.defaultPrevented || typed || !event.clipboardData) return;
    const files = [...event.clipboardData.files].filter(({ type }) => !type.startsWith('image/'));
    const text = event.clipboardData.getData('text/plain');
    if (files.length > 0) onFiles(files);
    else if (text.trim() !== '') onText(text);
    else return;
    event.preventDefault();
  };
  const listeners = [['dragenter', onDragEnter], ['dragover', onDragOver], ['dragleave', onDragLeave], ['drop', onDrop], ['paste', onPaste]] as const;
  for (const [type, listener] of listeners) document.addEventListener(type, listener as EventListener);
  // A file that was opened with the installed app comes as a dropped one does.
  (window as WithLaunches).launchQueue?.setConsumer(({ files }) => void Promise.all(files.map((file) => file.getFile())).then((opened) => { if (opened.length > 0) onFiles(opened); }, () => undefined));
  return () => {
    for (const [type, listener] of listeners) document.removeEventListener(type, listener as EventListener);
  };
}
