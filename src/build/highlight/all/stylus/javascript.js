{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{punctuation|(}function {punctuation|(}{punctuation|)} {punctuation|\{}
  {property-declaration|{property|var} root {operator|=} document.documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}}
  function {func|{function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} }{property-declaration|{property|return} localStorage.{func|{function|getItem}{punctuation|(}key{punctuation|)}{punctuation|;}}} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {property-declaration|{property|return} null{punctuation|;}} {punctuation|\}} {punctuation|\}}
  function {func|{function|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} }{property-declaration|{property|return} root.dataset.theme {operator|?} root.dataset.theme {operator|==}{operator|=} {string|"dark"} {punctuation|:} dark.matches{punctuation|;}} {punctuation|\}}
  {property-declaration|{property|var} chosen {operator|=} {func|{function|stored}{punctuation|(}{punctuation|)}{punctuation|;}}}
  {statement|{keyword|if} {punctuation|(}chosen {operator|==}{operator|=} {string|"light"} {operator|\|\|} chosen {operator|==}{operator|=} {string|"dark"}{punctuation|)} root.dataset.theme {operator|=} chosen{punctuation|;}}
  document{punctuation|.}{func|{function|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}}
    {property-declaration|{property|var} button {operator|=} document.getElementById{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}}
    {statement|{keyword|if} {punctuation|(}{operator|!}button{punctuation|)} return{punctuation|;}}
    function {func|{function|show}{punctuation|(}{punctuation|)} {punctuation|\{} button.setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} {func|{function|String}{punctuation|(}{func|{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}}}}
    button{punctuation|.}hidden = false{punctuation|;}
    {func|{function|show}{punctuation|(}{punctuation|)}{punctuation|;}}
    dark{punctuation|.}{func|{function|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{punctuation|;}}
    button{punctuation|.}{func|{function|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}}
      {property-declaration|{property|var} next {operator|=} {func|{function|isDark}{punctuation|(}{punctuation|)} {operator|?} }{string|"light"} {punctuation|:} {string|"dark"}{punctuation|;}}
      {selector|root.dataset.theme = next;
      try {punctuation|\{}} localStorage{punctuation|.}{func|{function|setItem}{punctuation|(}key{punctuation|,} next{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {punctuation|\}}}
      {func|{function|show}{punctuation|(}{punctuation|)}{punctuation|;}}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
