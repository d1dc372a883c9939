/** The About dialog. `honesty` is fixed wording: it is printed once and plainly. */
import { honesty } from './honesty.ts';

export const about = {
  honesty,
  what: 'كوردون خريطة تعمل دون اتصال للمنطقة الدولية في بغداد، موجهة إلى من يخططون لحمايتها ويقدمون الإحاطات عنها. وهي تعرض ما ورد في خمسة تحليلات منشورة عن المنطقة فوق جغرافيا علنية: المنشآت التي تذكرها، والعقارات التي تسيطر عليها ميليشيات، ونقاط التفتيش، والحوادث، وخطوط الأعمدة الحاجزة المقترحة.',
  claims: 'لكل عنصر مصدره وتاريخه ودرجة الثقة في المعلومة ودقة موقعه. وما لا يذكره المصدر يظهر بعبارة «غير مذكور». والعلامات المتقطعة والمفرغة والمحاطة بدائرة توضيحية أو تقريبية. تذكر التحليلات عدد العقارات التي تسيطر عليها ميليشيات، وهو 22، ولا تذكر موقع أي منها؛ ولا يُختلق هنا أي موقع.',
  privacy: 'يعمل كل شيء داخل هذا المتصفح، ولا يغادر هذا الجهاز شيء مما تشاهده أو تُدخله.',
  sources: 'المصادر',
  sourceUntitled: 'العنوان غير مذكور',
  sourcesEmpty: 'تعذّرت قراءة قائمة المصادر.',
  licence: 'الرخصة: {{licence}}',
  credits: 'مصادر البيانات وحقوقها',
  creditData: 'البيانات من Who’s On First (whosonfirst.org/docs/licenses) وGeoNames وOurAirports وويكي بيانات وويكيبيديا.',
  software: 'البرمجيات والخطوط',
  creditFont: 'خطا IBM Plex Sans وIBM Plex Sans Arabic، رخصة SIL Open Font License 1.1.',
  creditIcons: 'الرموز التصويرية: Maki وTemaki، رخصة CC0 1.0. الرموز العسكرية: milsymbol، رخصة MIT.',
  licences: 'تراخيص كل البرمجيات التي في كوردون بنصها',
  creditMap: 'رسم الخريطة: MapLibre GL JS، رخصة BSD 3-Clause. الواجهة: React، رخصة MIT، وReact Aria Components، رخصة Apache 2.0. الإحداثيات الشبكية: mgrs، رخصة MIT. القياس: Turf، رخصة MIT.',
  version: 'الإصدار {{version}}',
} as const;
