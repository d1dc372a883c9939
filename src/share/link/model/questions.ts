/** What the model decides about a document besides the characters of its texts. The numbers are part of the format. */
export const question = {
  isKnownValue: 0, isThisValue: 1, type: 2,
  isThisKey: 3, isEnd: 4, isMore: 5,
  isExpectedText: 6, isBaselineId: 7, baselineStep: 8, baselineSign: 9, isFeatureId: 10, featureStep: 11, featureSign: 12,
  isInstant: 13, instantSeconds: 14, hasMilliseconds: 15, milliseconds: 16,
  exponent: 17, exponentSign: 18, isLong: 19, isMinus: 20, digits: 21, lowDigits: 22,
  depth: 23, partCount: 24, isClosed: 25, placeCount: 26,
  firstLon: 27, firstLonSign: 28, firstLat: 29, firstLatSign: 30,
  along: 31, alongSign: 32, across: 33, acrossSign: 34,
  isUuid: 35, uuidPart: 36,
} as const;

export type Question = (typeof question)[keyof typeof question];
export const questionCount = 37;
