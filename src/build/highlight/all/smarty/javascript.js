// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.
(function () \{
  var root = document.documentElement, key = "theme", dark = matchMedia("(prefers-color-scheme: dark)");
  function stored() {smarty language-smarty|{delimiter punctuation|\{} try {punctuation|\{} return localStorage{punctuation|.}{function|getItem}{punctuation|(}key{punctuation|)}; {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} return null; {punctuation|\}} {delimiter punctuation|\}}}
  function isDark() {smarty language-smarty|{delimiter punctuation|\{} return root{punctuation|.}{variable|dataset}{punctuation|.}{variable|theme} ? root{punctuation|.}{variable|dataset}{punctuation|.}{variable|theme} {operator|===} {string|"dark"} {punctuation|:} dark{punctuation|.}{variable|matches}; {delimiter punctuation|\}}}
  var chosen = stored();
  if (chosen === "light" \|\| chosen === "dark") root.dataset.theme = chosen;
  document.addEventListener("DOMContentLoaded", function () {smarty language-smarty|{delimiter punctuation|\{}
    var {attr-name|button} {operator|=} document{punctuation|.}{function|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)};
    if {punctuation|(}{operator|!}button{punctuation|)} return;
    function {function|show}{punctuation|(}{punctuation|)} {punctuation|\{} button{punctuation|.}{function|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {function|String}{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}; {punctuation|\}}
    button{punctuation|.}{variable|hidden} {operator|=} {boolean|false};
    {function|show}{punctuation|(}{punctuation|)};
    dark{punctuation|.}{function|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)};
    button{punctuation|.}{function|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
      var {attr-name|next} {operator|=} {function|isDark}{punctuation|(}{punctuation|)} ? {string|"light"} {punctuation|:} {string|"dark"};
      root{punctuation|.}{variable|dataset}{punctuation|.}{variable|theme} {operator|=} next;
      try {punctuation|\{} localStorage{punctuation|.}{function|setItem}{punctuation|(}key{punctuation|,} next{punctuation|)}; {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {operator|/}{operator|*} private mode{punctuation|:} the choice lasts for this page {operator|*}{operator|/} {punctuation|\}}
      {function|show}{punctuation|(}{punctuation|)};
    {punctuation|\}}{punctuation|)};
  {delimiter punctuation|\}}});
\})();
