{rule|import React}{punctuation|,} {punctuation|\{} {rule|useState} {punctuation|\}} {rule|from} {string|'react'}{punctuation|;}

{rule|export default function Kettle}{punctuation|(}{punctuation|\{} {rule|litres} {operator|=} 1{punctuation|.}7{punctuation|,} {rule|children}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{rule|rest} {punctuation|\}}{punctuation|)} {punctuation|\{}
  {rule|const} {punctuation|[}{rule|hot}{punctuation|,} {rule|setHot}{punctuation|]} {operator|=} {rule|useState}{punctuation|(}{rule|false}{punctuation|)}{punctuation|;} {operator|/}{operator|/} {rule|state}
  {definition rule keyword|const list} {operator|=} {punctuation|[}1{punctuation|,} 2{punctuation|]}{punctuation|.}{rule|map}{punctuation|(}{rule|n} {operator|=}> <{rule|li key}{operator|=}{punctuation|\{}{rule|n}{punctuation|\}} {rule|className}{operator|=}{punctuation|\{}`{rule|item} ${punctuation|\{}{rule|n} > 1 ? {string|'big'} : {string|''}{punctuation|\}}`{punctuation|\}}>{rule|Cup} {punctuation|\{}{rule|n}{punctuation|\}} {rule|if true}<{operator|/}{rule|li}>{punctuation|)}{punctuation|;}
  {rule|return} {punctuation|(}
    <{rule|section id}{operator|=}{string|"kettle"} {punctuation|\{}{punctuation|.}{punctuation|.}{punctuation|.}{rule|rest}{punctuation|\}} {rule|onClick}{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=}> {rule|setHot}{punctuation|(}{operator|!}{rule|hot}{punctuation|)}{punctuation|\}} {rule|style}{operator|=}{punctuation|\{}{punctuation|\{} {rule|color}: {string|'red'} {punctuation|\}}{punctuation|\}}>
      {punctuation|\{}{operator|/}{operator|*} {rule|comment} {operator|*}{operator|/}{punctuation|\}}
      <{rule|h1}>{rule|Tea} & {string|"cake"} {rule|for} {punctuation|\{}{rule|litres}{punctuation|.}{rule|toFixed}{punctuation|(}1{punctuation|)}{punctuation|\}} {rule|people}{punctuation|,} {rule|class of} 2024<{operator|/}{rule|h1}>
      {punctuation|\{}{rule|hot} && <{rule|Steam}{punctuation|.}{rule|Cloud size}{operator|=}{punctuation|\{}3{punctuation|\}} {operator|/}>{punctuation|\}}
      <>{punctuation|\{}{rule|list}{punctuation|\}}<{rule|br}{operator|/}><{operator|/}>
      <{rule|p}>{rule|return this new function}<{operator|/}{rule|p}>
      {punctuation|\{}{rule|children} {special class-name|??} <{rule|em}>{rule|none}<{operator|/}{rule|em}>{punctuation|\}}
    <{operator|/}{rule|section}>
  {punctuation|)}{punctuation|;}
{punctuation|\}}
