import React{punctuation|,} \{ useState \} from {string|'react'}{punctuation|;}

{keyword|export} default {keyword|function} Kettle{punctuation|(}\{ litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest \}{punctuation|)} \{
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} useState{punctuation|(}{keyword|false}{punctuation|)}{punctuation|;} {comment|// state}
  const list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{punctuation|(}n {operator|=}{operator|>} {operator|<}li key{operator|=}\{n\} className{operator|=}\{`item $\{n {operator|>} {number|1} ? {string|'big'} {punctuation|:} {string|''}\}`\}{operator|>}Cup \{n\} {keyword|if} {keyword|true}{operator|<}{operator|/}li{operator|>}{punctuation|)}{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} \{{punctuation|.}{punctuation|.}{punctuation|.}rest\} onClick{operator|=}\{{punctuation|(}{punctuation|)} {operator|=}{operator|>} setHot{punctuation|(}!hot{punctuation|)}\} style{operator|=}\{\{ color{punctuation|:} {string|'red'} \}\}{operator|>}
      \{{operator|/}{operator|*} comment {operator|*}{operator|/}\}
      {operator|<}h1{operator|>}Tea & {string|"cake"} {keyword|for} \{litres{punctuation|.}toFixed{punctuation|(}{number|1}{punctuation|)}\} people{punctuation|,} class of {number|2024}{operator|<}{operator|/}h1{operator|>}
      \{hot && {operator|<}Steam{punctuation|.}Cloud size{operator|=}\{{number|3}\} {operator|/}{operator|>}\}
      {operator|<}{operator|>}\{list\}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}{keyword|return} this {keyword|new} {keyword|function}{operator|<}{operator|/}p{operator|>}
      \{children ?? {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}\}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)}{punctuation|;}
\}
