{variable|import} {variable|React}{punctuation|,} \{ {variable|useState} \} {variable|from} '{variable|react}'{punctuation|;}

{variable|export} {variable|default} {keyword|function} {variable|Kettle}{punctuation|(}\{ {variable|litres} {operator|=} {number|1.7}{punctuation|,} {variable|children}{punctuation|,} {punctuation|..}{punctuation|.}{variable|rest} \}{punctuation|)} \{
  {variable|const} [{variable|hot}{punctuation|,} {variable|setHot}] {operator|=} {variable|useState}{punctuation|(}{boolean|false}{punctuation|)}{punctuation|;} {operator|/}{operator|/} {variable|state}
  {variable|const} {variable|list} {operator|=} [{number|1}{punctuation|,} {number|2}]{punctuation|.}{variable|map}{punctuation|(}{variable|n} {operator|=>} {operator|<}{variable|li} {variable|key}{operator|=}\{{variable|n}\} {variable|className}{operator|=}\{`{variable|item} $\{{variable|n} {operator|>} {number|1} ? '{variable|big}' {punctuation|:} ''\}`\}{operator|>}{variable|Cup} \{{variable|n}\} {keyword|if} {boolean|true}{operator|<}{operator|/}{variable|li}{operator|>}{punctuation|)}{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}{variable|section} {variable|id}{operator|=}{string|"kettle"} \{{punctuation|..}{punctuation|.}{variable|rest}\} {variable|onClick}{operator|=}\{{punctuation|(}{punctuation|)} {operator|=>} {variable|setHot}{punctuation|(}!{variable|hot}{punctuation|)}\} {variable|style}{operator|=}\{\{ {variable|color}{punctuation|:} '{variable|red}' \}\}{operator|>}
      \{{operator|/}{operator|*} {variable|comment} {operator|*}{operator|/}\}
      {operator|<}{variable|h1}{operator|>}{variable|Tea} {operator|&} {string|"cake"} {keyword|for} \{{variable|litres}{punctuation|.}{variable|toFixed}{punctuation|(}{number|1}{punctuation|)}\} {variable|people}{punctuation|,} {variable|class} {keyword|of} {number|2024}{operator|<}{operator|/}{variable|h1}{operator|>}
      \{{variable|hot} {operator|&}{operator|&} {operator|<}{variable|Steam}{punctuation|.}{variable|Cloud} {variable|size}{operator|=}\{{number|3}\} {operator|/}{operator|>}\}
      {operator|<>}\{{variable|list}\}{operator|<}{variable|br}{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}{variable|p}{operator|>}{keyword|return} {variable|this} {keyword|new} {keyword|function}{operator|<}{operator|/}{variable|p}{operator|>}
      \{{variable|children} ?? {operator|<}{variable|em}{operator|>}{variable|none}{operator|<}{operator|/}{variable|em}{operator|>}\}
    {operator|<}{operator|/}{variable|section}{operator|>}
  {punctuation|)}{punctuation|;}
\}
