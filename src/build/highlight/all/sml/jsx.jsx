import React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from {variable|'react'}{punctuation|;}

export default function Kettle{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {operator|...}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} useState{punctuation|(}{boolean|false}{punctuation|)}{punctuation|;} {operator|/}{operator|/} state
  const list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{punctuation|(}n {operator|=>} {operator|<}li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}`item ${punctuation|\{}n {operator|>} {number|1} ? {variable|'big'} {punctuation|:} {class-name|{variable|''}}{punctuation|\}}`{punctuation|\}}{operator|>}Cup {punctuation|\{}n{punctuation|\}} {keyword|if} {boolean|true}{operator|<}{operator|/}li{operator|>}{punctuation|)}{punctuation|;}
  return {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} {punctuation|\{}{operator|...}rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=>} setHot{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} color{punctuation|:} {class-name|{variable|'red'}} {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{operator|/}{operator|*} comment {operator|*}{operator|/}{punctuation|\}}
      {operator|<}h1{operator|>}Tea & {string|"cake"} for {punctuation|\{}litres{punctuation|.}toFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} class {keyword|of} {number|2024}{operator|<}{operator|/}h1{operator|>}
      {punctuation|\{}hot && {operator|<}Steam{punctuation|.}Cloud size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/}{operator|>}{punctuation|\}}
      {operator|<}{operator|>}{punctuation|\{}list{punctuation|\}}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}return this new function{operator|<}{operator|/}p{operator|>}
      {punctuation|\{}children ?? {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}{punctuation|\}}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
