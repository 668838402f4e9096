import { fold } from '../../text/fold.ts';

/** Offices, bodies that keep count, research houses, exchanges, papers: by what their names end with. */
const ENDS =
  /(?:[局署处厅委办]|办公室|报社|通讯社|电视台|广播网|[总府]处|部门|(?<!俱乐|[总全内外干])部|政府|府方|官方|法院|检察院|公安|海关|央行|人民银行|会议|论坛|峰会|指挥部|工作组|专班|委员会|组委会|筹委会|执委会|选委会|管委会|交所|交易所|结算所)$/u;
const BODIES =
  /(?:(?:国[发科]|金管|陆委|消委|积金|旅发|贸发|医管)[会局]|公会|协会|学会|商会|联合会|总会|同业会|研究会|工会|联会|促进会|互助会|同盟|联盟|组织|基金会|乘联会|中汽协|[消足篮排记作影视文]协|[学党]院|大学|团队|课题组|小组|研究组|研究[中所院室]|实验室|观察所|观测站|监测站|气象[台站]|边检站|水文站|收费站|检查站|防疫站|防指|防办|应急办|公所|党部|派出所|[支总大中]队|地震台网|试务中心|疾控中心|应急中心|统计中心|信息中心|资讯中心|民意中心|评估中心|科学院|社科院|智库)$/u;
const HOUSES =
  /(?:咨询|顾问|投顾|投行|资讯|数据|大数据|指数|证券|券商|期货|评级|信评|研究|调研|市调|民调|报告|报导|报道|统计|财经|日报|晚报|时报|周刊|[报网社师]|研究[室部]|研调|机构|平台|大行|汇理|中原地产|美联物业|利嘉阁|仲量联行|戴德梁行|世邦魏理仕|莱坊|第一太平戴维斯|高力国际|永庆房屋|信义房屋|地产研究|测量师行|物业代理|地产代理|经纪行)$/u;
const PERSONS = /(?:负责人|发言人|同仁|工作人员|官员|人士|业者|专家|学者|委员|议员)$/u;
const KNOWN =
  /^(?:.*信通院|中指院|艾瑞.*|艾媒.*|易观.*|赛迪.*|奥维.*|弗若斯特沙利文|清科.*|投中.*|烯牛数据|企查查|天眼查|猎豹移动|QuestMobile|SNE.*|BNEF|高盛|摩根.*|大摩|小摩|瑞银|瑞信|花旗|汇丰环球|里昂|大和|野村|麦格理|杰富瑞|中金|巴克莱|德银|法巴|安永|德勤|毕马威|普华永道|麦肯锡|贝恩|彭博|路透|万得|标普|穆迪|惠誉|世界?银?行?|联合国.*|灯塔.*|猫眼.*|艺恩.*|克而瑞|贝壳研究院|同花顺|智联招聘|前程无忧|猎聘|BOSS直聘|携程|去哪儿|同程旅行|飞猪|乘联会|中汽协|AC尼尔森|尼尔森|益普索|盖洛普|ILZSG|ICSG|INSG|WBMS|OPEC|EIA|USDA|CONAB|UNICA|WGC|WSTS|SIA|GSMA|GWEC|IRENA|UNCTAD|UNDP|UNEP|UNHCR|UNESCO|UNWTO|WTTC|ICAO|ACI|IMO|ITU|IFR|OICA|ACEA|KAMA|JAMA|SMMT|MPOB|NOPA|CFTC|Drewry|Alphaliner|Clarksons|IHS.*|Omdia|Strategy Analytics|comScore|Kantar|GfK|Nielsen|Forrester|Statista|DIGITIMES|Digitimes|IDC|Wind|Gartner|PitchBook|Counterpoint|TrendForce|Canalys|CINNO|SEMI|IEA|IMF|OECD|WTO|WHO|ADB|DBS|UNICEF|FAO|IATA)$/u;

/** Without a name of its own it belongs to what was spoken of: 组委会, 联盟. */
const BARE =
  /^.?(?:组委会|筹委会|执委会|选委会|管委会|委员会|联盟|协会|学会|商会|总会|公会|工会|基金会|大学|团队|课题组|指挥部|小组|[局署处]方?)$/u;

/** An office of the state or a body that keeps count: it speaks of places and trades. */
export const isOffice = (name: string): boolean => {
  const text = fold(name);
  return !BARE.test(text) && (ENDS.test(text) || BODIES.test(text));
};

/** Does somebody of this name speak about others rather than about himself? */
export function speaksOfOthers(name: string): boolean {
  const text = fold(name);
  return ENDS.test(text) || BODIES.test(text) || HOUSES.test(text) || PERSONS.test(text) || KNOWN.test(text);
}
