import React{punctuation|,} {punctuation|\{} useState {punctuation|\}} {keyword|from} 'react';

export default function Kettle{punctuation|(}{punctuation|\{} {class-name|litres} {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} ...rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const [hot{punctuation|,} setHot] {operator|=} useState{punctuation|(}{keyword|false}{punctuation|)}; {operator|/}{operator|/} state
  const {class-name|list} {operator|=} [{number|1}{punctuation|,} {number|2}].map{punctuation|(}n {operator|=}{operator|>} {operator|<}li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}`item ${punctuation|\{}n {operator|>} {number|1} ? 'big' {punctuation|:} ''{punctuation|\}}`{punctuation|\}}{operator|>}Cup {punctuation|\{}n{punctuation|\}} {keyword|if} {keyword|true}{operator|<}{operator|/}li{operator|>}{punctuation|)};
  {keyword|return} {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} {punctuation|\{}...rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=}{operator|>} setHot{punctuation|(}!hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} color{punctuation|:} 'red' {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{operator|/}{operator|*} comment {operator|*}{operator|/}{punctuation|\}}
      {operator|<}h1{operator|>}Tea {operator|&} {string|"cake"} {keyword|for} {punctuation|\{}{class-name|litres}.toFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} {class-name|class} {keyword|of} {number|2024}{operator|<}{operator|/}h1{operator|>}
      {punctuation|\{}hot {operator|&}{operator|&} {operator|<}Steam.Cloud size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/}{operator|>}{punctuation|\}}
      {operator|<}{operator|>}{punctuation|\{}{class-name|list}{punctuation|\}}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}{keyword|return} this new function{operator|<}{operator|/}p{operator|>}
      {punctuation|\{}children ?? {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}{punctuation|\}}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)};
{punctuation|\}}
