import React{operator|,} {punctuation|\{} useState {punctuation|\}} from {operator|'}react{operator|'}{punctuation|;}

export default {function|function} Kettle{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{operator|,} children{operator|,} {operator|...}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  {keyword|const} {punctuation|[}hot{operator|,} setHot{punctuation|]} {operator|=} useState{punctuation|(}{keyword|false}{punctuation|)}{punctuation|;} {comment|// state}
  {keyword|const} {function|list} {operator|=} {punctuation|[}{number|1}{operator|,} {number|2}{punctuation|]}{operator|.}{function|map}{punctuation|(}n {operator|=>} {operator|<}li {function|key}{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}{operator|`}item {operator|$}{punctuation|\{}n {operator|>} {number|1} {operator|?} {operator|'}big{operator|'} {operator|:} {operator|''}{punctuation|\}}{operator|`}{punctuation|\}}{operator|>}Cup {punctuation|\{}n{punctuation|\}} {keyword|if} {keyword|true}{operator|</}li{operator|>}{punctuation|)}{punctuation|;}
  return {punctuation|(}
    {operator|<}section {function|id}{operator|=}{string|"kettle"} {punctuation|\{}{operator|...}rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=>} setHot{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} color{operator|:} {operator|'}red{operator|'} {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{comment|/* comment */}{punctuation|\}}
      {operator|<}h1{operator|>}Tea {operator|&} {string|"cake"} for {punctuation|\{}litres{operator|.}toFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{operator|,} class {keyword|of} {number|2024}{operator|</}h1{operator|>}
      {punctuation|\{}hot {operator|&&} {operator|<}Steam{operator|.}Cloud size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/>}{punctuation|\}}
      {operator|<>}{punctuation|\{}{function|list}{punctuation|\}}{operator|<}br{operator|/></>}
      {operator|<}p{operator|>}return this new {function|function}{operator|</}p{operator|>}
      {punctuation|\{}children {operator|??} {operator|<}em{operator|>}none{operator|</}em{operator|>}{punctuation|\}}
    {operator|</}section{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
