{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{punctuation|(}{variable|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  {keyword|var} {variable|root} {operator|=} {variable|document}{punctuation|.}{variable|documentElement}{punctuation|,} {variable|key} {operator|=} {string|"theme"}{punctuation|,} {variable|dark} {operator|=} {function|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  {class-name|function} {function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} {variable|try} {punctuation|\{} {keyword|return} {variable|localStorage}{punctuation|.}{function|getItem}{punctuation|(}{variable|key}{punctuation|)}{punctuation|;} {punctuation|\}} {variable|catch} {punctuation|(}{variable|e}{punctuation|)} {punctuation|\{} {class-name|return} {variable|null}{punctuation|;} {punctuation|\}} {punctuation|\}}
  {class-name|function} {function|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|return} {variable|root}{punctuation|.}{variable|dataset}{punctuation|.}{variable|theme} {operator|?} {variable|root}{punctuation|.}{variable|dataset}{punctuation|.}{variable|theme} {operator|==}{operator|=} {string|"dark"} {operator|:} {variable|dark}{punctuation|.}{variable|matches}{punctuation|;} {punctuation|\}}
  {keyword|var} {variable|chosen} {operator|=} {function|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}{variable|chosen} {operator|==}{operator|=} {string|"light"} {operator|\|\|} {variable|chosen} {operator|==}{operator|=} {string|"dark"}{punctuation|)} {variable|root}{punctuation|.}{variable|dataset}{punctuation|.}{variable|theme} {operator|=} {variable|chosen}{punctuation|;}
  {variable|document}{punctuation|.}{function|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {variable|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|var} {variable|button} {operator|=} {variable|document}{punctuation|.}{function|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|!}{variable|button}{punctuation|)} {keyword|return}{punctuation|;}
    {class-name|function} {function|show}{punctuation|(}{punctuation|)} {punctuation|\{} {variable|button}{punctuation|.}{function|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {class-name|String}{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    {variable|button}{punctuation|.}{variable|hidden} {operator|=} {boolean|false}{punctuation|;}
    {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {variable|dark}{punctuation|.}{function|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} {variable|show}{punctuation|)}{punctuation|;}
    {variable|button}{punctuation|.}{function|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} {variable|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      {keyword|var} {keyword|next} {operator|=} {function|isDark}{punctuation|(}{punctuation|)} {operator|?} {string|"light"} {operator|:} {string|"dark"}{punctuation|;}
      {variable|root}{punctuation|.}{variable|dataset}{punctuation|.}{variable|theme} {operator|=} {keyword|next}{punctuation|;}
      {variable|try} {punctuation|\{} {variable|localStorage}{punctuation|.}{function|setItem}{punctuation|(}{variable|key}{punctuation|,} {keyword|next}{punctuation|)}{punctuation|;} {punctuation|\}} {variable|catch} {punctuation|(}{variable|e}{punctuation|)} {punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {punctuation|\}}
      {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
