import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../../src/share/formats/writeCsv.ts';

describe('writeCsv', () => {
  it('ends every line with CRLF and leaves plain cells bare', () => {
    expect(writeCsv(['id', 'n'], [['a', 1], ['b', -2.5]])).toBe('id,n\r\na,1\r\nb,-2.5\r\n');
  });

  it('quotes commas, quotes, line breaks and outer spaces', () => {
    expect(writeCsv(['x'], [['a,b'], ['say "no"'], ['one\ntwo'], [' lead']]))
      .toBe('x\r\n"a,b"\r\n"say ""no"""\r\n"one\ntwo"\r\n" lead"\r\n');
  });

  it('writes null and missing cells as empty', () => {
    expect(writeCsv(['a', 'b', 'c'], [[null, 'x']])).toBe('a,b,c\r\n,x,\r\n');
  });

  it('drops cells beyond the header', () => {
    expect(writeCsv(['a'], [['x', 'y']])).toBe('a\r\nx\r\n');
  });

  it.each(['=1+1', '+44', '@SUM(A1)', '-cmd', '  =1', '\t=1'])('disarms the formula %j', (cell) => {
    expect(writeCsv(['x'], [[cell]])).toContain(`'${cell}`);
  });

  it('leaves a negative number in text and a hyphenated id alone', () => {
    expect(writeCsv(['x'], [['-12.5'], ['held-01']])).toBe('x\r\n-12.5\r\nheld-01\r\n');
  });

  it('keeps Arabic as it is', () => {
    expect(writeCsv(['الاسم'], [['القصر الجمهوري، بغداد']])).toBe('الاسم\r\nالقصر الجمهوري، بغداد\r\n');
  });
});
