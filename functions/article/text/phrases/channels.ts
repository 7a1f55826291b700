/** Where a site wants to be followed, and what it notes of its readers: the same words in every language. */
export const channel =
  /facebook|twitter|tweet|instagram|telegram|whatsapp|youtube|tiktok|linkedin|pinterest|vkontakte|viber|newsletter|cookies?(?!\p{L})|google[ -](?:news|discover)|фейсбук|твиттер|телеграм|вконтакте|вотсап|ютуб|فيسبوك|تويتر|واتساب|تيليجرام|تلگرام|توییتر|واتساپ|اینستاگرام|फेसबुक|ट्विटर|टेलीग्राम|व्हाट्सएप|페이스북|트위터|카카오|뉴스레터|ツイッター|フェイスブック|メルマガ/iu;
