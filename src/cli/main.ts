/** The command line: finds the verb and hands it the rest. Each verb is a file of its own. */
import { brief } from './brief/brief.ts';
import { check } from './check/check.ts';
import { convert } from './convert.ts';
import { link } from './link/link.ts';
import { open } from './link/open.ts';
import { render } from './render/render.ts';
import { exitCodes, processTerminal, type Terminal } from './terminal.ts';
import { validate } from './validate/validate.ts';

const usage = `Usage: npm run -s cordon -- <verb> ...

  validate <file|folder>... [--data <folder>] [--json]
                                       check data files, a folder of them as a whole, scenarios and their slides, chapters,
                                       or what an import would read of a file in another format
  convert <in> <out> [--include-illustrative] [--keep-personal]
                                       read a scenario, GeoJSON, TopoJSON, KML, KMZ, GPX, CSV, WKT or zipped shapefile;
                                       write .cordon.geojson, .geojson, .kml, .gpx or .csv
  check <plan> [--json] [--posture <id>] [--phase <id>|none] [--from outside|inside] [--network <file>] [--crossings joined|apart] [--data <folder>]
                                       does the plan hold: 0 closed from outside and from inside, 1 leaking, 2 no data

  link <plan> [--password-stdin] [--without notes,slides] [--look-only]
                                       the plan as a link, to be put behind the address of the app
  open <link> [--password-stdin]       the plan a link holds, as a scenario file on stdout

  render <plan|link> --out <file> [--page a4|a3|a2|letter|16:9|4k] [--dpi 300] [--landscape|--portrait] [--posture <id>] [--phase <id>|none]
         [--batch postures|phases] [--title <text>] [--lang en|ar|fa] [--theme light|dark] [--without-plan] [--address <url>] [--password-stdin] [--json]
                                       pages and pictures, by their ending .png, .jpg, .webp, .svg, .pdf, .tif or .zip (with a world file)

  brief <plan|link> --out <file.html|.pdf|.pptx> [--as slides|notes|reader] [--steps last|each] [--with-hidden] [--without-notes] [--with-sensitive]
        [--dpi 150] [--title <text>] [--lang en|ar|fa] [--theme light|dark] [--password-stdin] [--json]
                                       the briefing to hand out: a page that opens from disk and presents, pages, or editable slides

Exit codes: 0 good, 1 the answer is no, 2 no data, 3 unreadable input, 4 wrong usage.`;

/** Runs one command and gives its exit code; `argv` without the program's own name. */
export async function main(argv: readonly string[], terminal: Terminal = processTerminal): Promise<number> {
  const [verb, ...rest] = argv;
  if (argv.includes('--help') || argv.includes('-h')) {
    terminal.out(usage);
    return exitCodes.good;
  }
  if (verb === 'validate') return validate(rest, terminal);
  if (verb === 'convert') return convert(rest, terminal);
  if (verb === 'check') return check(rest, terminal);
  if (verb === 'link') return link(rest, terminal);
  if (verb === 'open') return open(rest, terminal);
  if (verb === 'render') return render(rest, terminal);
  if (verb === 'brief') return brief(rest, terminal);
  terminal.err(verb === undefined ? 'No verb was given.' : `There is no verb "${verb}".`);
  terminal.err(usage);
  return exitCodes.usage;
}
