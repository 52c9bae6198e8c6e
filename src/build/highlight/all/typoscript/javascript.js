{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{punctuation|(}{tag|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  {tag|var} {tag|root} {operator|=} {string|document.documentElement{punctuation|,} key = "theme"{punctuation|,} dark = matchMedia("(prefers-color-scheme{punctuation|:} dark)");}
  {tag|function} {tag|stored}{punctuation|(}{punctuation|)} {punctuation|\{} {tag|try} {punctuation|\{} {tag|return} {tag|localStorage{punctuation|.}}{tag|getItem}{punctuation|(}{tag|key}{punctuation|)}{punctuation|;} {punctuation|\}} {tag|catch} {punctuation|(}{tag|e}{punctuation|)} {punctuation|\{} {tag|return} {tag|null}{punctuation|;} {punctuation|\}} {punctuation|\}}
  {tag|function} {tag|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} {tag|return} {tag|root{punctuation|.}}{tag|dataset{punctuation|.}}{tag|theme} {operator|?} {tag|root{punctuation|.}}{tag|dataset{punctuation|.}}{tag|theme} {operator|=}{string|== "dark" {punctuation|:} dark.matches; \}}
  {tag|var} {tag|chosen} {operator|=} {string|stored();}
  {tag|if} {punctuation|(}{tag|chosen} {operator|=}{string|== "light" {punctuation|\|}{punctuation|\|} chosen === "dark") root.dataset.theme = chosen;}
  {tag|document{punctuation|.}}{tag|addEventListener}{punctuation|(}"{tag|DOMContentLoaded}"{punctuation|,} {tag|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    {tag|var} {tag|button} {operator|=} {string|document.getElementById("_theme");}
    {tag|if} {punctuation|(}{operator|!}{tag|button}{punctuation|)} {tag|return}{punctuation|;}
    {tag|function} {tag|show}{punctuation|(}{punctuation|)} {punctuation|\{} {tag|button{punctuation|.}}{tag|setAttribute}{punctuation|(}"{tag|aria-pressed}"{punctuation|,} {tag|String}{punctuation|(}{tag|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    {tag|button{punctuation|.}}{tag|hidden} {operator|=} {string|false;}
    {tag|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {tag|dark{punctuation|.}}{tag|addEventListener}{punctuation|(}"{tag|change}"{punctuation|,} {tag|show}{punctuation|)}{punctuation|;}
    {tag|button{punctuation|.}}{tag|addEventListener}{punctuation|(}"{tag|click}"{punctuation|,} {tag|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      {tag|var} {tag|next} {operator|=} {string|isDark() ? "light" {punctuation|:} "dark";}
      {tag|root{punctuation|.}}{tag|dataset{punctuation|.}}{tag|theme} {operator|=} {string|next;}
      {tag|try} {punctuation|\{} {tag|localStorage{punctuation|.}}{tag|setItem}{punctuation|(}{tag|key}{punctuation|,} {tag|next}{punctuation|)}{punctuation|;} {punctuation|\}} {tag|catch} {punctuation|(}{tag|e}{punctuation|)} {punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {punctuation|\}}
      {tag|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
