import React{punctuation|,} {punctuation|\{} useState {punctuation|\}} {keyword|from} 'react'{punctuation|;}

export default function Kettle{punctuation|(}{punctuation|\{} litres {operator|=} {number|1}.{number|7}{punctuation|,} children{punctuation|,} {operator|...}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} useState{punctuation|(}false{punctuation|)}{punctuation|;} // state
  const list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.map{punctuation|(}n {operator|=}> <li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}`item ${punctuation|\{}n > {number|1} ? 'big' {punctuation|:} ''{punctuation|\}}`{punctuation|\}}>Cup {punctuation|\{}n{punctuation|\}} {keyword|if} true</li>{punctuation|)}{punctuation|;}
  return {punctuation|(}
    <{keyword|section} id{operator|=}"kettle" {punctuation|\{}{operator|...}rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=}> setHot{punctuation|(}!hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} {variable|color}{punctuation|:} 'red' {punctuation|\}}{punctuation|\}}>
      {punctuation|\{}/* comment */{punctuation|\}}
      <h1>Tea {operator|&} "cake" {keyword|for} {punctuation|\{}litres.toFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} class {keyword|of} {number|2024}</h1>
      {punctuation|\{}hot {operator|&}{operator|&} <Steam.Cloud size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} />{punctuation|\}}
      <>{punctuation|\{}list{punctuation|\}}<br/></>
      <p>return this new function</p>
      {punctuation|\{}children ?? <em>none</em>{punctuation|\}}
    </{keyword|section}>
  {punctuation|)}{punctuation|;}
{punctuation|\}}
