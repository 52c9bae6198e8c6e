{text comment|import React}{punctuation|,} {punctuation|\{} {text comment|useState} {punctuation|\}} {text comment|from 'react'}{punctuation|;}

{text comment|export default function Kettle}{punctuation|(}{punctuation|\{} {text comment|litres =} {number|1.7}{punctuation|,} {text comment|children}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{text comment|rest} {punctuation|\}}{punctuation|)} {punctuation|\{}
  {text comment|const} {comment|[hot, setHot]} {text comment|= useState}{punctuation|(}{text comment|false}{punctuation|)}{punctuation|;} {text comment|// state
  const} {type variable|list} {text comment|=} {comment|[1, 2]}{punctuation|.}{text comment|map}{punctuation|(}{text comment|n => <li key=}{punctuation|\{}{text comment|n}{punctuation|\}} {text comment|className=}{punctuation|\{}{text comment|`item $}{punctuation|\{}{text comment|n >} {number|1} {text comment|? 'big'} {punctuation|:} {text comment|''}{punctuation|\}}{text comment|`}{punctuation|\}}{text comment|>Cup} {punctuation|\{}{text comment|n}{punctuation|\}} {keyword|if} {text comment|true</li>}{punctuation|)}{punctuation|;}
  {text comment|return} {punctuation|(}
    {text comment|<section id=}{string|"kettle"} {punctuation|\{}{punctuation|.}{punctuation|.}{punctuation|.}{text comment|rest}{punctuation|\}} {text comment|onClick=}{punctuation|\{}{punctuation|(}{punctuation|)} {text comment|=> setHot}{punctuation|(}{text comment|!hot}{punctuation|)}{punctuation|\}} {text comment|style=}{punctuation|\{}{punctuation|\{} {text comment|color}{punctuation|:} {text comment|'red'} {punctuation|\}}{punctuation|\}}{text comment|>}
      {punctuation|\{}{text comment|/* comment */}{punctuation|\}}
      {text comment|<h1>Tea &} {string|"cake"} {text comment|for} {punctuation|\{}{text comment|litres}{punctuation|.}{text comment|toFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} {type variable|people}{punctuation|,} {text comment|class of} {number|2024}{text comment|</h1>}
      {punctuation|\{}{text comment|hot && <Steam}{punctuation|.}{text comment|Cloud size=}{punctuation|\{}{number|3}{punctuation|\}} {text comment|/>}{punctuation|\}}
      {text comment|<>}{punctuation|\{}{type variable|list}{punctuation|\}}{text comment|<br/></>
      <p>return this new function</p>}
      {punctuation|\{}{text comment|children ?? <em>none</em>}{punctuation|\}}
    {text comment|</section>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
