import React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from 'react{punctuation|'};

export default function Kettle{punctuation|(}{punctuation|\{} litres {operator|=} {number|1}{punctuation|.}{number|7}{punctuation|,} children{punctuation|,} ...rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} useState{punctuation|(}false{punctuation|)}; // state
  const list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{punctuation|(}n {operator|=}{punctuation|>} {punctuation|<}li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}`item ${punctuation|\{}n {punctuation|>} {number|1} ? 'big{punctuation|'} : ''{punctuation|\}}`{punctuation|\}}{punctuation|>}Cup {punctuation|\{}n{punctuation|\}} if true{punctuation|<}/li{punctuation|>}{punctuation|)};
  return {punctuation|(}
    {punctuation|<}section id{operator|=}{string|"kettle"} {punctuation|\{}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=}{punctuation|>} setHot{punctuation|(}{punctuation|!}hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} color: 'red{punctuation|'} {punctuation|\}}{punctuation|\}}{punctuation|>}
      {punctuation|\{}/* comment */{punctuation|\}}
      {punctuation|<}h1{punctuation|>}Tea & {string|"cake"} for {punctuation|\{}litres{punctuation|.}toFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} class of {number|2024}{punctuation|<}/h1{punctuation|>}
      {punctuation|\{}hot && {punctuation|<}Steam{punctuation|.}Cloud size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} /{punctuation|>}{punctuation|\}}
      {punctuation|<}{punctuation|>}{punctuation|\{}list{punctuation|\}}{punctuation|<}br/{punctuation|>}{punctuation|<}/{punctuation|>}
      {punctuation|<}p{punctuation|>}return this new function{punctuation|<}/p{punctuation|>}
      {punctuation|\{}children ?? {punctuation|<}em{punctuation|>}none{punctuation|<}/em{punctuation|>}{punctuation|\}}
    {punctuation|<}/section{punctuation|>}
  {punctuation|)};
{punctuation|\}}
