import React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from {type-variable function|'react}'{punctuation|;}

export default {keyword|function} Kettle{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {operator|..}{punctuation|.}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} useState{punctuation|(}{boolean|false}{punctuation|)}{punctuation|;} {operator|//} state
  const list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{punctuation|(}n {operator|=>} {operator|<}li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}{variant symbol|`item} {operator|$}{punctuation|\{}n {operator|>} {number|1} {operator|?} {type-variable function|'big}' {punctuation|:} ''{punctuation|\}}`{punctuation|\}}{operator|>}Cup {punctuation|\{}n{punctuation|\}} {keyword|if} {boolean|true}{operator|</}li{operator|>}{punctuation|)}{punctuation|;}
  return {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} {punctuation|\{}{operator|..}{punctuation|.}rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=>} setHot{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} color{punctuation|:} {type-variable function|'red}' {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{operator|/*} comment {operator|*/}{punctuation|\}}
      {operator|<}h1{operator|>}Tea {operator|&} {string|"cake"} {keyword|for} {punctuation|\{}litres{punctuation|.}toFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} {keyword|class} {keyword|of} {number|2024}{operator|</}h1{operator|>}
      {punctuation|\{}hot {operator|&&} {operator|<}Steam{punctuation|.}Cloud size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/}{operator-like-punctuation punctuation|>\}}
      {operator|<>}{punctuation|\{}list{punctuation|\}}{operator|<}br{operator|/></>}
      {operator|<}p{operator|>}return this {keyword|new} {keyword|function}{operator|</}p{operator|>}
      {punctuation|\{}children {operator|??} {operator|<}em{operator|>}none{operator|</}em{operator-like-punctuation punctuation|>\}}
    {operator|</}section{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
