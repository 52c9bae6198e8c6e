import {constructor|React}{punctuation|,} {punctuation|\{} useState {punctuation|\}} from {operator|'}react{operator|'}{punctuation|;}

export default {keyword|function} {constructor|Kettle}{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {operator|...}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} useState{punctuation|(}{boolean|false}{punctuation|)}{punctuation|;} {comment|// state}
  const list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{punctuation|(}n {operator|=>} {operator|<}li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}{operator|`}item ${punctuation|\{}n {operator|>} {number|1} {operator|?} {operator|'}big{operator|'} {punctuation|:} {operator|'}{operator|'}{punctuation|\}}{operator|`}{punctuation|\}}{operator|>}{constructor|Cup} {punctuation|\{}n{punctuation|\}} {keyword|if} {boolean|true}{operator|<}{operator|/}li{operator|>}{punctuation|)}{punctuation|;}
  return {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} {punctuation|\{}{operator|...}rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=>} setHot{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} color{punctuation|:} {operator|'}red{operator|'} {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{comment|/* comment */}{punctuation|\}}
      {operator|<}h1{operator|>}{constructor|Tea} & {string|"cake"} {keyword|for} {punctuation|\{}litres{punctuation|.}toFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} {keyword|class} {keyword|of} {number|2024}{operator|<}{operator|/}h1{operator|>}
      {punctuation|\{}hot && {operator|<}{class-name|Steam}{punctuation|.}{constructor|Cloud} size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/}{operator|>}{punctuation|\}}
      {operator|<}{operator|>}{punctuation|\{}list{punctuation|\}}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}return this {keyword|new} {keyword|function}{operator|<}{operator|/}p{operator|>}
      {punctuation|\{}children {operator|?}{operator|?} {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}{punctuation|\}}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
