import React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from 'react';

export default function {function|Kettle}{punctuation|(}{punctuation|\{} litres {operator|=} {number|1}{punctuation|.}{number|7}{punctuation|,} children{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} {function|useState}{punctuation|(}{boolean|false}{punctuation|)}; // state
  const list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}n {operator|=}{operator|>} {operator|<}li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}`item ${punctuation|\{}n {operator|>} {number|1} ? 'big' : ''{punctuation|\}}`{punctuation|\}}{operator|>}Cup {punctuation|\{}n{punctuation|\}} {keyword|if} {boolean|true}{operator|<}/li{operator|>}{punctuation|)};
  {function|return} {punctuation|(}
    {operator|<}section id{operator|=}{string-literal|{string|"kettle"}} {punctuation|\{}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|setHot}{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} color: 'red' {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}/* comment */{punctuation|\}}
      {operator|<}h1{operator|>}Tea & {string-literal|{string|"cake"}} for {punctuation|\{}litres{punctuation|.}{function|toFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} class of {number|2024}{operator|<}/h1{operator|>}
      {punctuation|\{}hot {operator|&&} {operator|<}Steam{punctuation|.}Cloud size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} /{operator|>}{punctuation|\}}
      {operator|<}{operator|>}{punctuation|\{}list{punctuation|\}}{operator|<}br/{operator|>}{operator|<}/{operator|>}
      {operator|<}p{operator|>}return this new function{operator|<}/p{operator|>}
      {punctuation|\{}children ?? {operator|<}em{operator|>}none{operator|<}/em{operator|>}{punctuation|\}}
    {operator|<}/section{operator|>}
  {punctuation|)};
{punctuation|\}}
