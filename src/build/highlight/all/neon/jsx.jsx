{literal string|import React}{punctuation|,} {punctuation|\{} {literal string|useState} {punctuation|\}} {literal string|from} {string|'react'}{literal string|;}

{literal string|export default function Kettle}{punctuation|(}{punctuation|\{} {key property|litres} {punctuation|=} {number|1.7}{punctuation|,} {literal string|children}{punctuation|,} {literal string|...rest} {punctuation|\}}{punctuation|)} {punctuation|\{}
  {literal string|const [hot}{punctuation|,} {literal string|setHot}{punctuation|]} {punctuation|=} {literal string|useState}{punctuation|(}{boolean|false}{punctuation|)}; {literal string|// state}
  {literal string|const} {key property|list} {punctuation|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.map{punctuation|(}{key property|n} {punctuation|=}{literal string|> <li} {key property|key}{punctuation|=}{punctuation|\{}{literal string|n}{punctuation|\}} {key property|className}{punctuation|=}{punctuation|\{}`item {literal string|$\{n >} {number|1} {literal string|?} {string|'big'} {punctuation|:} {string|''}{punctuation|\}}`{punctuation|\}}>Cup {punctuation|\{}{literal string|n}{punctuation|\}} {literal string|if true</li>}{punctuation|)};
  {literal string|return} {punctuation|(}
    {literal string|<section} {key property|id}{punctuation|=}{string|"kettle"} {punctuation|\{}{literal string|...rest}{punctuation|\}} {key property|onClick}{punctuation|=}{punctuation|\{}{punctuation|(}{punctuation|)} {punctuation|=}{literal string|> setHot}{punctuation|(}{literal string|!hot}{punctuation|)}{punctuation|\}} {key property|style}{punctuation|=}{punctuation|\{}{punctuation|\{} {key property|color}{punctuation|:} {string|'red'} {punctuation|\}}{punctuation|\}}>
      {punctuation|\{}{literal string|/* comment */}{punctuation|\}}
      {literal string|<h1>Tea &} {string|"cake"} {literal string|for \{litres.toFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} {literal string|people}{punctuation|,} {literal string|class of 2024</h1>}
      {punctuation|\{}{literal string|hot && <Steam.Cloud} {key property|size}{punctuation|=}{punctuation|\{}{number|3}{punctuation|\}} {literal string|/>}{punctuation|\}}
      {literal string|<>\{list}{punctuation|\}}<br/></>
      {literal string|<p>return this new function</p>}
      {punctuation|\{}{literal string|children ?? <em>none</em>}{punctuation|\}}
    {literal string|</section>}
  {punctuation|)};
{punctuation|\}}
