/** What is said while a hand-out is made: each stage once, each slide as its map is begun. */
const stages: Readonly<Record<string, string>> = { numbers: 'asking the check for the numbers', lay: 'laying out the pages', document: 'writing the document' };

export function describeSlides(out: string, say: (line: string) => void): (slide: number, stage: string, part: number) => void {
  let told = '';
  return (slide, stage) => {
    const line = stage === 'map' ? `${out}: drawing slide ${slide + 1}.` : stages[stage] === undefined ? '' : `${out}: ${stages[stage]}.`;
    if (line === '' || line === told) return;
    told = line;
    say(line);
  };
}
