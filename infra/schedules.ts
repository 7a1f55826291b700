/** What runs by the clock in the cloud, and faster on a laptop: minutes between two runs. */
export const schedules = {
  /** An embargoed article is out at most this long after its hour. */
  sweep: 5,
  /** The news sitemap takes in and lets go of articles this often. */
  news: 10,
} as const;
