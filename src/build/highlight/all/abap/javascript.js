// The theme that a {keyword|reader} chose{punctuation|.} Runs {keyword|before} the {keyword|page} {keyword|is} drawn{punctuation|,} so that nothing flashes{punctuation|.}
{punctuation|(}function {punctuation|(}{punctuation|)} {token-operator punctuation|\{}
  var root {operator|=} document{punctuation|.}documentElement{punctuation|,} {keyword|key} {operator|=} {eol-comment comment|"theme", dark = matchMedia("(prefers-color-scheme: dark)");}
  {keyword|function} stored{punctuation|(}{punctuation|)} {token-operator punctuation|\{} {keyword|try} {token-operator punctuation|\{} {keyword|return} localStorage{punctuation|.}getItem{punctuation|(}key{punctuation|)}; {token-operator punctuation|\}}{string-template string| catch (e) }{token-operator punctuation|\{} {keyword|return} {keyword|null}; {token-operator punctuation|\}} {token-operator punctuation|\}}
  {keyword|function} isDark{punctuation|(}{punctuation|)} {token-operator punctuation|\{} {keyword|return} root{punctuation|.}{keyword|dataset}{punctuation|.}theme ? root{punctuation|.}{keyword|dataset}{punctuation|.}theme === {eol-comment comment|"dark" : dark.matches; \}}
  var chosen {operator|=} stored{punctuation|(}{punctuation|)};
  {keyword|if} {punctuation|(}chosen === {eol-comment comment|"light" \|}{string-template string|}{token-operator punctuation|\|} chosen === {eol-comment comment|"dark") root.dataset.theme = chosen;}
  document{punctuation|.}addEventListener{punctuation|(}"DOMContentLoaded"{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {token-operator punctuation|\{}
    var button {operator|=} document{punctuation|.}getElementById{punctuation|(}"_theme"{punctuation|)};
    {keyword|if} {punctuation|(}!button{punctuation|)} {keyword|return};
    {keyword|function} show{punctuation|(}{punctuation|)} {token-operator punctuation|\{} button{punctuation|.}setAttribute{punctuation|(}"aria{token-operator punctuation|-}pressed"{punctuation|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}; {token-operator punctuation|\}}
    button{punctuation|.}hidden {operator|=} false;
    show{punctuation|(}{punctuation|)};
    dark{punctuation|.}addEventListener{punctuation|(}"change"{punctuation|,} show{punctuation|)};
    button{punctuation|.}addEventListener{punctuation|(}"click"{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {token-operator punctuation|\{}
      var {keyword|next} {operator|=} isDark{punctuation|(}{punctuation|)} ? {eol-comment comment|"light" : "dark";}
      root{punctuation|.}{keyword|dataset}{punctuation|.}theme {operator|=} {keyword|next};
      {keyword|try} {token-operator punctuation|\{} localStorage{punctuation|.}setItem{punctuation|(}key{punctuation|,} {keyword|next}{punctuation|)}; {token-operator punctuation|\}}{string-template string| catch (e) }{token-operator punctuation|\{} /* {keyword|private} {keyword|mode}{punctuation|:} the choice lasts {keyword|for} this {keyword|page} */ {token-operator punctuation|\}}
      show{punctuation|(}{punctuation|)};
    {token-operator punctuation|\}}{punctuation|)};
  {token-operator punctuation|\}}{punctuation|)};
{token-operator punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)};
