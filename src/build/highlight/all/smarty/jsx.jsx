import React, {smarty language-smarty|{delimiter punctuation|\{} useState {delimiter punctuation|\}}} from 'react';

export default function Kettle({smarty language-smarty|{delimiter punctuation|\{} {attr-name|litres} {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{variable|rest} {delimiter punctuation|\}}}) {smarty language-smarty|{delimiter punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} {function|useState}{punctuation|(}{boolean|false}{punctuation|)}; {operator|/}{operator|/} state
  const {attr-name|list} {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}{attr-name|n} {operator|=}{operator|>} {operator|<}li {attr-name|key}{operator|=}{punctuation|\{}n{punctuation|\}} {attr-name|className}{operator|=}{punctuation|\{}{punctuation|`}item ${punctuation|\{}n {operator|>} {number|1} ? {string|'big'} {punctuation|:} {string|''}{punctuation|\}}{punctuation|`}{punctuation|\}}{operator|>}Cup {punctuation|\{}n{punctuation|\}} if {boolean|true}{operator|<}{operator|/}li{operator|>}{punctuation|)};
  return {punctuation|(}
    {operator|<}section {attr-name|id}{operator|=}{string|"kettle"} {punctuation|\{}{punctuation|.}{punctuation|.}{punctuation|.}{variable|rest}{punctuation|\}} {attr-name|onClick}{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|setHot}{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} {attr-name|style}{operator|=}{punctuation|\{}{punctuation|\{} color{punctuation|:} {string|'red'} {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{operator|/}{operator|*} comment {operator|*}{operator|/}{punctuation|\}}
      {operator|<}h1{operator|>}Tea & {string|"cake"} for {punctuation|\{}litres{punctuation|.}{function|toFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} class of {number|2024}{operator|<}{operator|/}h1{operator|>}
      {punctuation|\{}hot {operator|&&} {operator|<}Steam{punctuation|.}{variable|Cloud} {attr-name|size}{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/}{operator|>}{punctuation|\}}
      {operator|<}{operator|>}{punctuation|\{}list{punctuation|\}}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}return this new function{operator|<}{operator|/}p{operator|>}
      {punctuation|\{}children ?? {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}{punctuation|\}}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)};
{delimiter punctuation|\}}}
