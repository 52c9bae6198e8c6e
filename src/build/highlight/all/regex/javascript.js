// The theme that a reader chose{char-set class-name|.} Runs before the page is drawn, so that nothing flashes{char-set class-name|.}
{group punctuation|(}function {group punctuation|(}{group punctuation|)} \{
  var root = document{char-set class-name|.}documentElement, key = "theme", dark = matchMedia{group punctuation|(}"{group punctuation|(}prefers-color-scheme: dark{group punctuation|)}"{group punctuation|)};
  function stored{group punctuation|(}{group punctuation|)} \{ try \{ return localStorage{char-set class-name|.}getItem{group punctuation|(}key{group punctuation|)}; \} catch {group punctuation|(}e{group punctuation|)} \{ return null; \} \}
  function isDark{group punctuation|(}{group punctuation|)} \{ return root{char-set class-name|.}dataset{char-set class-name|.}theme {quantifier number|?} root{char-set class-name|.}dataset{char-set class-name|.}theme === "dark" : dark{char-set class-name|.}matches; \}
  var chosen = stored{group punctuation|(}{group punctuation|)};
  if {group punctuation|(}chosen === "light" {alternation keyword|\|}{alternation keyword|\|} chosen === "dark"{group punctuation|)} root{char-set class-name|.}dataset{char-set class-name|.}theme = chosen;
  document{char-set class-name|.}addEventListener{group punctuation|(}"DOMContentLoaded", function {group punctuation|(}{group punctuation|)} \{
    var button = document{char-set class-name|.}getElementById{group punctuation|(}"_theme"{group punctuation|)};
    if {group punctuation|(}!button{group punctuation|)} return;
    function show{group punctuation|(}{group punctuation|)} \{ button{char-set class-name|.}setAttribute{group punctuation|(}"aria-pressed", String{group punctuation|(}isDark{group punctuation|(}{group punctuation|)}{group punctuation|)}{group punctuation|)}; \}
    button{char-set class-name|.}hidden = false;
    show{group punctuation|(}{group punctuation|)};
    dark{char-set class-name|.}addEventListener{group punctuation|(}"change", show{group punctuation|)};
    button{char-set class-name|.}addEventListener{group punctuation|(}"click", function {group punctuation|(}{group punctuation|)} \{
      var next = isDark{group punctuation|(}{group punctuation|)} {quantifier number|?} "light" : "dark";
      root{char-set class-name|.}dataset{char-set class-name|.}theme = next;
      try \{ localStorage{char-set class-name|.}setItem{group punctuation|(}key, next{group punctuation|)}; \} catch {group punctuation|(}e{group punctuation|)} \{ /{quantifier number|*} private mode: the choice lasts for this page {quantifier number|*}/ \}
      show{group punctuation|(}{group punctuation|)};
    \}{group punctuation|)};
  \}{group punctuation|)};
\}{group punctuation|)}{group punctuation|(}{group punctuation|)};
