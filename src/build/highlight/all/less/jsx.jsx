{selector|import React,} {punctuation|\{} useState {punctuation|\}} from {string|'react'}{punctuation|;}

export default function Kettle{selector|(}{punctuation|\{} litres = 1.7{punctuation|,} children{punctuation|,} ...rest {punctuation|\}}{selector|)} {punctuation|\{}
  const [hot{punctuation|,} setHot] = {function|useState}{punctuation|(}false{punctuation|)}{punctuation|;} {comment|// state}
  const list = [1{punctuation|,} 2].map{selector|(n => <li key=}{punctuation|\{}n{punctuation|\}} {selector|className=}{punctuation|\{}{selector|`item $}{punctuation|\{}n > 1 ? {string|'big'} {punctuation|:} {string|''}{punctuation|\}}`{punctuation|\}}{selector|>Cup} {punctuation|\{}n{punctuation|\}} if true<{operator|/}li>{punctuation|)}{punctuation|;}
  return {selector|(
    <section id="kettle"} {punctuation|\{}...rest{punctuation|\}} {selector|onClick=}{punctuation|\{}{punctuation|(}{punctuation|)} => {function|setHot}{punctuation|(}!hot{punctuation|)}{punctuation|\}} {selector|style=}{punctuation|\{}{punctuation|\{} {property|color}{punctuation|:} {string|'red'} {punctuation|\}}{punctuation|\}}{selector|>}
      {punctuation|\{}{comment|/* comment */}{punctuation|\}}
      {selector|<h1>Tea & "cake" for} {punctuation|\{}litres.{function|toFixed}{punctuation|(}1{punctuation|)}{punctuation|\}} {selector|people, class of 2024</h1>}
      {punctuation|\{}{selector|hot && <Steam.Cloud size=}{punctuation|\{}3{punctuation|\}} {operator|/}>{punctuation|\}}
      {selector|<>}{punctuation|\{}list{punctuation|\}}{selector|<br/></>
      <p>return this new function</p>}
      {punctuation|\{}children ?? <em>none<{operator|/}em>{punctuation|\}}
    <{operator|/}section>
  {punctuation|)}{punctuation|;}
{punctuation|\}}
