/** The family names of nearly everybody; what doesn't begin with one is a word, not a name. */
const familyNames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻厉伊仝区郜海阚花权帅屠豆朴盖练廉禹井祖漆巴丰卿狄索晋初门云容敬扈晁芮普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况宿鲜印逯隆茹诺慕危玉银亢嵇哈湛宾戎勾茅於揭干尉冶斯束檀衣阴昝智幸奉衡尧闭張陳劉黃趙吳楊鄭許謝馮鄧蕭葉蘇呂盧鐘譚陸賈韋鄒閻龍賀顧龔萬錢嚴湯溫龐顏莊聶魯關蘭紀單畢駱藍項連衛應閔邊師榮叢鞏談樂況賓區';
const doubleNames =
  '欧阳|上官|司马|诸葛|皇甫|尉迟|公孙|慕容|司徒|夏侯|令狐|端木|东方|独孤|南宫|歐陽|司馬|諸葛';
/** Words that begin with a character that is also a family name. */
const noNames =
  /^(?:连日|方才|高兴|于[昨今近上下本当]|时常|常常|路过|路边|温馨|计算|景区|居然|章程|成员|党员|任务|高度|成为|成都|安全|安徽|常州|江苏|江西|广西|关于|方面|相关|金融|海南|云南|南京|平安|文化|文章|华东|国家|全国|全市|时间|时候|应该|和平|阳光|钟表|元旦|向前|强调|来自|来源|来到|看到|路上|连续|明天|明年|原创|原文|网络|章节|石油|石家|白天|马上|易于|温州|郑州|杭州|苏州|徐州|贵州|项目|计划|信息|解放|宣传|盛大|成功|毕业|高速|高中|新闻|查看|曾经|明确|正在|安装|应急|交通|师生|文明|华商|经济|公安|利用|利益|强化|平台|平均|干部|阿里|居民|云上|支持|方式|全面|国务|关注|关闭|时评)/;

/**
 * A Han character, written as ranges of code units: the names stand several times in many expressions, and with
 * `\p{Script=Han}` each of those took longer to compile than the page to read.
 */
export const han = String.raw`(?:[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[\ud840-\ud88d][\udc00-\udfff])`;

/** `记者刘雯摄` is Liu Wen's picture, nobody is called so. */
const given = String.raw`${han}(?:(?![摄攝])${han})?`;
const oneName = String.raw`(?:(?:${doubleNames})${given}|[${familyNames}](?:${given}|[\s\u3000]${han}(?!${han})))`;
const manyNames = String.raw`${oneName}(?:[\s\u3000、，,▪•]{1,5}(?!文图|文圖|图文|摄影|攝影)${oneName}){0,7}`;
/** Who took a picture did not write. */
const after = String.raw`(?![\s\u3000]*[摄攝][）)])(?=$|[\s\u3000)）〕】\]/／|｜丨,，。、;；:：·]|\d|报道|報[導道]|摄|文[/／∕\s]|图|${han}{2,4}\d{1,2}日[电電]|通讯员|通訊員|实习生|编辑|责编|发自|∕)`;

/** Who else is named behind a reporter. */
const companions = '(?:通讯员|通訊員|实习生|(?:特约|实习|见习|摄影|實習|攝影)?(?:记者|記者))';

/** One or more names in a row, and what may follow them, for use inside other patterns. */
export const chineseNames = String.raw`(${manyNames}(?:[\s\u3000、，,]{1,5}${companions}[\s\u3000:：/／]{0,4}${manyNames}){0,4})${after}`;

const wholeName = new RegExp(String.raw`^${manyNames}$`);

const companion = new RegExp(String.raw`[\s\u3000、，,]{1,3}${companions}[\s\u3000:：/／]{0,2}`, 'gu');

export const beginsWithFamilyName = (text: string): boolean => familyNames.includes(text.charAt(0));

export const isChineseName = (text: string): boolean =>
  wholeName.test(text.trim().replaceAll(companion, '、')) &&
  !text.split(/[\s、，,▪•]+/).some((name) => noNames.test(name));
