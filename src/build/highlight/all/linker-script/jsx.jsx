import React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from 'react'{punctuation|;}

export default function Kettle{punctuation|(}{punctuation|\{} litres {operator|=} {number|1}.{number|7}{punctuation|,} children{punctuation|,} {location-counter important|.}{location-counter important|.}{section keyword|.rest} {punctuation|\}}{punctuation|)} {punctuation|\{}
  const [hot{punctuation|,} setHot] {operator|=} useState{punctuation|(}false{punctuation|)}{punctuation|;} {operator|/}{operator|/} state
  const list {operator|=} [{number|1}{punctuation|,} {number|2}]{section keyword|.map}{punctuation|(}n {operator|=}{operator|>} {operator|<}li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}`item ${punctuation|\{}n {operator|>} {number|1} {operator|?} 'big' {operator|:} ''{punctuation|\}}`{punctuation|\}}{operator|>}Cup {punctuation|\{}n{punctuation|\}} if true{operator|<}{operator|/}li{operator|>}{punctuation|)}{punctuation|;}
  return {punctuation|(}
    {operator|<}section id{operator|=}{identifier|"kettle"} {punctuation|\{}{location-counter important|.}{location-counter important|.}{section keyword|.rest}{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=}{operator|>} setHot{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} color{operator|:} 'red' {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{operator|/}{operator|*} comment {operator|*}{operator|/}{punctuation|\}}
      {operator|<}h1{operator|>}Tea {operator|&} {identifier|"cake"} for {punctuation|\{}litres.toFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} class of {number|2024}{operator|<}{operator|/}h1{operator|>}
      {punctuation|\{}hot {operator|&&} {operator|<}Steam.Cloud size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/}{operator|>}{punctuation|\}}
      {operator|<}{operator|>}{punctuation|\{}list{punctuation|\}}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}return this new function{operator|<}{operator|/}p{operator|>}
      {punctuation|\{}children {operator|?}{operator|?} {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}{punctuation|\}}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
