import React{punctuation|,} {punctuation|\{} useState {punctuation|\}} {keyword|from} 'react'{punctuation|;}

export default function Kettle{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {operator|...}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} useState{punctuation|(}{boolean|false}{punctuation|)}{punctuation|;} // state
  const list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.map{punctuation|(}n => {operator|<}li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}`item ${punctuation|\{}n {operator|>} {number|1} ? 'big' {operator|:} ''{punctuation|\}}`{punctuation|\}}{operator|>}Cup {punctuation|\{}n{punctuation|\}} {keyword|if} {boolean|true}{operator|<}{operator|/}li{operator|>}{punctuation|)}{punctuation|;}
  return {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} {punctuation|\{}{operator|...}rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} => setHot{punctuation|(}!hot{punctuation|)}{punctuation|\}} style{operator|=}\{\{ color{operator|:} 'red' \}\}{operator|>}
      {punctuation|\{}/* comment */{punctuation|\}}
      {operator|<}{variable|h}{number|1}{operator|>}Tea {operator|&} {string|"cake"} {keyword|for} {punctuation|\{}litres.toFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} class {keyword|of} {number|2024}{operator|<}{operator|/}{variable|h}{number|1}{operator|>}
      {punctuation|\{}hot && {operator|<}Steam.Cloud size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/}{operator|>}{punctuation|\}}
      {operator|<>}{punctuation|\{}list{punctuation|\}}{operator|<}br{operator|/}><{operator|/}{operator|>}
      {operator|<}p{operator|>}return this new function{operator|<}{operator|/}p{operator|>}
      {punctuation|\{}children ?? {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}{punctuation|\}}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
