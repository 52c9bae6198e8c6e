{keyword|import} {class-name|React}{punctuation|,} {punctuation|\{} useState {punctuation|\}} {keyword|from} {string|'react'};

{keyword|export} default function {class-name|Kettle}{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {operator|...}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} useState{punctuation|(}{boolean|false}{punctuation|)}; {operator|/}{operator|/} state
  const list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{punctuation|(}n {operator|=>} {operator|<}li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}`item ${punctuation|\{}n {operator|>} {number|1} ? {string|'big'} {operator|:} {string|''}{punctuation|\}}`{punctuation|\}}{operator|>}{class-name|Cup} {punctuation|\{}n{punctuation|\}} {keyword|if} {boolean|true}{operator|<}{operator|/}li{operator|>}{punctuation|)};
  {keyword|return} {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} {punctuation|\{}{operator|...}rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=>} setHot{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} {property|color}{operator|:} {string|'red'} {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{operator|/}{operator|*} comment {operator|*}{operator|/}{punctuation|\}}
      {operator|<}h1{operator|>}{class-name|Tea} & {string|"cake"} {keyword|for} {punctuation|\{}litres{punctuation|.}toFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} {keyword|class} {class-name|of} {number|2024}{operator|<}{operator|/}h1{operator|>}
      {punctuation|\{}hot && {operator|<}{class-name|Steam}{punctuation|.}{class-name|Cloud} size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/}{operator|>}{punctuation|\}}
      {operator|<}{operator|>}{punctuation|\{}list{punctuation|\}}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}{keyword|return} this new function{operator|<}{operator|/}p{operator|>}
      {punctuation|\{}children ?? {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}{punctuation|\}}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)};
{punctuation|\}}
