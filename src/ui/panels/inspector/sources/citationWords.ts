/** The words of a citation in the language in use. */
import type { Locale } from '../../../../scenario/view.ts';
import type { Translate } from '../../../i18n/i18n.ts';
import type { CitationWords } from '../../citation.ts';

export function citationWords(t: Translate, locale: Locale): CitationWords {
  return {
    locale,
    quotes: [t('inspector.quoteOpen'), t('inspector.quoteClose')],
    comma: t('inspector.comma'),
    semicolon: t('inspector.semicolon'),
    authorNotStated: t('inspector.authorNotStated'),
    titleNotStated: t('inspector.titleNotStated'),
    publisherNotStated: t('inspector.publisherNotStated'),
    dateNotStated: t('inspector.dateNotStated'),
    sourceUnknown: t('inspector.sourceUnknown'),
    confidence: {
      confirmed: t('terms.confidence.confirmed'), reported: t('terms.confidence.reported'), assumed: t('terms.confidence.assumed'),
    },
    sourceType: {
      analysis: t('terms.sourceType.analysis'), press: t('terms.sourceType.press'), reference: t('terms.sourceType.reference'),
      'open-data': t('terms.sourceType.open-data'), standard: t('terms.sourceType.standard'), derived: t('terms.sourceType.derived'),
      'general-knowledge': t('terms.sourceType.general-knowledge'),
    },
  };
}
