/** Looks over the tags of an XML text before a parser builds anything of it: what nests or lists beyond all use takes parsers ever longer. */

/** Elements within elements: far beyond use, and short of what makes the parser slow. */
const deepest = 256;

/** Of one element. The parser compares each with all before it; KML and GPX know some ten. */
const mostAttributes = 500;

/** Elements, comments and the like in all: each takes the parser some two kilobytes with what it holds (measured), and a worker has a few gigabytes. */
const mostElements = 600_000;

export type XmlFault = 'too-deep' | 'too-large' | 'attributes' | 'open-quote';

const enum Sign { quote = 34, apostrophe = 39, slash = 47, equals = 61, greater = 62, question = 63, exclamation = 33 }

/** Null where nothing stands against parsing it. One pass; what is not well-formed in other ways is left to the parser. */
export function scanXml(text: string): XmlFault | null {
  let depth = 0;
  let elements = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const next = text.charCodeAt(at + 1);
    if (next !== Sign.slash) elements += 1;
    if (elements > mostElements) return 'too-large';
    if (next === Sign.exclamation || next === Sign.question) {
      const close = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : '>';
      const end = text.indexOf(close, at);
      if (end < 0) return null;
      at = end + close.length;
      continue;
    }
    const end = endOfTag(text, at + 1);
    if (typeof end === 'string') return end;
    if (end < 0) return null;
    if (next === Sign.slash) depth -= 1;
    else if (text.charCodeAt(end - 1) !== Sign.slash) depth += 1;
    if (depth > deepest) return 'too-deep';
    at = end + 1;
  }
  return null;
}

/** Where the tag ends, -1 where it does not. A sign within quotes ends nothing. */
function endOfTag(text: string, from: number): number | XmlFault {
  let attributes = 0;
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === Sign.greater) return at;
    if (sign === Sign.equals) {
      attributes += 1;
      if (attributes > mostAttributes) return 'attributes';
    } else if (sign === Sign.quote || sign === Sign.apostrophe) {
      at = text.indexOf(sign === Sign.quote ? '"' : "'", at + 1);
      if (at < 0) return 'open-quote';
    }
  }
  return -1;
}
