/** The notes of a slide: its picture above, and what is to be said, a paragraph a line. Order: cSld, clrMapOvr (ECMA-376 part 1, §19.3.1.26). */
import type { TextDirection } from '../../page/pageLayout.ts';
import { directionOf } from '../../page/words/directionOf.ts';
import { notesMasterPath, ownColors, shapeTree } from '../deck/masters.ts';
import type { Relations } from '../file/package.ts';
import { element, namespaces, textNode, type Xml } from '../file/xml.ts';
import { markDirections } from './directionMarks.ts';
import { languageOf } from './textBody.ts';

export interface NotesWords {
  readonly slide: string;
  readonly notes: string;
}

/** `direction` is that of lines without a letter. */
export function notesPart(notes: string, direction: TextDirection, slidePath: string, words: NotesWords, relations: Relations): Xml {
  relations.to('notesMaster', notesMasterPath);
  relations.to('slide', slidePath);
  return element('p:notes', namespaces,
    element('p:cSld', {}, shapeTree([
      element('p:sp', {},
        element('p:nvSpPr', {}, element('p:cNvPr', { id: 2, name: words.slide }), element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: true, noRot: true, noChangeAspect: true })), element('p:nvPr', {}, element('p:ph', { type: 'sldImg' }))),
        element('p:spPr'),
      ),
      element('p:sp', {},
        element('p:nvSpPr', {}, element('p:cNvPr', { id: 3, name: words.notes }), element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: true })), element('p:nvPr', {}, element('p:ph', { type: 'body', idx: 1 }))),
        element('p:spPr'),
        element('p:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), notes.split(/\r\n|[\n\r\u2028\u2029]/u).map((line) => paragraph(line, direction))),
      ),
    ])),
    ownColors,
  );
}

function paragraph(line: string, otherwise: TextDirection): Xml {
  const direction = directionOf(line, otherwise);
  const properties = element('a:pPr', { algn: direction === 'rtl' ? 'r' : 'l', rtl: direction === 'rtl' });
  const lang = languageOf(line, direction);
  const [text = ''] = markDirections([line], direction);
  return element('a:p', {}, properties, textNode(text) === '' ? null : element('a:r', {}, element('a:rPr', { lang }), element('a:t', {}, textNode(text))), element('a:endParaRPr', { lang }));
}
