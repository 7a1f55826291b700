import { describe, expect, it } from 'vitest';
import { readPage } from '../../../functions/article/page/read-page.ts';
import type { PageReading } from '../../../functions/article/model/page-reading.ts';

const settings = { language: 'en', zone: 'Europe/London', largestUpload: 5_000_000, leastConfidence: 0 };
const sentence = 'The lock keeps two threads from writing the same value, and it is released when it goes.';
const more = 'A thread that waits for a value somebody else holds will sleep until that value is free.';

const read = (title: string, body: string): PageReading => {
  const html = `<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`;
  const reading = readPage(html, { url: null, settings });
  if (reading === null) throw new Error('no article in the page');
  return reading;
};

const wordsOf = (html: string): string => html.replaceAll(/<(?!\/?table)[^>]*>/g, '');

describe('the page of a manual', () => {
  it('is its main element when that is short, not the help in a longer box beside it', () => {
    const help = `<div class="keys"><div>Keyboard</div><p>Press the left or the right key to turn the pages of this manual.</p><p>Press S to search all of it, or a question mark to see this help again.</p></div>`;
    const main = `<main><h1>Locks</h1><p>Not needed any more.</p></main>`;
    const { html } = read('Locks', help + main);
    expect(html).toContain('Not needed');
    expect(html).not.toContain('Press');
  });

  it('has a heading though that is a link to itself', () => {
    const body = `<main><h1 id="locks"><a href="#locks">Locks and what they keep</a></h1><p>${sentence}</p><h2 id="wait"><a href="#wait">How long to wait</a></h2><p>${more}</p></main>`;
    const { title, html } = read('Locks and what they keep - The Manual', body);
    expect(title).toBe('Locks and what they keep');
    const marked = '<main><h1>Waiting<a class="headerlink" href="#waiting">¶</a></h1>';
    expect(read('Waiting for locks', `${marked}<p>${sentence}</p><p>${more}</p></main>`).title).toBe(
      'Waiting',
    );
    expect(html).toContain('How long to wait');
  });

  it('shows code again that begins as other code does', () => {
    const code = (rest: string): string =>
      `<pre><code>use std::sync::Mutex;\nfn main() {\n    let lock = Mutex::new(5);\n    ${rest}\n}</code></pre>`;
    const { html } = read(
      'Locks',
      `<main><h1>Locks</h1><p>${sentence}</p>${code('wrong();')}<p>${more}</p>${code('right(lock);')}</main>`,
    );
    expect(html).toContain('wrong();');
    expect(html).toContain('right(lock);');
  });

  it('keeps the rows of a table under headers, though each begins with a link', () => {
    const rows = ['mutex', 'barrier', 'channel', 'semaphore']
      .map(
        (name) => `<tr><td><a href="/${name}">std::sync::${name}</a></td><td>yes</td><td>since 1.0</td></tr>`,
      )
      .join('');
    const table = `<table><thead><tr><th>Type</th><th>Shared</th><th>Since</th></tr></thead><tbody>${rows}</tbody></table>`;
    const { html } = read('Locks', `<main><h1>Locks</h1><p>${sentence}</p>${table}<p>${more}</p></main>`);
    expect(html).toContain('std::sync::semaphore');
  });

  it('keeps the comments of its code, whatever the colours of it are called', () => {
    const code =
      '<pre><code class="language-js"><span class="hljs-comment">// waits for the other thread</span>\n<span class="hljs-title">lock</span>();</code></pre>';
    const { html } = read('Locks', `<main><h1>Locks</h1><p>${sentence}</p>${code}<p>${more}</p></main>`);
    expect(html).toContain('// waits for the other thread');
  });

  it('keeps the comments of code that is coloured and has no element of its own in its pre', () => {
    const code =
      '<figure class="highlight"><pre><span class="line"><span class="comment">// waits for the other thread</span></span><br><span class="line"><span class="title">lock</span>();</span></pre></figure>';
    const { html } = read('Locks', `<main><h1>Locks</h1><p>${sentence}</p>${code}<p>${more}</p></main>`);
    expect(html).toContain('// waits for the other thread');
  });

  it('leaves out the numbers beside the lines of its code, and the table that only sets them apart', () => {
    const lines = 'lock();\nwait(5);\nfree();';
    const column = `<table><tr><td class="gutter"><pre><span class="line">1</span><br><span class="line">2</span><br><span class="line">3</span><br></pre></td><td class="code"><pre><span>${lines}</span></pre></td></tr></table>`;
    const before = `<pre><code><span class="ln">1</span>lock();\n<span class="ln">2</span>wait(5);\n<span class="ln">3</span>free();</code></pre>`;
    const behind = `<pre><code>${lines}</code><ul class="pre-numbering"><li>1</li><li>2</li><li>3</li></ul></pre>`;
    for (const code of [column, before, behind]) {
      const page = `<h1>Locks</h1><div><p>${sentence}</p>${code}<p>${more}</p></div>`;
      expect(wordsOf(read('Locks', page).html)).toBe(`${sentence}${lines}${more}`);
    }
  });

  it('keeps the lines of code apart that are blocks, whatever they say', () => {
    const line = (text: string): string => `<div class="line"><div class="code">${text}</div></div>`;
    const code = `<pre><code>${['DO $$', 'BEGIN', '  PERFORM free();', 'END', '$$;'].map(line).join('')}</code></pre>`;
    const { html } = read(
      'Locks',
      `<main><h1>Locks</h1><p>${sentence.repeat(3)}</p>${code}<p>${more}</p></main>`,
    );
    expect(html).toContain('DO $$\nBEGIN\n  PERFORM free();\nEND\n$$;');
    expect(html).toContain(more);
  });

  it('goes on behind code with numbers, in few words as well', () => {
    const code = `<table><tr><td class="gutter"><pre><span>1</span></pre></td><td><pre><span>free();</span></pre></td></tr></table>`;
    const { html } = read(
      'Locks',
      `<h1>Locks</h1><div><div><p>${sentence.repeat(2)}</p></div><div><p>${more}</p>${code}<p>That is all</p></div></div>`,
    );
    expect(html).toContain('That is all');
  });

  it('keeps a list of addresses, which are printed to be read', () => {
    const addresses = ['docs', 'status', 'support']
      .map(
        (name) => `<li>Locks: <a href="https://${name}.example.org/">https://${name}.example.org/</a></li>`,
      )
      .join('');
    expect(
      read('Locks', `<h1>Locks</h1><div><p>${sentence}</p><ul>${addresses}</ul><p>${more}</p></div>`).html,
    ).toContain('status.example');
  });

  it('is more than the longest cell of its table', () => {
    const cell = `<td><p>${sentence}</p><p>${more}</p></td>`;
    const table = `<table><thead><tr><th>Type</th><th>What for</th></tr></thead><tbody><tr><td>Mutex</td>${cell}</tr></tbody></table>`;
    expect(read('Locks', `<h1>Locks</h1><div><p>There is one type:</p>${table}</div>`).html).toContain(
      'Mutex',
    );
  });

  it('keeps the remarks and the tabs among its text', () => {
    const note = (attributes: string): string =>
      `<aside ${attributes}><p class="aside__title">Deadlocks</p><div class="aside__content"><p>Never take two at once.</p></div></aside>`;
    for (const attributes of ['class="box-aside box-aside--caution"', 'class="aside note"', 'role="note"'])
      expect(
        read('Locks', `<main><h1>Locks</h1>${note(attributes)}<p>${sentence}</p></main>`).html,
      ).toContain('Never take two');
    const tabs = `<div role="tabpanel"><p>${more}</p></div><div role="tabpanel" hidden><p>On the other system nothing sleeps.</p></div>`;
    expect(read('Locks', `<main><h1>Locks</h1><p>${sentence}</p>${tabs}</main>`).html).toContain(
      'nothing sleeps',
    );
  });

  it('is all of a note with little more than code in it', () => {
    const code = (lines: string): string =>
      `<figure class="highlight"><pre><code>${lines}</code></pre></figure>`;
    const body = `<p>Take the lock:</p>${code('lock(author, "2021-03-04");')}<p>Then use it as long as it takes to be done with the value:</p>${code('const value = await read(path);\nif (value.length > limit) throw new Error("The value is too long, so nothing of it is kept.");\nconsole.log("The value is as long as it may be, so it is kept until the lock is released.");')}`;
    const meta = '<div class="meta"><time>2021-03-04</time> Anna Berg</div>';
    const others = ['Channels and how to close them', 'Barriers for many threads', 'What a semaphore counts']
      .map((title) => `<article><h4><a href="/other">${title}</a></h4></article>`)
      .join('');
    const { html } = read(
      'Locks',
      `<h1>Locks</h1>${meta}<div class="content">${body}</div><section>${others}</section>`,
    );
    const brief = `<h1>Locks</h1><div class="content">${code('lock(author);')}</div><section>${others}</section>`;
    expect(read('Locks', brief).html).toContain('lock(author);');
    expect(wordsOf(html)).toMatch(/^Take the lock:lock\(author[^]*Then use it[^]*released/);
  });

  it('keeps a section that is called like a region for being about one, with a number or without', () => {
    const section = (heading: string): string =>
      `<div class="section" id="menus"><h2>${heading}</h2><p>${more}</p></div>`;
    for (const heading of ['Menus', '25.5.1. Menus'])
      expect(read('Locks', `<h1>Locks</h1><p>${sentence.repeat(3)}</p>${section(heading)}`).html).toContain(
        'A thread that waits',
      );
  });

  it('keeps its sections, though the first is the longest and only the others have headings in it', () => {
    const first = `<div class="sect1"><p>${sentence.repeat(4)}</p><p>${more.repeat(4)}</p></div>`;
    const second = `<div class="sect1"><h2>How long to wait</h2><p>${more}</p></div>`;
    expect(read('Locks', `<h1>Locks</h1><div>${first}${second}</div>`).html).toContain('How long to wait');
  });

  it('keeps an inset among its paragraphs, though that is called like the column beside an article', () => {
    const inset = `<div class="sidebar"><p><b>Deadlocks</b></p><p>Two threads that wait for each other wait for ever, unless a third one wakes them.</p></div>`;
    const column = `<div class="sidebar"><p><a href="/a">Barriers</a></p><p><a href="/b">Channels and how to close them</a></p></div>`;
    const among = (box: string): string =>
      read('Locks', `<h1>Locks</h1><div><p>${sentence}</p>${box}<p>${more}</p><p>${sentence}</p></div>`).html;
    expect(among(inset)).toContain('wait for ever');
    const aside = (...paragraphs: readonly string[]): string =>
      among(`<aside>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</aside>`);
    expect(
      aside(more, 'A lock that nobody holds costs nothing, so there may be as many as there are values.'),
    ).toContain('as many as');
    expect(aside('A lock that nobody holds costs nothing, so there may be many of them.')).not.toContain(
      'costs',
    );
    expect(among(column)).not.toContain('Channels');
  });

  it('does not begin with the languages that there are of it', () => {
    const bar =
      '<p><span>Languages: </span><a href="../en/" hreflang="en">&nbsp;en&nbsp;</a> | <a href="../fr/" hreflang="fr">&nbsp;fr&nbsp;</a></p>';
    const { html } = read('Locks', `<h1>Locks</h1><div>${bar}<p>${sentence}</p><p>${more}</p></div>`);
    expect(html).toBe(`<p>${sentence}</p><p>${more}</p>`);
  });
});
