{keyword|import} React{punctuation|,} \{ useState \} {keyword|from} {string|'react'};

{keyword|export} {keyword|default} {keyword|function} Kettle{punctuation|(}\{ litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest \}{punctuation|)} \{
  const [hot{punctuation|,} setHot] {operator|=} useState{punctuation|(}{boolean|false}{punctuation|)}; {operator|/}{operator|/} state
  const {keyword|list} {operator|=} [{number|1}{punctuation|,} {number|2}]{punctuation|.}map{punctuation|(}n {operator|=}{operator|>} {operator|<}li {keyword|key}{operator|=}\{n\} className{operator|=}\{`item $\{n {operator|>} {number|1} ? {string|'big'} {punctuation|:} {string|''}\}`\}{operator|>}Cup \{n\} {keyword|if} {boolean|true}{operator|<}{operator|/}li{operator|>}{punctuation|)};
  {keyword|return} {punctuation|(}
    {operator|<}{keyword|section} {keyword|id}{operator|=}{string|"kettle"} \{{punctuation|.}{punctuation|.}{punctuation|.}rest\} onClick{operator|=}\{{punctuation|(}{punctuation|)} {operator|=}{operator|>} setHot{punctuation|(}!hot{punctuation|)}\} style{operator|=}\{\{ color{punctuation|:} {string|'red'} \}\}{operator|>}
      \{{operator|/}{operator|*} comment {operator|*}{operator|/}\}
      {operator|<}h1{operator|>}Tea {operator|&} {string|"cake"} {keyword|for} \{litres{punctuation|.}toFixed{punctuation|(}{number|1}{punctuation|)}\} people{punctuation|,} {keyword|class} {keyword|of} {number|2024}{operator|<}{operator|/}h1{operator|>}
      \{hot {operator|&}{operator|&} {operator|<}Steam{punctuation|.}Cloud {keyword|size}{operator|=}\{{number|3}\} {operator|/}{operator|>}\}
      {operator|<>}\{{keyword|list}\}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}{keyword|return} this new {keyword|function}{operator|<}{operator|/}p{operator|>}
      \{children ?? {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}\}
    {operator|<}{operator|/}{keyword|section}{operator|>}
  {punctuation|)};
\}
