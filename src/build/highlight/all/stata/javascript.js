{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{punctuation|(}function {punctuation|(}{punctuation|)} {punctuation|\{}
  {command keyword|var} root {operator|=} document.documentElement{punctuation|,} key {operator|=} {string-literal|{string|"theme"}}{punctuation|,} dark {operator|=} {function|matchMedia}{punctuation|(}{string-literal|{string|"(prefers-color-scheme: dark)"}}{punctuation|)};
  {command keyword|function} {function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} return localStorage.{function|getItem}{punctuation|(}key{punctuation|)}; {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} return null; {punctuation|\}} {punctuation|\}}
  {command keyword|function} {function|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} return root.dataset.theme ? root.dataset.theme {operator|==}{operator|=} {string-literal|{string|"dark"}} {punctuation|:} dark.matches; {punctuation|\}}
  {command keyword|var} chosen {operator|=} {function|stored}{punctuation|(}{punctuation|)};
  {command keyword|if} {punctuation|(}chosen {operator|==}{operator|=} {string-literal|{string|"light"}} {operator|\|}{operator|\|} chosen {operator|==}{operator|=} {string-literal|{string|"dark"}}{punctuation|)} root.dataset.theme {operator|=} chosen;
  {command keyword|document}.{function|addEventListener}{punctuation|(}{string-literal|{string|"DOMContentLoaded"}}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
    {command keyword|var} button {operator|=} document.{function|getElementById}{punctuation|(}{string-literal|{string|"_theme"}}{punctuation|)};
    {command keyword|if} {punctuation|(}{operator|!}button{punctuation|)} return;
    {command keyword|function} {function|show}{punctuation|(}{punctuation|)} {punctuation|\{} button.{function|setAttribute}{punctuation|(}{string-literal|{string|"aria-pressed"}}{punctuation|,} {function|String}{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}; {punctuation|\}}
    {command keyword|button}.hidden {operator|=} false;
    {command keyword|show}{punctuation|(}{punctuation|)};
    {command keyword|dark}.{function|addEventListener}{punctuation|(}{string-literal|{string|"change"}}{punctuation|,} show{punctuation|)};
    {command keyword|button}.{function|addEventListener}{punctuation|(}{string-literal|{string|"click"}}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
      {command keyword|var} next {operator|=} {function|isDark}{punctuation|(}{punctuation|)} ? {string-literal|{string|"light"}} {punctuation|:} {string-literal|{string|"dark"}};
      {command keyword|root}.dataset.theme {operator|=} next;
      {command keyword|try} {punctuation|\{} localStorage.{function|setItem}{punctuation|(}key{punctuation|,} next{punctuation|)}; {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {punctuation|\}}
      {command keyword|show}{punctuation|(}{punctuation|)};
    {punctuation|\}}{punctuation|)};
  {punctuation|\}}{punctuation|)};
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)};
