/** The commonest short words of languages in Latin script: enough to tell a paragraph's language. */
const commonWords: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with on as by it at from has are his said not have be will they which',
  de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach',
  fr: 'le la les des et en du une que qui est dans pour au par sur pas plus ne avec il sont ce se cette été',
  es: 'el la los las que y en del se por con para una su al es lo como más fue ha este pero sus',
  it: 'il di che la e per un del della con non è si da sono nel alla dei più gli anche una ha delle',
  pt: 'o que e do da em um para com não uma os no se na por mais as dos foi ao das ele são',
  nl: 'de het een van en in is dat op te zijn voor met die niet aan er om ook als maar naar bij door',
  sv: 'och att det som en på är av för med den till inte har de ett om vi från var',
  da: 'og at det er en til på af for med den ikke har de der et som fra blev',
  nb: 'og i det er på til av en for med som ikke at har de den et var fra om',
  pl: 'w i na z się do że nie to jest o po przez jak od za dla są ale który',
  tr: 've bir bu da de için ile olarak çok daha olan gibi kadar sonra ne var ise',
  id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena tersebut bisa ada',
  vi: 'và của là có cho được trong một không với các người này đã những khi để từ đến',
  fi: 'ja on ei että se hän oli mutta joka ovat myös kun mukaan sen ole',
  cs: 'a se v na je že o s z do i to k ve pro za by ale si po',
  ro: 'și de în la a cu pe care nu din este pentru o că un mai sunt fi',
  hu: 'a az és hogy nem is egy van de meg ez csak már volt mint el',
};

const languagesByWord: ReadonlyMap<string, readonly string[]> = Object.entries(commonWords)
  .flatMap(([language, words]) => words.split(' ').map((word) => [word, language] as const))
  .reduce(
    (byWord, [word, language]) => byWord.set(word, [...(byWord.get(word) ?? []), language]),
    new Map<string, readonly string[]>(),
  );

/** How often each language's common words occur in the text; a word that two share counts for both. */
export const countCommonWords = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    for (const language of languagesByWord.get(word) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  return counts;
};
