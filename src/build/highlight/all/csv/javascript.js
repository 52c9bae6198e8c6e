{value|// The theme that a reader chose. Runs before the page is drawn}{punctuation|,}{value| so that nothing flashes.}
{value|(function () \{}
{value|  var root = document.documentElement}{punctuation|,}{value| key = }{value|"theme"}{punctuation|,}{value| dark = matchMedia(}{value|"(prefers-color-scheme: dark)"}{value|);}
{value|  function stored() \{ try \{ return localStorage.getItem(key); \} catch (e) \{ return null; \} \}}
{value|  function isDark() \{ return root.dataset.theme ? root.dataset.theme === }{value|"dark"}{value| : dark.matches; \}}
{value|  var chosen = stored();}
{value|  if (chosen === }{value|"light"}{value| \|\| chosen === }{value|"dark"}{value|) root.dataset.theme = chosen;}
{value|  document.addEventListener(}{value|"DOMContentLoaded"}{punctuation|,}{value| function () \{}
{value|    var button = document.getElementById(}{value|"_theme"}{value|);}
{value|    if (!button) return;}
{value|    function show() \{ button.setAttribute(}{value|"aria-pressed"}{punctuation|,}{value| String(isDark())); \}}
{value|    button.hidden = false;}
{value|    show();}
{value|    dark.addEventListener(}{value|"change"}{punctuation|,}{value| show);}
{value|    button.addEventListener(}{value|"click"}{punctuation|,}{value| function () \{}
{value|      var next = isDark() ? }{value|"light"}{value| : }{value|"dark"}{value|;}
{value|      root.dataset.theme = next;}
{value|      try \{ localStorage.setItem(key}{punctuation|,}{value| next); \} catch (e) \{ /* private mode: the choice lasts for this page */ \}}
{value|      show();}
{value|    \});}
{value|  \});}
{value|\})();}
