import {class-name|React}{punctuation|,} {punctuation|\{} useState {punctuation|\}} from {operator|'}react{operator|'}{punctuation|;}

export default {keyword|function} {class-name|Kettle}{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {operator|...}{function|rest} {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} {function|useState}{punctuation|(}{boolean|false}{punctuation|)}{punctuation|;} {comment|// state}
  const list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}n {operator|=>} {operator|<}{tag|li} {attr-value|key}{operator|=}{punctuation|\{}n{punctuation|\}} {attr-value|className}{operator|=}{punctuation|\{}{template-string|{template-punctuation string|`}{string|item }{interpolation|{interpolation-punctuation tag|$\{}n {operator|>} {number|1} {operator|?} {operator|'}big{operator|'} {operator|:} {operator|'}{operator|'}{interpolation-punctuation tag|\}}}{template-punctuation string|`}}{punctuation|\}}{operator|>}{class-name|Cup} {punctuation|\{}n{punctuation|\}} {keyword|if} {boolean|true}{tag|{operator|<}{operator|/}li}{operator|>}{punctuation|)}{punctuation|;}
  return {punctuation|(}
    {operator|<}{tag|section} {attr-value|id}{operator|=}{string|"kettle"} {punctuation|\{}{operator|...}{function|rest}{punctuation|\}} {attr-value|onClick}{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=>} {function|setHot}{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} {attr-value|style}{operator|=}{punctuation|\{}{punctuation|\{} color{operator|:} {operator|'}red{operator|'} {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{comment|/* comment */}{punctuation|\}}
      {operator|<}{tag|h1}{operator|>}{class-name|Tea} & {string|"cake"} {keyword|for} {punctuation|\{}litres{punctuation|.}{function|toFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} {keyword|class} {keyword|of} {number|2024}{tag|{operator|<}{operator|/}h1}{operator|>}
      {punctuation|\{}hot && {operator|<}{class-name|Steam}{punctuation|.}{class-name|Cloud} {attr-value|size}{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/}{operator|>}{punctuation|\}}
      {operator|<}{operator|>}{punctuation|\{}list{punctuation|\}}{operator|<}{tag|br}{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}{tag|p}{operator|>}return this {keyword|new} {keyword|function}{tag|{operator|<}{operator|/}p}{operator|>}
      {punctuation|\{}children {operator|?}{operator|?} {operator|<}{tag|em}{operator|>}none{tag|{operator|<}{operator|/}em}{operator|>}{punctuation|\}}
    {tag|{operator|<}{operator|/}section}{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
