{variable|import} {operator|*} {variable|as} {variable|React} {variable|from} '{variable|react}'{punctuation|;}
{keyword|type} {variable|Props}{operator|<}{variable|T}{operator|>} {operator|=} \{ {variable|items}{punctuation|:} {variable|T}[]{punctuation|;} {variable|render}{punctuation|:} {punctuation|(}{variable|t}{punctuation|:} {variable|T}{punctuation|)} {operator|=>} {variable|React}{punctuation|.}{variable|ReactNode}{punctuation|;} {variable|className}?{punctuation|:} {variable|string} \}{punctuation|;}

{variable|export} {variable|const} {variable|List} {operator|=} {operator|<}{variable|T} {variable|extends} {variable|unknown}{operator|>}{punctuation|(}\{ {variable|items}{punctuation|,} {variable|render} \}{punctuation|:} {variable|Props}{operator|<}{variable|T}{operator|>}{punctuation|)}{punctuation|:} {variable|JSX}{punctuation|.}{variable|Element} {operator|=>} \{
  {variable|const} {variable|ref} {operator|=} {variable|React}{punctuation|.}{variable|useRef}{operator|<}{variable|HTMLDivElement}{operator|>}{punctuation|(}{keyword|null}{punctuation|)}{punctuation|;}
  {variable|const} {variable|n}{punctuation|:} {variable|number} {operator|=} {variable|items}{punctuation|.}{variable|length} {variable|as} {variable|number}{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}{variable|div} {variable|ref}{operator|=}\{{variable|ref}\} {variable|data}{operator|-}{variable|n}{operator|=}\{{variable|n}\} {variable|onClick}{operator|=}\{{punctuation|(}{variable|e}{punctuation|:} {variable|React}{punctuation|.}{variable|MouseEvent}{operator|<}{variable|HTMLDivElement}{operator|>}{punctuation|)} {operator|=>} {variable|console}{punctuation|.}{variable|log}{punctuation|(}{variable|e}{punctuation|.}{variable|target}!{punctuation|)}\}{operator|>}
      {variable|Text} {keyword|with} {keyword|if} {keyword|and} {keyword|for} \{{variable|n} {operator|>} {number|1} ? {operator|<}{variable|b}{operator|>}{variable|many}{operator|<}{operator|/}{variable|b}{operator|>} {punctuation|:} {operator|<}{variable|i}{operator|>}{variable|one}{operator|<}{operator|/}{variable|i}{operator|>}\}
      {operator|<}{keyword|Generic}{operator|<}{variable|string}{operator|>} {variable|value}{operator|=}{string|"x"} {operator|/}{operator|>}
      \{{variable|items}{punctuation|.}{variable|map}{punctuation|(}{punctuation|(}{variable|t}{punctuation|)} {operator|=>} {operator|<}{variable|span} {variable|key}{operator|=}\{{variable|String}{punctuation|(}{variable|t}{punctuation|)}\}{operator|>}\{{variable|render}{punctuation|(}{variable|t}{punctuation|)}\}{operator|<}{operator|/}{variable|span}{operator|>}{punctuation|)}\}
    {operator|<}{operator|/}{variable|div}{operator|>}
  {punctuation|)}{punctuation|;}
\}{punctuation|;}
