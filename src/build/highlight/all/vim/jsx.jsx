import React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from {string|'react'}{punctuation|;}

export default {keyword|function} {function|Kettle}{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {operator|.}{operator|.}{operator|.}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} {function|useState}{punctuation|(}false{punctuation|)}{punctuation|;} {operator|/}{operator|/} state
  const {keyword|list} {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{operator|.}{function|map}{punctuation|(}{keyword|n} {operator|=}{operator|>} {operator|<}li {builtin|key}{operator|=}{punctuation|\{}{keyword|n}{punctuation|\}} className{operator|=}{punctuation|\{}`item ${punctuation|\{}{keyword|n} {operator|>} {number|1} {operator|?} {string|'big'} {punctuation|:} {string|''}{punctuation|\}}`{punctuation|\}}{operator|>}Cup {punctuation|\{}{keyword|n}{punctuation|\}} {keyword|if} true{operator|<}{operator|/}li{operator|>}{punctuation|)}{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} {punctuation|\{}{operator|.}{operator|.}{operator|.}rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|setHot}{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} color{punctuation|:} {string|'red'} {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{operator|/}{operator|*} comment {operator|*}{operator|/}{punctuation|\}}
      {operator|<}h1{operator|>}Tea & {string|"cake"} {keyword|for} {punctuation|\{}litres{operator|.}{function|toFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} class of {number|2024}{operator|<}{operator|/}h1{operator|>}
      {punctuation|\{}hot {operator|&&} {operator|<}Steam{operator|.}Cloud size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/}{operator|>}{punctuation|\}}
      {operator|<}{operator|>}{punctuation|\{}{keyword|list}{punctuation|\}}{operator|<}{keyword|br}{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}{keyword|p}{operator|>}{keyword|return} this {keyword|new} {keyword|function}{operator|<}{operator|/}{keyword|p}{operator|>}
      {punctuation|\{}children {operator|?}{operator|?} {operator|<}{keyword|em}{operator|>}none{operator|<}{operator|/}{keyword|em}{operator|>}{punctuation|\}}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
