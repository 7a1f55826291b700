/** `果农在采摘脐橙。黎小满 摄`, `▲…（圖／警方提供）`: who took a picture is said under it. */
export const isSignedCaption = (text: string): boolean =>
  /^[▲△▼▽].|[（(](?:圖|图)(?:片)?[／/:：][^（）()]{1,30}[）)]$/.test(text) ||
  /(?:摄|攝|供图|供圖|资料图|資料圖|(?:提供|资料图片|資料圖片)[）)])[）)。]?$/.test(text);
