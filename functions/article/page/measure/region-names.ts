/**
 * What the names that people give to the parts of their pages say about them.
 * A name is one word of a class or id: `relatedNews_list` has `related`, `news` and `list`.
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
    words(`comment comments commentlist commentbox commentarea commenting disqus respond livefyre
      pinglun gentie tiezhan replies replylist post-comment usercomments coral viafoura hyvor guestbook guest-book webmention webmentions trackback trackbacks pingbacks`),
  ],
  [
    'related',
    words(`related relate relates relatednews relatedposts relatedarticles recommend recommended recommends
      recommendation recommendations recirc recirculation outbrain taboola zergnet trending popular mostread
      mostpopular xiangguan tuijian xgyd xgxw xgwz xgnews rdtj rmtj jctj tjyd readmore morestories alsoread also-like also-read readnext
      read-next upnext up-next next-post hotnews hot-news hotlist paihang rank ranking rankings ranklist topnews
      morenews more-news more-stories more-from morefrom most-read most-popular most-viewed latest-news
      latestnews guess youlike you-like yarpp jp-relatedposts related_news crosssell cross-sell see-also nextup
      interlink onward essential-content further-reading rich-link richlink`),
  ],
  [
    'share bar',
    words(`share shares sharing sharebar sharebox sharetools share-tools social socials sns bshare jiathis
      bdshare bdsharebuttonbox addthis sharethis addtoany a2a sharedaddy fenxiang follow followus follow-us
      shareto share-to sharing-links weixin-share wx-share socialshare likes like-box reactions`),
  ],
  [
    'navigation',
    words(`nav navbar navigation navi menu submenu topnav topbar breadcrumb breadcrumbs crumb crumbs crumb-nav
      mbx weizhi footer foot footnav bottom-nav sidebar sidenav right-side rightside side-bar aside right-rail rightrail
      sidebar-right leftcol rightcol side-col sidecol side-column left-col right-col left-column right-column col-left col-right randspalte
      marginalspalte backlink back-link masthead pagination pager paging page-nav pagenav pagelist prevnext prev-next pre-next
      prenext post-navigation nav-links skip skip-link skiplink skip-to-content jump-link toc-nav site-header
      siteheader site-footer sitefooter site-info siteinfo friendlink friendlinks youqing catlinks navbox printfooter hatnote fanye shangxia shangyipian xiayipian
      article-nav`),
  ],
  [
    'advertisement',
    words(`ad ads adv advert adverts advertisement advertising advertise adbox adsbox adslot ad-slot ad-container
      adsbygoogle dfp gpt sponsor sponsored sponsors disclosure testimonial testimonials promo promos promotion promoted promobox guanggao banner
      featured-video video-js vjs googlead gg_ad google-ad mediavine ezoic affiliate commercial`),
  ],
  [
    'prompt',
    words(`newsletter newsletters subscribe subscription subscriptions signup sign-up signin sign-in login
      register registration popup modal overlay lightbox-overlay cookie cookies cookie-banner cookieconsent cookiebar
      cookiebanner cookielaw consent gdpr ccpa
      paywall donate donation donations reward rewards dashang zanshang shang-box appeal membership app-download appdownload download-app openapp open-app
      callapp qrcode erweima ewm qr saoma weixin mailchimp optin opt-in contribute call-to-action cta toast dialog
      notification`),
  ],
  [
    'credits',
    words(`copyright copyrights disclaimer shengming statement zeren zerenbianji zebian bianji art-editor
      author-bio authorbio biographia author-box authorbox about-author about-the-author author-info author-card bio
      ansprechpartner contact-box contactbox contact-card post-author-bio user-card article-editor legal license
      licensing`),
  ],
  [
    'standfirst',
    words(`standfirst subtitle sub-title subheadline sub-headline subhead dek deck article-summary
      articlesummary strapline tagline synopsis daodu zhaiyao daoyu subheading
      summary excerpt abstract desc des`),
  ],
  [
    'author',
    words(`author authors author-widget author-description author-desc author-name author-details author-profile
      author-block author-section author-container author-wrap author-meta contributor contributors byline bylines`),
  ],
  [
    'tools',
    words(`toolbar tool tools tags tag-list taglist tag-links post-tags article-tags keywords topics print printer
      fontsize font-size zihao dayin player-controls screen-reader-text sr-only visually-hidden visuallyhidden
      off-screen offscreen hidden-text element-invisible assistive-text a11y-hidden rating ratings vote votes poll feedback jiucuo dianzan shoucang views view-count
      hits postmetadata utility enlarge actions action-bar bookmark bookmarks tooltip userbar reading-time read-time readtime editsection
      mw-editsection audio-player listen text-to-speech tts`),
  ],
];

const reasons: ReadonlyMap<string, RegionReason> = new Map(
  reasonWords.flatMap(([reason, names]) => names.map((name) => [name, reason] as const)),
);

/** Names of what holds an article's text. */
const bodyNames = new Set(
  words(`articlebody article-body article__body article-content articlecontent article_content content
    contents post-content postcontent entry-content entrycontent entry-body post-body postbody story-body
    storybody story-content body-content main-content maincontent body-text bodytext article-text articletext
    trs_editor trs_editor_text trs_ueditor view text textcontent text-content zoom ucapcontent news_content
    newscontent news-content con_txt content_main content-article contentmain artibody artbody article_main
    detail detail-content detailcontent rm_txt_con rich_media_content post_text post_body zw zhengwen nr neirong
    vsb_content wp_articlecontent pages_content articlecon article-con xxgk-content rich-text richtext prose
    markdown-body available-content story-text caas-body`),
);

/** `relatedNews_list` → `related`, `news`, `list`, `related-news`, `news-list`, and the name as it stands. */
const nameParts = (name: string): readonly string[] => {
  const parts = name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:]+/)
    .filter((part) => part !== '');
  const pairs = parts.slice(1).map((part, index) => `${parts[index] ?? ''}-${part}`);
  return [name.toLowerCase(), ...pairs, ...parts];
};

/** On a paragraph these say who may read it (schema.org's `hasPart` selects `.paywall`), not that it is a prompt. */
const accessNames = new Set(['paywall']);

/** Parts that say the opposite of what their neighbour says: `has-sidebar`, `comments-open`, `no-ads`. */
const stateParts = new Set([
  'has',
  'no',
  'with',
  'without',
  'is',
  'open',
  'closed',
  'enabled',
  'off',
  'layout',
]);

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
  for (const name of names.filter((candidate) => !classifying.test(candidate) || reasons.has(candidate))) {
    const parts = whole ? [name.toLowerCase()] : nameParts(name);
    if (whole && accessNames.has(name.toLowerCase())) continue;
    if (!reasons.has(name) && parts.some((part) => stateParts.has(part))) continue;
    for (const part of parts) {
      const reason = reasons.get(part.replace(/\d+$/, ''));
      if (reason !== undefined) return reason;
    }
  }
  return null;
};

export const namesBody = (names: readonly string[]): boolean =>
  names.some((name) => bodyNames.has(name.toLowerCase().replace(/\d+$/, '')));
