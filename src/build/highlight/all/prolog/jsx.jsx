import React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from {string|'react'}{operator|;}

export default function Kettle{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {operator|...}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} {function|useState}{punctuation|(}false{punctuation|)}{operator|;} {operator|//} state
  const list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{operator|.}{function|map}{punctuation|(}n {operator|=>} {operator|<}li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}`item {operator|$}{punctuation|\{}n {operator|>} {number|1} {operator|?} {string|'big'} {operator|:} {string|''}{punctuation|\}}`{punctuation|\}}{operator|>}Cup {punctuation|\{}n{punctuation|\}} if true{operator|</}li{operator|>}{punctuation|)}{operator|;}
  return {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} {punctuation|\{}{operator|...}rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=>} {function|setHot}{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} color{operator|:} {string|'red'} {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{comment|/* comment */}{punctuation|\}}
      {operator|<}h1{operator|>}Tea & {string|"cake"} for {punctuation|\{}litres{operator|.}{function|toFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} class of {number|2024}{operator|</}h1{operator|>}
      {punctuation|\{}hot && {operator|<}Steam{operator|.}Cloud size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/>}{punctuation|\}}
      {operator|<>}{punctuation|\{}list{punctuation|\}}{operator|<}br{operator|/></>}
      {operator|<}p{operator|>}return this new function{operator|</}p{operator|>}
      {punctuation|\{}children {operator|??} {operator|<}em{operator|>}none{operator|</}em{operator|>}{punctuation|\}}
    {operator|</}section{operator|>}
  {punctuation|)}{operator|;}
{punctuation|\}}
