/** Common characters that exist in one of the two scripts only, pair by pair. */
const simplified =
  '们这个国来时会为说对学过发动现进种从开关问经还没实见业东车长门间难题应书给样边电产让觉变议报数记员场调单达运费华队统确转红术万亿与两严丧临举义习买乱争亏亚亲仅众优伤传体军农击划创劳势协压厂历双叶听启呜员响围坏块声处备复头夺妇孙宁宝审宽导尽层岁岛币师帮干并广庆库张归录彻恶惊愿战户扩扫护担拥择损换据断无旧显晓权条标栏树检楼欢残毕气汉灭灾点热爱独环画疗监盖盘础离积称稳穷竞筑简类纪约级纯纷纸线练组细终结绝继续维综绿罗罚职联肃胜脑艺节范药营虑补规视览触订认讨训讯许论设访证评识诉词译试话该详语误请读课谁谈谢贝负财责败货质购贵贷资赛赵跃践轮软轻载较辆输边迁远违连适选递逻遗邓郑释钟钱铁银错锋键镇闭闻阅队阳阴阶际陆陈险随雾静韩页项顺须顾预领频额风飞饭馆驻驾验鱼鸟鸡齐龙';
const traditional =
  '們這個國來時會為說對學過發動現進種從開關問經還沒實見業東車長門間難題應書給樣邊電產讓覺變議報數記員場調單達運費華隊統確轉紅術萬億與兩嚴喪臨舉義習買亂爭虧亞親僅眾優傷傳體軍農擊劃創勞勢協壓廠歷雙葉聽啟嗚員響圍壞塊聲處備復頭奪婦孫寧寶審寬導盡層歲島幣師幫幹並廣慶庫張歸錄徹惡驚願戰戶擴掃護擔擁擇損換據斷無舊顯曉權條標欄樹檢樓歡殘畢氣漢滅災點熱愛獨環畫療監蓋盤礎離積稱穩窮競築簡類紀約級純紛紙線練組細終結絕繼續維綜綠羅罰職聯肅勝腦藝節範藥營慮補規視覽觸訂認討訓訊許論設訪證評識訴詞譯試話該詳語誤請讀課誰談謝貝負財責敗貨質購貴貸資賽趙躍踐輪軟輕載較輛輸邊遷遠違連適選遞邏遺鄧鄭釋鐘錢鐵銀錯鋒鍵鎮閉聞閱隊陽陰階際陸陳險隨霧靜韓頁項順須顧預領頻額風飛飯館駐駕驗魚鳥雞齊龍';

/** By code: 1 for a character of simplified script only, -1 for one of traditional script only. */
const signs: ReadonlyMap<number, number> = new Map([
  ...Array.from(
    simplified,
    (character) => [character.charCodeAt(0), traditional.includes(character) ? 0 : 1] as const,
  ),
  ...Array.from(
    traditional,
    (character) => [character.charCodeAt(0), simplified.includes(character) ? 0 : -1] as const,
  ),
]);

/** Which of the two scripts a Chinese text is written in; mixed or telling nothing: simplified. */
export const chineseScript = (text: string): 'simplified' | 'traditional' => {
  let balance = 0;
  for (let at = 0; at < text.length; at += 1) balance += signs.get(text.charCodeAt(at)) ?? 0;
  return balance < 0 ? 'traditional' : 'simplified';
};
