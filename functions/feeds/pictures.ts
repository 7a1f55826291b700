const decode = (base64: string): Uint8Array => Buffer.from(base64, 'base64');

/** A feed's square icon (RFC 4287 §4.2.5), PNG, 64 × 64 px. */
export const feedIcon = decode(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAABAAQMAAACQp+OdAAAABlBMVEXoahf///9Bggb4AAAAmElEQVR42r3PsQ3EIAwFUCMKlx6BURgNRmMURqBMYcVHsH+k' +
    'G+CO6qHY/B+i3x3uwA3YAC7gBqwDE1j+rWA6YZqqBSTWKOPtFPtEbWH67POi4lAS9Yju3XaxbI6VDA3P02zqoB3ehvehOmK/Ts8cxVNftCkeX1egALL4' +
    '6ZGnXAe87wf7rg7Nmh+UL+hBcsiLK8D43zToT+cDEaFjRUgE+pEAAAAASUVORK5CYII=',
);

/** Its wide logo (RFC 4287 §4.2.8), PNG, 144 × 72 px: RSS 2.0 allows no wider picture. */
export const feedLogo = decode(
  'iVBORw0KGgoAAAANSUhEUgAAAJAAAABIAQMAAAAj5e65AAAABlBMVEXoahf///9Bggb4AAAApklEQVR42uXRsQ0FIQwD0CAKyozAKBkNRmMURqCkQOT4rY10' +
    'vz/KJ7BMIvKZY4PJL9SZJtNm8srUmbBGcF8Yppx/rl3KVn7ZkCJ/KTgPo0zOh2JWJW+aqkIx25Kcikboat4CdLXTimhK6UAL6TcuXG9xyUDZa4ZPJm86' +
    'cTZNcSHeE1IZRDYSri3P+EqpKlLuuoJjOFK50En6j+SdBpGNQNSJtMnXzwMonnoAzEtvTwAAAABJRU5ErkJggg==',
);
