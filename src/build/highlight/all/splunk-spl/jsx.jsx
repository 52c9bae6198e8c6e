import React{punctuation|,} \{ useState \} {keyword|from} 'react';

export default function {function|Kettle}{punctuation|(}\{ {property|litres} {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} ...{keyword|rest} \}{punctuation|)} \{
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} {function|useState}{punctuation|(}{boolean|false}{punctuation|)}; {operator|/}{operator|/} state
  const {property|list} {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.{keyword|map}{punctuation|(}{property|n} {operator|=}{operator|>} {operator|<}li {property|key}{operator|=}\{n\} {property|className}{operator|=}\{`item $\{n {operator|>} {number|1} ? 'big' : ''\}`\}{operator|>}Cup \{n\} if {boolean|true}{operator|<}{operator|/}li{operator|>}{punctuation|)};
  {keyword|return} {punctuation|(}
    {operator|<}section {property|id}{operator|=}{string|"kettle"} \{...{keyword|rest}\} {property|onClick}{operator|=}\{{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|setHot}{punctuation|(}!hot{punctuation|)}\} {property|style}{operator|=}\{\{ color: 'red' \}\}{operator|>}
      \{{operator|/}{operator|*} comment {operator|*}{operator|/}\}
      {operator|<}h1{operator|>}Tea & {string|"cake"} for \{litres.{function|toFixed}{punctuation|(}{number|1}{punctuation|)}\} people{punctuation|,} class of {number|2024}{operator|<}{operator|/}h1{operator|>}
      \{hot && {operator|<}Steam.Cloud {property|size}{operator|=}\{{number|3}\} {operator|/}{operator|>}\}
      {operator|<}{operator|>}\{list\}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}{keyword|return} this new function{operator|<}{operator|/}p{operator|>}
      \{children ?? {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}\}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)};
\}
