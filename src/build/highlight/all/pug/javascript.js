{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
(function () \{
  {tag|var} {plain-text|root = document.documentElement, key = "theme", dark = matchMedia("(prefers-color-scheme: dark)");}
  {tag|function} {plain-text|stored() \{ try \{ return localStorage.getItem(key); \} catch (e) \{ return null; \} \}}
  {tag|function} {plain-text|isDark() \{ return root.dataset.theme ? root.dataset.theme === "dark" : dark.matches; \}}
  {tag|var} {plain-text|chosen = stored();}
  {flow-control|{branch keyword|if} {punctuation|(}chosen {operator|===} {string|"light"} {operator|\|\|} chosen {operator|===} {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen{punctuation|;}}
  {tag|document{attr-class|.addEventListener}{attributes|{punctuation|(}"DOMContentLoaded"{punctuation|,} function {punctuation|()}}} {plain-text|\{}
    {tag|var} {plain-text|button = document.getElementById("_theme");}
    {flow-control|{branch keyword|if} {punctuation|(}{operator|!}button{punctuation|)} {keyword|return}{punctuation|;}}
    {tag|function} {plain-text|show() \{ button.setAttribute("aria-pressed", String(isDark())); \}}
    {tag|button{attr-class|.hidden}} {plain-text|= false;}
    {tag|show}();
    {tag|dark{attr-class|.addEventListener}{attributes|{punctuation|(}"change"{punctuation|,} {attr-name|show}{punctuation|)}}};
    {tag|button{attr-class|.addEventListener}{attributes|{punctuation|(}"click"{punctuation|,} function {punctuation|()}}} {plain-text|\{}
      {tag|var} {plain-text|next = isDark() ? "light" : "dark";}
      {tag|root{attr-class|.dataset}{attr-class|.theme}} {plain-text|= next;}
      {tag|try} {plain-text|\{ localStorage.setItem(key, next); \} catch (e) \{ /* private mode: the choice lasts for this page */ \}}
      {tag|show}();
    \});
  \});
\})();
