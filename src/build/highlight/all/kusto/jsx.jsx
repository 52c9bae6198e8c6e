import React{punctuation|,} {punctuation|\{} useState {punctuation|\}} {keyword|from} {string|'react'}{punctuation|;}

export default function Kettle{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {operator|..}{command keyword|.rest} {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} {function|useState}{punctuation|(}{boolean|false}{punctuation|)}{punctuation|;} {comment|// state}
  const list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{command keyword|.map}{punctuation|(}n {operator|=>} {operator|<}li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}`item ${punctuation|\{}n {operator|>} {number|1} ? {string|'big'} {punctuation|:} {string|''}{punctuation|\}}`{punctuation|\}}{operator|>}Cup {punctuation|\{}n{punctuation|\}} if {boolean|true}{operator|<}{operator|/}li{operator|>}{punctuation|)}{punctuation|;}
  {function|return} {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} {punctuation|\{}{operator|..}{command keyword|.rest}{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=>} {function|setHot}{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} color{punctuation|:} {string|'red'} {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{operator|/}{operator|*} comment {operator|*}{operator|/}{punctuation|\}}
      {operator|<}h1{operator|>}Tea & {string|"cake"} for {punctuation|\{}litres{punctuation|.}{function|toFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} class {keyword|of} {number|2024}{operator|<}{operator|/}h1{operator|>}
      {punctuation|\{}hot && {operator|<}Steam{punctuation|.}Cloud size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/}{operator|>}{punctuation|\}}
      {operator|<}{operator|>}{punctuation|\{}list{punctuation|\}}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}return this new function{operator|<}{operator|/}p{operator|>}
      {punctuation|\{}children ?? {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}{punctuation|\}}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
