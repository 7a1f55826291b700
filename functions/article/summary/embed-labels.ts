export type EmbedLabels = {
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  /** Whether a link that starts here is an embed's own, and not one in the post it quotes. */
  readonly isLabel: (name: string) => boolean;
};

/** Tells the links that stand in for what can't be shown, `Pruning · YouTube`, from the words of the article. */
export const embedLabels = (): EmbedLabels => {
  let place: 'outside' | 'embed' | 'quotation' = 'outside';
  return {
    open: (name, attributes) => {
      if (name === 'figure') place = attributes.includes('class="embed"') ? 'embed' : 'outside';
      if (name === 'blockquote' && place === 'embed') place = 'quotation';
    },
    close: (name) => {
      if (name === 'figure') place = 'outside';
      if (name === 'blockquote' && place === 'quotation') place = 'embed';
    },
    isLabel: (name) => name === 'a' && place === 'embed',
  };
};
