{selector|import React, }{punctuation|\{} useState {punctuation|\}} {keyword|from} {string|'react'}{punctuation|;}

export default function {function|Kettle}{punctuation|(}{punctuation|\{} litres = 1.7{punctuation|,} children{punctuation|,} ...rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const [hot{punctuation|,} setHot] = {function|useState}{punctuation|(}{boolean|false}{punctuation|)}{punctuation|;} {comment|// state}
  const list = [1{punctuation|,} 2].{function|map}{punctuation|(}n => <li key={punctuation|\{}n{punctuation|\}} {selector|className=}{punctuation|\{}{selector|`item $}{punctuation|\{}n {operator|>} 1 ? {string|'big'} {punctuation|:} {string|''}{punctuation|\}}`{punctuation|\}}>Cup {punctuation|\{}n{punctuation|\}} if {boolean|true}</li>{punctuation|)}{punctuation|;}
  return {punctuation|(}
    <section id={string|"kettle"} {punctuation|\{}...rest{punctuation|\}} onClick={punctuation|\{}{punctuation|(}{punctuation|)} => {function|setHot}{punctuation|(}!hot{punctuation|)}{punctuation|\}} {selector|style=}{punctuation|\{}{punctuation|\{} {property|color}{punctuation|:} {string|'red'} {punctuation|\}}{punctuation|\}}>
      {punctuation|\{}{comment|/* comment */}{punctuation|\}}
      <h1>Tea & {string|"cake"} for {punctuation|\{}litres.{function|toFixed}{punctuation|(}1{punctuation|)}{punctuation|\}} {selector|people, class of 2024</h1>
      }{punctuation|\{}hot && <Steam.Cloud size={punctuation|\{}3{punctuation|\}} />{punctuation|\}}
      <>{punctuation|\{}list{punctuation|\}}<br/></>
      <p>return this new function</p>
      {punctuation|\{}children ?? <em>none</em>{punctuation|\}}
    </section>
  {punctuation|)}{punctuation|;}
{punctuation|\}}
