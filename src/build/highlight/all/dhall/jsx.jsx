import {class-name|React}{punctuation|,} {punctuation|\{} useState {punctuation|\}} from 'react';

export default function {class-name|Kettle}{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {punctuation|..}{punctuation|.}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} useState{punctuation|(}false{punctuation|)}; {operator|//} state
  const list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{punctuation|(}n {operator|=}{operator|>} {operator|<}li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}{label|`item $\{n > 1 ? 'big' : ''\}`}{punctuation|\}}{operator|>}{class-name|Cup} {punctuation|\{}n{punctuation|\}} {keyword|if} true{operator|<}{punctuation|/}li{operator|>}{punctuation|)};
  return {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} {punctuation|\{}{punctuation|..}{punctuation|.}rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=}{operator|>} setHot{punctuation|(}!hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} color{operator|:} 'red' {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{punctuation|/}{operator|*} comment {operator|*}{punctuation|/}{punctuation|\}}
      {operator|<}h1{operator|>}{class-name|Tea} & {string|"cake"} for {punctuation|\{}litres{punctuation|.}toFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} class of {number|2024}{operator|<}{punctuation|/}h1{operator|>}
      {punctuation|\{}hot {operator|&&} {operator|<}{class-name|Steam}{punctuation|.}{class-name|Cloud} size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {punctuation|/}{operator|>}{punctuation|\}}
      {operator|<}{operator|>}{punctuation|\{}list{punctuation|\}}{operator|<}br{punctuation|/}{operator|>}{operator|<}{punctuation|/}{operator|>}
      {operator|<}p{operator|>}return this new function{operator|<}{punctuation|/}p{operator|>}
      {punctuation|\{}children {operator|?}{operator|?} {operator|<}em{operator|>}none{operator|<}{punctuation|/}em{operator|>}{punctuation|\}}
    {operator|<}{punctuation|/}section{operator|>}
  {punctuation|)};
{punctuation|\}}
