// The preview's script: put into pages while they are served, never into the output. The same file runs as a shared
// worker, which holds one event stream for all tabs, since browsers open only six connections to one host.
(() => {
  'use strict';
  const EVENTS = '/.jbuild/events';
  const AGAIN = 500;

  // Calls back with each message, and when the server is gone; comes back by itself when it was restarted.
  const listen = (tell, lost = () => {}) => {
    let source = null;
    let timer = 0;
    const open = () => {
      source = new EventSource(EVENTS);
      source.onmessage = event => tell(JSON.parse(event.data));
      source.onerror = () => {
        lost();
        // Some browsers try again by themselves after one kind of failure and give up after another.
        if (source && source.readyState === EventSource.CLOSED) {
          clearTimeout(timer);
          timer = setTimeout(open, AGAIN);
        }
      };
    };
    const close = () => {
      clearTimeout(timer);
      if (source) {
        source.close();
        source = null;
      }
    };
    open();
    return { open, close };
  };

  if (typeof document === 'undefined') {
    const ports = new Set();
    let newest = null;
    listen(message => {
      // A tab that comes later needs to know what is shown and what is wrong, not what has changed.
      newest = { type: 'hello', now: message.now, errors: message.errors };
      ports.forEach(port => port.postMessage(message));
    }, () => {
      // What an ended server said must not greet the pages of the next one.
      newest = null;
    });
    self.onconnect = event => {
      const port = event.ports[0];
      ports.add(port);
      port.onmessage = message => {
        if (message.data === 'bye') {
          ports.delete(port);
        }
      };
      if (newest) {
        port.postMessage(newest);
      }
    };
    return;
  }

  const own = document.currentScript;
  if (!own || window.__jbuild) {
    return;
  }
  window.__jbuild = true;
  const page = own.dataset.jbuildPath;
  let now = own.dataset.jbuildNow;
  const [session, number] = now.split(/-(?=\d+$)/);
  let seen = Number(number);

  // --- Reloading, with the place on the page kept.

  const PLACE = 'jbuild-place';
  const keepPlace = () => {
    try {
      sessionStorage.setItem(PLACE, JSON.stringify([location.pathname, scrollX, scrollY]));
    } catch (e) {
      // Storage may be forbidden; the browser's own memory of the place has to do.
    }
  };
  const findPlace = () => {
    try {
      const [path, x, y] = JSON.parse(sessionStorage.getItem(PLACE) || '[]');
      sessionStorage.removeItem(PLACE);
      if (path !== location.pathname) {
        return;
      }
      const go = () => scrollTo({ left: x, top: y, behavior: 'instant' });
      let moved = false;
      ['wheel', 'touchstart', 'keydown', 'mousedown'].forEach(kind =>
        addEventListener(kind, () => { moved = true; }, { once: true, passive: true }));
      go();
      // Pictures without a size move what stands below them, until all have come.
      addEventListener('load', () => { if (!moved) { go(); } }, { once: true });
    } catch (e) {
      // See above.
    }
  };
  if (document.readyState === 'loading') {
    addEventListener('DOMContentLoaded', findPlace, { once: true });
  } else {
    findPlace();
  }

  let leaving = false;
  const reload = () => {
    if (!leaving) {
      leaving = true;
      keepPlace();
      location.reload();
    }
  };

  // --- What a change means for this page.

  const local = url => {
    try {
      const full = new URL(url, document.baseURI);
      return full.origin === location.origin ? decodeURIComponent(full.pathname) : null;
    } catch (e) {
      return null;
    }
  };
  // The page's own address and output show how addresses begin: with the base path.
  const base = (() => {
    const plain = page.replace(/(^|\/)index\.html$/, '$1');
    const here = decodeURIComponent(location.pathname);
    const ending = ['/' + page, '/' + plain, '/' + page.replace(/\.html$/, '')].find(one => here.endsWith(one));
    return page && ending !== undefined ? here.slice(0, here.length - ending.length) : '';
  })();
  const addressOf = path => base + '/' + path;
  const renewed = url => {
    const full = new URL(url, document.baseURI);
    full.searchParams.set('jbuild', now);
    return full.href;
  };

  const imports = (sheet, address) => {
    try {
      return [...sheet.cssRules].some(rule => rule.styleSheet
        && (local(rule.styleSheet.href) === address || imports(rule.styleSheet, address)));
    } catch (e) {
      return false;
    }
  };
  const swapStyle = address => {
    const links = [...document.querySelectorAll('link[rel~="stylesheet"][href]')]
      .filter(link => local(link.href) === address && !link.dataset.jbuildOld);
    links.forEach(link => {
      const next = link.cloneNode();
      next.href = renewed(link.href);
      link.dataset.jbuildOld = 'true';
      // The old one stays until the new one is there, so that the page never stands without its style.
      next.onload = next.onerror = () => link.remove();
      link.after(next);
    });
    return links.length > 0 || ![...document.styleSheets].some(sheet => imports(sheet, address));
  };

  const wasLoaded = address =>
    performance.getEntriesByType('resource').some(entry => local(entry.name) === address);
  const swapImage = address => {
    let found = false;
    const set = (element, name, value) => {
      element.setAttribute(name, value);
      found = true;
    };
    document.querySelectorAll('img[src], video[poster], input[src], link[rel~="icon"]').forEach(element => {
      ['src', 'poster', 'href'].forEach(name => {
        const value = element.getAttribute(name);
        if (value && local(value) === address) {
          set(element, name, renewed(value));
        }
      });
    });
    document.querySelectorAll('[srcset]').forEach(element => {
      const parts = element.getAttribute('srcset').split(/,\s+/);
      const next = parts.map(part => {
        const [url, ...size] = part.trim().split(/\s+/);
        return local(url) === address ? [renewed(url), ...size].join(' ') : part;
      });
      if (next.join() !== parts.join()) {
        set(element, 'srcset', next.join(', '));
      }
    });
    return found || !wasLoaded(address);
  };

  const STYLE = /\.css$/i;
  const IMAGE = /\.(png|apng|jpe?g|gif|webp|avif|svg|ico|bmp)$/i;
  const PAGE = /\.html?$/i;
  // Whether this page can go on; if not, it has to be loaded again.
  const goesOn = path => {
    if (STYLE.test(path)) {
      return swapStyle(addressOf(path));
    }
    if (IMAGE.test(path)) {
      return swapImage(addressOf(path));
    }
    if (PAGE.test(path)) {
      return path !== page;
    }
    return /\.(xml|txt)$/i.test(path) || (/^_(headers|redirects)$/.test(path) ? false : !mayUse(path));
  };
  const mayUse = path => /\.(m?js|json|woff2?|ttf|otf|wasm)$/i.test(path) || wasLoaded(addressOf(path));

  const change = message => {
    if (message.go && document.visibilityState === 'visible' && local(message.go) !== decodeURIComponent(location.pathname)) {
      leaving = true;
      location.assign(message.go);
      return;
    }
    if (!message.paths || (!page && message.paths.length > 0)) {
      reload();
    } else if (!message.paths.map(goesOn).every(Boolean)) {
      reload();
    }
  };

  const receive = message => {
    const [nextSession, nextNumber] = message.now.split(/-(?=\d+$)/);
    const next = Number(nextNumber);
    const missed = nextSession !== session || (message.type === 'hello' ? next > seen : next > seen + 1);
    const known = nextSession === session && next <= seen;
    now = message.now;
    if (nextSession === session) {
      seen = Math.max(seen, next);
    }
    showErrors(message.errors);
    if (known) {
      return;
    }
    if (missed) {
      reload();
    } else {
      change(message);
    }
  };

  // --- What is wrong, over the page.

  let overlay = null;
  let dismissed = '';
  const node = (name, className, ...children) => {
    const element = document.createElement(name);
    element.className = className;
    element.append(...children);
    return element;
  };
  const place = (location, link) => {
    if (!link) {
      return node('span', 'place', location);
    }
    const anchor = node('a', 'place', location);
    anchor.href = link;
    anchor.title = 'Open in the editor';
    return anchor;
  };
  const excerpt = problem => {
    if (!problem.line) {
      return '';
    }
    const lead = String(problem.line) + ' | ';
    const marks = '^'.repeat(Math.max(1, [...problem.marked].length));
    // The text before the mark is repeated without being seen, so that carets stand right below wide characters.
    return node('pre', 'line',
      node('span', 'number', lead), problem.before, node('mark', '', problem.marked), problem.after, '\n',
      node('span', 'unseen', lead + problem.before), node('span', 'caret', marks));
  };
  const card = problem => {
    const element = node('section', 'problem', node('h2', '', problem.text, ' ', node('code', '', problem.code)));
    if (problem.location) {
      element.append(node('p', '', place(problem.location, problem.link)));
    }
    element.append(excerpt(problem));
    if (problem.hint) {
      element.append(node('p', 'hint', problem.hint));
    }
    (problem.notes || []).forEach(note => element.append(
      node('p', 'note', note.text + ' ', place(note.location, note.link)), excerpt(note)));
    return element;
  };
  const LOOK = `
    :host { all: initial }
    .cover { position: fixed; inset: 0; z-index: 2147483647; overflow: auto; background: rgb(18 18 24 / .94);
      color: #eee; font: 16px/1.5 system-ui, sans-serif; padding: 5vh 5vw; direction: ltr; text-align: left }
    .inner { max-width: 70rem; margin: auto }
    h1 { font-size: 1.4rem; margin: 0; color: #ff8a8a }
    h2 { font-size: 1.05rem; margin: 0; overflow-wrap: anywhere }
    code, pre { font: .9rem/1.5 ui-monospace, monospace }
    code { font-weight: normal; color: #b5b5c5 }
    .head { display: flex; justify-content: space-between; align-items: center; gap: 1rem }
    button { font: inherit; color: inherit; background: none; border: 1px solid #888; border-radius: .4rem;
      padding: .2rem .8rem; cursor: pointer }
    button:focus-visible, a:focus-visible { outline: 2px solid #8ec7ff; outline-offset: 2px }
    .problem { background: #23232e; border-left: 4px solid #ff6b6b; border-radius: .4rem; padding: 1rem; margin: 1rem 0 }
    p { margin: .4rem 0 }
    .place { color: #8ec7ff; overflow-wrap: anywhere }
    .line { overflow: auto; background: #15151c; padding: .6rem; border-radius: .3rem; margin: .5rem 0; tab-size: 4 }
    .number { color: #9a9ab0 }
    mark { background: #5c2626; color: inherit }
    .caret { color: #ff8a8a }
    .unseen { visibility: hidden }
    .hint::before { content: 'Hint: '; color: #9be09b }`;
  const style = root => {
    // A sheet made by a script is not subject to the page's Content Security Policy, unlike a style element.
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(LOOK);
      root.adoptedStyleSheets = [sheet];
    } catch (e) {
      root.prepend(node('style', '', LOOK));
    }
  };
  const hide = () => {
    if (overlay) {
      overlay.remove();
      overlay = null;
    }
  };
  const showErrors = errors => {
    const text = JSON.stringify(errors);
    hide();
    if (errors.length === 0) {
      dismissed = '';
      return;
    }
    if (text === dismissed || window !== window.top) {
      return;
    }
    overlay = document.createElement('jbuild-problems');
    const root = overlay.attachShadow({ mode: 'open' });
    const close = node('button', '', 'Close');
    close.type = 'button';
    const dismiss = () => {
      dismissed = text;
      hide();
    };
    close.onclick = dismiss;
    const title = errors.length === 1 ? 'The site could not be built' : errors.length + ' problems: the site could not be built';
    const cover = node('div', 'cover', node('div', 'inner',
      node('div', 'head', node('h1', '', title), close),
      node('p', '', 'Below is the page as it was before. This goes away when all is mended; Escape closes it until then.'),
      ...errors.map(card)));
    cover.setAttribute('role', 'alertdialog');
    cover.setAttribute('aria-label', title);
    cover.onkeydown = event => {
      if (event.key === 'Escape') {
        dismiss();
      }
    };
    root.append(cover);
    style(root);
    document.documentElement.append(overlay);
    close.focus({ preventScroll: true });
  };

  // --- Being told: by the worker, or where there is none, by a stream that a hidden tab lets go.

  let port = null;
  const join = () => {
    try {
      const worker = new SharedWorker(own.src);
      worker.onerror = () => {
        port = null;
        alone();
      };
      port = worker.port;
      port.onmessage = event => receive(event.data);
    } catch (e) {
      alone();
    }
  };
  let stream = null;
  const alone = () => {
    if (stream) {
      return;
    }
    stream = listen(receive);
    document.addEventListener('visibilitychange', () => {
      stream.close();
      if (document.visibilityState === 'visible') {
        stream.open();
      }
    });
  };
  try {
    performance.setResourceTimingBufferSize(5000);
  } catch (e) {
    // Only pages with hundreds of pictures need it.
  }
  addEventListener('pagehide', () => {
    if (port) {
      port.postMessage('bye');
    }
    if (stream) {
      stream.close();
    }
  });
  // A page that comes back out of the browser's memory has missed what was told.
  addEventListener('pageshow', event => {
    if (event.persisted) {
      leaving = false;
      if (port) {
        join();
      } else if (stream) {
        stream.open();
      }
    }
  });
  join();
})();
