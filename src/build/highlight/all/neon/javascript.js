{literal string|// The theme that a reader chose. Runs before the page is drawn}{punctuation|,} {literal string|so that nothing flashes.}
{punctuation|(}{literal string|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  {literal string|var} {key property|root} {punctuation|=} {literal string|document.documentElement}{punctuation|,} {key property|key} {punctuation|=} {string|"theme"}{punctuation|,} {key property|dark} {punctuation|=} {literal string|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)};
  {literal string|function stored}{punctuation|(}{punctuation|)} {punctuation|\{} {literal string|try \{ return localStorage.getItem}{punctuation|(}{literal string|key}{punctuation|)}; {punctuation|\}} {literal string|catch} {punctuation|(}{literal string|e}{punctuation|)} {punctuation|\{} {literal string|return null;} {punctuation|\}} {punctuation|\}}
  {literal string|function isDark}{punctuation|(}{punctuation|)} {punctuation|\{} {literal string|return root.dataset.theme ?} {key property|root.dataset.theme} {punctuation|=}{punctuation|=}{punctuation|=} {string|"dark"} {punctuation|:} {literal string|dark.matches;} {punctuation|\}}
  {literal string|var} {key property|chosen} {punctuation|=} {literal string|stored}{punctuation|(}{punctuation|)};
  {literal string|if} {punctuation|(}{key property|chosen} {punctuation|=}{punctuation|=}{punctuation|=} {string|"light"} {literal string|\|\|} {key property|chosen} {punctuation|=}{punctuation|=}{punctuation|=} {string|"dark"}{punctuation|)} {key property|root.dataset.theme} {punctuation|=} {literal string|chosen;}
  {literal string|document.addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {literal string|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    {literal string|var} {key property|button} {punctuation|=} {literal string|document.getElementById}{punctuation|(}{string|"_theme"}{punctuation|)};
    {literal string|if} {punctuation|(}{literal string|!button}{punctuation|)} {literal string|return;}
    {literal string|function show}{punctuation|(}{punctuation|)} {punctuation|\{} {literal string|button.setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {literal string|String}{punctuation|(}{literal string|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}; {punctuation|\}}
    {key property|button.hidden} {punctuation|=} {literal string|false;}
    {literal string|show}{punctuation|(}{punctuation|)};
    {literal string|dark.addEventListener}{punctuation|(}{string|"change"}{punctuation|,} {literal string|show}{punctuation|)};
    {literal string|button.addEventListener}{punctuation|(}{string|"click"}{punctuation|,} {literal string|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      {literal string|var} {key property|next} {punctuation|=} {literal string|isDark}{punctuation|(}{punctuation|)} {literal string|?} {string|"light"} {punctuation|:} {string|"dark"}{literal string|;}
      {key property|root.dataset.theme} {punctuation|=} {literal string|next;}
      {literal string|try \{ localStorage.setItem}{punctuation|(}{literal string|key}{punctuation|,} {literal string|next}{punctuation|)}; {punctuation|\}} {literal string|catch} {punctuation|(}{literal string|e}{punctuation|)} {punctuation|\{} {literal string|/* private} {key property|mode}{punctuation|:} {literal string|the choice lasts for this page */} {punctuation|\}}
      {literal string|show}{punctuation|(}{punctuation|)};
    {punctuation|\}}{punctuation|)};
  {punctuation|\}}{punctuation|)};
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)};
