{text comment|// The theme that a reader chose}{punctuation|.} {text comment|Runs} {keyword|before} {text comment|the page} {verb operator|is} {text comment|drawn}{punctuation|,} {text comment|so that} {type variable|nothing} {text comment|flashes}{punctuation|.}
{punctuation|(}{text comment|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  {text comment|var root = document}{punctuation|.}{text comment|documentElement}{punctuation|,} {text comment|key =} {string|"theme"}{punctuation|,} {property symbol|dark} {text comment|= matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  {text comment|function stored}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|try} {punctuation|\{} {text comment|return localStorage}{punctuation|.}{text comment|getItem}{punctuation|(}{text comment|key}{punctuation|)}{punctuation|;} {punctuation|\}} {text comment|catch} {punctuation|(}{text comment|e}{punctuation|)} {punctuation|\{} {text comment|return null}{punctuation|;} {punctuation|\}} {punctuation|\}}
  {text comment|function isDark}{punctuation|(}{punctuation|)} {punctuation|\{} {text comment|return root}{punctuation|.}{text comment|dataset}{punctuation|.}{text comment|theme ? root}{punctuation|.}{text comment|dataset}{punctuation|.}{text comment|theme ===} {string|"dark"} {punctuation|:} {property symbol|dark}{punctuation|.}{text comment|matches}{punctuation|;} {punctuation|\}}
  {text comment|var chosen = stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}{text comment|chosen ===} {string|"light"} {text comment|\|\| chosen ===} {string|"dark"}{punctuation|)} {text comment|root}{punctuation|.}{text comment|dataset}{punctuation|.}{text comment|theme = chosen}{punctuation|;}
  {text comment|document}{punctuation|.}{text comment|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {text comment|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    {text comment|var button = document}{punctuation|.}{text comment|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}{text comment|!button}{punctuation|)} {text comment|return}{punctuation|;}
    {text comment|function show}{punctuation|(}{punctuation|)} {punctuation|\{} {text comment|button}{punctuation|.}{text comment|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {text comment|String}{punctuation|(}{text comment|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    {text comment|button}{punctuation|.}{text comment|hidden = false}{punctuation|;}
    {text comment|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {property symbol|dark}{punctuation|.}{text comment|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} {text comment|show}{punctuation|)}{punctuation|;}
    {text comment|button}{punctuation|.}{text comment|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} {text comment|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      {text comment|var next = isDark}{punctuation|(}{punctuation|)} {text comment|?} {string|"light"} {punctuation|:} {string|"dark"}{punctuation|;}
      {text comment|root}{punctuation|.}{text comment|dataset}{punctuation|.}{text comment|theme = next}{punctuation|;}
      {keyword|try} {punctuation|\{} {text comment|localStorage}{punctuation|.}{text comment|setItem}{punctuation|(}{text comment|key}{punctuation|,} {text comment|next}{punctuation|)}{punctuation|;} {punctuation|\}} {text comment|catch} {punctuation|(}{text comment|e}{punctuation|)} {punctuation|\{} {text comment|/* private mode}{punctuation|:} {text comment|the choice lasts for this page */} {punctuation|\}}
      {text comment|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
