{punctuation|/}{punctuation|/} {reference|The} {reference|theme} {reference|that} {reference|a} {reference|reader} {reference|chose}{punctuation|.} {reference|Runs} {reference|before} {reference|the} {reference|page} {reference|is} {reference|drawn}{punctuation|,} {reference|so} {reference|that} {reference|nothing} {reference|flashes}{punctuation|.}
{punctuation|(}{reference|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  {reference|var} {reference|root} {punctuation|=} {reference|document}{punctuation|.}{reference|documentElement}{punctuation|,} {reference|key} {punctuation|=} {string|"theme"}{punctuation|,} {reference|dark} {punctuation|=} {reference|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  {reference|function} {reference|stored}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|try} {punctuation|\{} {keyword|return} {reference|localStorage}{punctuation|.}{reference|getItem}{punctuation|(}{reference|key}{punctuation|)}{punctuation|;} {punctuation|\}} {keyword|catch} {punctuation|(}{reference|e}{punctuation|)} {punctuation|\{} {keyword|return} {reference|null}{punctuation|;} {punctuation|\}} {punctuation|\}}
  {reference|function} {reference|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|return} {reference|root}{punctuation|.}{reference|dataset}{punctuation|.}{reference|theme} {reference|?} {reference|root}{punctuation|.}{reference|dataset}{punctuation|.}{reference|theme} {punctuation|=}{punctuation|=}{punctuation|=} {string|"dark"} {punctuation|:} {reference|dark}{punctuation|.}{reference|matches}{punctuation|;} {punctuation|\}}
  {reference|var} {reference|chosen} {punctuation|=} {reference|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}{reference|chosen} {punctuation|=}{punctuation|=}{punctuation|=} {string|"light"} {reference|\|\|} {reference|chosen} {punctuation|=}{punctuation|=}{punctuation|=} {string|"dark"}{punctuation|)} {reference|root}{punctuation|.}{reference|dataset}{punctuation|.}{reference|theme} {punctuation|=} {reference|chosen}{punctuation|;}
  {reference|document}{punctuation|.}{reference|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {reference|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    {reference|var} {reference|button} {punctuation|=} {reference|document}{punctuation|.}{reference|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}{reference|!button}{punctuation|)} {keyword|return}{punctuation|;}
    {reference|function} {reference|show}{punctuation|(}{punctuation|)} {punctuation|\{} {reference|button}{punctuation|.}{reference|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {reference|String}{punctuation|(}{reference|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    {reference|button}{punctuation|.}{reference|hidden} {punctuation|=} {boolean|false}{punctuation|;}
    {reference|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {reference|dark}{punctuation|.}{reference|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} {reference|show}{punctuation|)}{punctuation|;}
    {reference|button}{punctuation|.}{reference|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} {reference|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      {reference|var} {reference|next} {punctuation|=} {reference|isDark}{punctuation|(}{punctuation|)} {reference|?} {string|"light"} {punctuation|:} {string|"dark"}{punctuation|;}
      {reference|root}{punctuation|.}{reference|dataset}{punctuation|.}{reference|theme} {punctuation|=} {reference|next}{punctuation|;}
      {keyword|try} {punctuation|\{} {reference|localStorage}{punctuation|.}{reference|setItem}{punctuation|(}{reference|key}{punctuation|,} {reference|next}{punctuation|)}{punctuation|;} {punctuation|\}} {keyword|catch} {punctuation|(}{reference|e}{punctuation|)} {punctuation|\{} {regex|/* private mode: the choice lasts for this page */} {punctuation|\}}
      {reference|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
