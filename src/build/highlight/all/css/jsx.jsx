{selector|import React,} {punctuation|\{} useState {punctuation|\}} from {string|'react'}{punctuation|;}

{selector|export default function Kettle(}{punctuation|\{} litres = 1.7{punctuation|,} children{punctuation|,} ...rest {punctuation|\}}{selector|)} {punctuation|\{}
  const [hot{punctuation|,} setHot] = {function|useState}{punctuation|(}false{punctuation|)}{punctuation|;} {selector|// state
  const list = [1, 2].map(n => <li key=}{punctuation|\{}n{punctuation|\}} {selector|className=}{punctuation|\{}{selector|`item $}{punctuation|\{}n > 1 ? {string|'big'} {punctuation|:} {string|''}{punctuation|\}}`{punctuation|\}}{selector|>Cup} {punctuation|\{}n{punctuation|\}} if true</li>{punctuation|)}{punctuation|;}
  {selector|return (
    <section id="kettle"} {punctuation|\{}...rest{punctuation|\}} {selector|onClick=}{punctuation|\{}{punctuation|(}{punctuation|)} => {function|setHot}{punctuation|(}!hot{punctuation|)}{punctuation|\}} {selector|style=}{punctuation|\{}{punctuation|\{} {property|color}{punctuation|:} {string|'red'} {punctuation|\}}{punctuation|\}}{selector|>}
      {punctuation|\{}{comment|/* comment */}{punctuation|\}}
      {selector|<h1>Tea & "cake" for} {punctuation|\{}litres.{function|toFixed}{punctuation|(}1{punctuation|)}{punctuation|\}} {selector|people, class of 2024</h1>}
      {punctuation|\{}{selector|hot && <Steam.Cloud size=}{punctuation|\{}3{punctuation|\}} />{punctuation|\}}
      {selector|<>}{punctuation|\{}list{punctuation|\}}{selector|<br/></>
      <p>return this new function</p>}
      {punctuation|\{}children ?? <em>none</em>{punctuation|\}}
    </section>
  {punctuation|)}{punctuation|;}
{punctuation|\}}
