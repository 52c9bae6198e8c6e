import React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from 'react';

export {keyword|default} function {function|Kettle}{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {operator|.}{operator|.}{operator|.}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} {function|useState}{punctuation|(}{boolean|false}{punctuation|)}; {operator|//} state
  const {keyword|list} {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{operator|.}{function|map}{punctuation|(}n {operator|=}{operator|>} {operator|<}li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}`item ${punctuation|\{}n {operator|>} {number|1} {operator|?} 'big' {punctuation|:} ''{punctuation|\}}`{punctuation|\}}{operator|>}Cup {punctuation|\{}n{punctuation|\}} {keyword|if} {boolean|true}{operator|<}{operator|/}li{operator|>}{punctuation|)};
  {command selector|return} {punctuation|(}
    {operator|<}{keyword|section} {keyword|id}{operator|=}{string|"kettle"} {punctuation|\{}{operator|.}{operator|.}{operator|.}rest{punctuation|\}} onClick{operator|=}{function|\{}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|setHot}{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} {keyword|style}{operator|=}{punctuation|\{}{punctuation|\{} {keyword|color}{punctuation|:} 'red' {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{operator|/}{operator|*} comment {operator|*}{operator|/}{punctuation|\}}
      {operator|<}h1{operator|>}Tea {operator|&} {string|"cake"} {keyword|for} {punctuation|\{}litres{operator|.}{function|toFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} {builtin|class} of {number|2024}{operator|<}{operator|/}h1{operator|>}
      {punctuation|\{}hot {operator|&&} {operator|<}Steam{operator|.}Cloud size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/}{operator|>}{punctuation|\}}
      {operator|<>}{punctuation|\{}{keyword|list}{punctuation|\}}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}{command selector|return} this new function{operator|<}{operator|/}p{operator|>}
      {punctuation|\{}children {operator|?}{operator|?} {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}{punctuation|\}}
    {operator|<}{operator|/}{keyword|section}{operator|>}
  {punctuation|)};
{punctuation|\}}
