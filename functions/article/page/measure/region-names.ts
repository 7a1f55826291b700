/**
 * What the names that people give to the parts of their pages say about them.
 * A name is one word of a class or id: `relatedNews_list` has `related`, `news` and `list`. Lists spell names in small
 * letters, without hyphens.
 */
export type RegionReason =
  | 'comments'
  | 'related'
  | 'share bar'
  | 'navigation'
  | 'advertisement'
  | 'prompt'
  | 'credits'
  | 'tools'
  | 'standfirst'
  | 'author'
  | 'hidden';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const reasonWords: readonly (readonly [RegionReason, readonly string[]])[] = [
  [
    'comments',
    words(`comment comments commentlist commentbox commentarea commenting disqus respond livefyre pinglun
      gentie tiezhan replies replylist postcomment usercomments coral viafoura hyvor guestbook webmention
      webmentions trackback trackbacks pingbacks`),
  ],
  [
    'related',
    words(`related relate relates relatednews relatedposts relatedarticles recommend recommended recommends
      recommendation recommendations recirc recirculation outbrain taboola zergnet trending popular
      mostread mostpopular xiangguan tuijian xgyd xgxw xgwz xgnews rdtj rmtj jctj tjyd readmore
      morestories alsoread alsolike readnext upnext nextpost hotnews hotlist paihang rank ranking rankings
      ranklist topnews morenews morefrom mostviewed latestnews guess youlike yarpp jprelatedposts
      crosssell seealso nextup interlink onward essentialcontent furtherreading richlink`),
  ],
  [
    'share bar',
    words(`share shares sharing sharebar sharebox sharetools social socials sns bshare jiathis bdshare
      bdsharebuttonbox addthis sharethis addtoany a2a sharedaddy fenxiang follow followus shareto
      sharinglinks weixinshare wxshare socialshare likes likebox reactions`),
  ],
  [
    'navigation',
    words(`nav navbar navigation navi menu submenu topnav topbar breadcrumb breadcrumbs crumb crumbs crumbnav
      mbx weizhi footer foot footnav bottomnav sidebar sidenav rightside aside rightrail sidebarright
      leftcol rightcol sidecol sidecolumn leftcolumn rightcolumn colleft colright randspalte
      marginalspalte backlink masthead pagination pager paging pagenav pagelist prevnext prenext
      postnavigation navlinks skip skiplink skiptocontent jumplink tocnav siteheader sitefooter siteinfo contentsub
      friendlink friendlinks youqing mwnormalcatlinks navbox printfooter hatnote fanye shangxia shangyipian
      xiayipian articlenav`),
  ],
  [
    'advertisement',
    words(`ad ads adv advert adverts advertisement advertising advertise adbox adsbox adslot adcontainer
      adsbygoogle dfp gpt sponsor sponsored sponsors disclosure testimonial testimonials promo promos
      promotion promoted promobox guanggao banner featuredvideo videojs vjs googlead ggad mediavine ezoic
      affiliate commercial`),
  ],
  [
    'prompt',
    words(`newsletter newsletters subscribe subscription subscriptions signup signin login register
      registration popup modal overlay lightboxoverlay cookie cookies cookiebanner cookieconsent cookiebar
      cookielaw consent gdpr ccpa paywall donate donation donations reward rewards dashang zanshang
      shangbox appeal membership appdownload downloadapp openapp callapp qrcode erweima ewm qr saoma
      weixin mailchimp optin contribute calltoaction cta toast dialog notification`),
  ],
  [
    'credits',
    words(`copyright copyrights disclaimer shengming statement zeren zerenbianji zebian bianji arteditor
      authorbio biographia authorbox aboutauthor abouttheauthor authorinfo authorcard bio ansprechpartner
      contactbox contactcard postauthorbio saboxplugin usercard articleeditor legal license licensing`),
  ],
  [
    'standfirst',
    words(`standfirst subtitle subheadline subhead dek deck articlesummary strapline tagline synopsis daodu
      zhaiyao daoyu subheading summary excerpt abstract desc des`),
  ],
  [
    'author',
    words(`author authors authorwidget authordescription authordesc authorname authordetails authorprofile
      authorblock authorsection authorcontainer authorwrap authormeta contributor contributors byline
      bylines`),
  ],
  [
    'tools',
    words(`toolbar tool tools tags taglist taglinks posttags articletags keywords topics print printer fontsize
      zihao dayin playercontrols screenreadertext sronly visuallyhidden offscreen hiddentext
      elementinvisible assistivetext a11yhidden rating ratings vote votes poll feedback jiucuo dianzan
      shoucang views viewcount hits postmetadata utility enlarge actions actionbar bookmark bookmarks
      tooltip userbar readingtime readtime editsection mweditsection audioplayer listen texttospeech tts`),
  ],
];

const reasons: ReadonlyMap<string, RegionReason> = new Map(
  reasonWords.flatMap(([reason, names]) => names.map((name) => [name, reason] as const)),
);

/** Names of what holds an article's text. */
const bodyNames = new Set(
  words(`articlebody articlecontent content contents postcontent entrycontent entrybody postbody storybody
      storycontent bodycontent maincontent bodytext articletext trseditor trseditortext trsueditor view
      text textcontent zoom ucapcontent newscontent contxt contentmain contentarticle artibody artbody
      articlemain detail detailcontent rmtxtcon richmediacontent posttext zw zhengwen nr neirong
      vsbcontent wparticlecontent pagescontent articlecon xxgkcontent richtext prose markdownbody
      availablecontent storytext caasbody`),
);

/** `relatedNews_list` → the name as the lists above spell it, `relatednews`, `newslist`, `related`, `news`, `list`. */
const nameParts = (name: string): readonly [whole: string, ...parts: readonly string[]] => {
  const parts = name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:]+/)
    .filter((part) => part !== '');
  const pairs = parts.slice(1).map((part, index) => `${parts[index] ?? ''}${part}`);
  return [parts.join(''), ...pairs, ...parts];
};

const withoutNumber = (name: string): string => name.replace(/\d+$/, '');

/** On a paragraph this says who may read it (schema.org's `hasPart` selects `.paywall`), not that it is a prompt. */
const accessName = 'paywall';

/** Parts that say the opposite of what their neighbour says: `has-sidebar`, `comments-open`, `no-ads`. */
const stateParts = new Set(words('has no with without is open closed enabled off layout'));

/**
 * What an article is filed under, or styled as: `category-advertising`, `tone-comment`, `print:hidden`; of a field,
 * how its label is shown: `field--label-visually_hidden`.
 */
const classifying =
  /:|^(?:tag|category|format|status|page|post-format|author|field-+label)-|(?:^|[-_])(?:tone|type|theme|style|template|variant)[-_]/i;

/**
 * The reason to leave a region out that one of its names gives, `null` when none does.
 * Whole: only a name as it stands counts, not its parts. `print:hidden` is style, not a name.
 */
export const reasonFromNames = (names: readonly string[], whole: boolean): RegionReason | null => {
  for (const name of names) {
    const parts = nameParts(name);
    const [own] = parts;
    const isKnown = reasons.has(own);
    if (!isKnown && (classifying.test(name) || (!whole && parts.some((part) => stateParts.has(part)))))
      continue;
    if (whole && own === accessName) continue;
    const [reason] = (whole ? [own] : parts).flatMap((part) => reasons.get(withoutNumber(part)) ?? []);
    if (reason !== undefined) return reason;
  }
  return null;
};

export const namesBody = (names: readonly string[]): boolean =>
  names.some((name) => bodyNames.has(withoutNumber(name.toLowerCase().replaceAll(/[-_]+/g, ''))));
