/** Fixed wording: what every screen, page and picture says of itself, once and plainly. */
export const honesty = 'أداة فرز أولي تستند إلى معلومات علنية تاريخية (2020). ليست تصميمًا هندسيًا، ولا شهادة تصنيف، ولا صورة حية. ويجب أن يعاين مهندس مؤهل كل خط في موقعه.';
