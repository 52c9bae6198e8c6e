import React, {punctuation|\{} useState {punctuation|\}} from {string|'react'}{punctuation|;}

{keyword|export} default function Kettle{punctuation|(}{punctuation|\{} litres {operator|=} 1.7, children, ...rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const [hot, setHot] {operator|=} useState{punctuation|(}false{punctuation|)}{punctuation|;} // state
  const list {operator|=} [1, 2].map{punctuation|(}n {operator|=}> <li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}`item {variable|$}{punctuation|\{}n > 1 ? {string|'big'} {punctuation|:} {string|''}{punctuation|\}}`{punctuation|\}}>Cup {punctuation|\{}n{punctuation|\}} if true</li>{punctuation|)}{punctuation|;}
  return {punctuation|(}
    <section id{operator|=}{string|"kettle"} {punctuation|\{}...rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=}> setHot{punctuation|(}!hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} color{punctuation|:} {string|'red'} {punctuation|\}}{punctuation|\}}>
      {punctuation|\{}/* comment */{punctuation|\}}
      <h1>Tea & {string|"cake"} for {punctuation|\{}litres.toFixed{punctuation|(}1{punctuation|)}{punctuation|\}} people, class of 2024</h1>
      {punctuation|\{}hot && <Steam.Cloud size{operator|=}{punctuation|\{}3{punctuation|\}} />{punctuation|\}}
      <>{punctuation|\{}list{punctuation|\}}<br/></>
      <p>return this new function</p>
      {punctuation|\{}children ?? <em>none</em>{punctuation|\}}
    </section>
  {punctuation|)}{punctuation|;}
{punctuation|\}}
