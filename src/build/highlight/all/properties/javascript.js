{key attr-name|//} {value attr-value|The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{key attr-name|(function} {value attr-value|() \{}
{key attr-name|  var} {value attr-value|root = document.documentElement, key = "theme", dark = matchMedia("(prefers-color-scheme: dark)");}
{key attr-name|  function} {value attr-value|stored() \{ try \{ return localStorage.getItem(key); \} catch (e) \{ return null; \} \}}
{key attr-name|  function} {value attr-value|isDark() \{ return root.dataset.theme ? root.dataset.theme === "dark" : dark.matches; \}}
{key attr-name|  var} {value attr-value|chosen = stored();}
{key attr-name|  if} {value attr-value|(chosen === "light" \|\| chosen === "dark") root.dataset.theme = chosen;}
{key attr-name|  document.addEventListener("DOMContentLoaded",} {value attr-value|function () \{}
{key attr-name|    var} {value attr-value|button = document.getElementById("_theme");}
{key attr-name|    if} {value attr-value|(!button) return;}
{key attr-name|    function} {value attr-value|show() \{ button.setAttribute("aria-pressed", String(isDark())); \}}
{key attr-name|    button.hidden} {punctuation|=} {value attr-value|false;}
    show();
{key attr-name|    dark.addEventListener("change",} {value attr-value|show);}
{key attr-name|    button.addEventListener("click",} {value attr-value|function () \{}
{key attr-name|      var} {value attr-value|next = isDark() ? "light" : "dark";}
{key attr-name|      root.dataset.theme} {punctuation|=} {value attr-value|next;}
{key attr-name|      try} {value attr-value|\{ localStorage.setItem(key, next); \} catch (e) \{ /* private mode: the choice lasts for this page */ \}}
      show();
    \});
  \});
\})();
