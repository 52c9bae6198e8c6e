{variable|import} {class-name|React}{punctuation|,} {punctuation|\{} {variable|useState} {punctuation|\}} {variable|from} {string|'react'}{punctuation|;}

{variable|export} {keyword|default} {variable|function} {class-name|Kettle}{punctuation|(}{punctuation|\{} {variable|litres} {operator|=} {number|1.7}{punctuation|,} {variable|children}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{variable|rest} {punctuation|\}}{punctuation|)} {punctuation|\{}
  {keyword|const} {punctuation|[}{variable|hot}{punctuation|,} {variable|setHot}{punctuation|]} {operator|=} {function|useState}{punctuation|(}{boolean|false}{punctuation|)}{punctuation|;} {comment|// state}
  {class-name|const} {variable|list} {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}{variable|n} {operator|=}{operator|>} {operator|<}{class-name|li} {variable|key}{operator|=}{punctuation|\{}{variable|n}{punctuation|\}} {variable|className}{operator|=}{punctuation|\{}`{variable|item} ${punctuation|\{}{variable|n} {operator|>} {number|1} {operator|?} {string|'big'} {operator|:} {string|''}{punctuation|\}}`{punctuation|\}}{operator|>}{class-name|Cup} {punctuation|\{}{variable|n}{punctuation|\}} {keyword|if} {boolean|true}{operator|<}{operator|/}{variable|li}{operator|>}{punctuation|)}{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}{class-name|section} {variable|id}{operator|=}{string|"kettle"} {punctuation|\{}{punctuation|.}{punctuation|.}{punctuation|.}{variable|rest}{punctuation|\}} {variable|onClick}{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|setHot}{punctuation|(}{operator|!}{variable|hot}{punctuation|)}{punctuation|\}} {variable|style}{operator|=}{punctuation|\{}{punctuation|\{} {variable|color}{operator|:} {string|'red'} {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{comment|/* comment */}{punctuation|\}}
      {metadata symbol|<h1>}{class-name|Tea} {operator|&} {string|"cake"} {keyword|for} {punctuation|\{}{variable|litres}{punctuation|.}{function|toFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} {variable|people}{punctuation|,} {keyword|class} {variable|of} {number|2024}{operator|<}{operator|/}{variable|h1}{operator|>}
      {punctuation|\{}{variable|hot} {operator|&&} {operator|<}{class-name|Steam}{punctuation|.}{class-name|Cloud} {variable|size}{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/}{operator|>}{punctuation|\}}
      {operator|<}{operator|>}{punctuation|\{}{variable|list}{punctuation|\}}{operator|<}{variable|br}{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {metadata symbol|<p>}{keyword|return} {variable|this} {keyword|new} {variable|function}{operator|<}{operator|/}{variable|p}{operator|>}
      {punctuation|\{}{variable|children} {operator|?}{operator|?} {metadata symbol|<em>}{variable|none}{operator|<}{operator|/}{variable|em}{operator|>}{punctuation|\}}
    {operator|<}{operator|/}{variable|section}{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
