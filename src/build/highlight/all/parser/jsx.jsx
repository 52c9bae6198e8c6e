import React, {punctuation|\{} useState {punctuation|\}} from 'react'{punctuation|;}

export default function Kettle{expression|{punctuation|(}{punctuation|\{} litres = {number|1.7}, children, ...rest {punctuation|\}}{punctuation|)}} {punctuation|\{}
  const {punctuation|[}hot, setHot{punctuation|]} = useState{expression|{punctuation|(}{boolean|false}{punctuation|)}}{punctuation|;} // state
  const list = {punctuation|[}1, 2{punctuation|]}.map{expression|{punctuation|(}n ={operator|>} {operator|<}li key={punctuation|\{}n{punctuation|\}} className={punctuation|\{}`item {variable|$}{punctuation|\{}n {operator|>} {number|1} ? {string|'big'} : {string|''}{punctuation|\}}`{punctuation|\}}{operator|>}Cup {punctuation|\{}n{punctuation|\}} if {boolean|true}{operator|<}{operator|/}li{operator|>}{punctuation|)}}{punctuation|;}
  return {expression|{punctuation|(}
    {operator|<}section id={string|"kettle"} {punctuation|\{}...rest{punctuation|\}} onClick={punctuation|\{}{punctuation|(}{punctuation|)} ={operator|>} setHot{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} style={punctuation|\{}{punctuation|\{} color: {string|'red'} {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{operator|/}{operator|*} comment {operator|*}{operator|/}{punctuation|\}}
      {operator|<}h1{operator|>}Tea {operator|&} {string|"cake"} for {punctuation|\{}litres.toFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people, class of {number|2024}{operator|<}{operator|/}h1{operator|>}
      {punctuation|\{}hot {operator|&&} {operator|<}Steam.Cloud size={punctuation|\{}{number|3}{punctuation|\}} {operator|/}{operator|>}{punctuation|\}}
      {operator|<}{operator|>}{punctuation|\{}list{punctuation|\}}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}return this new function{operator|<}{operator|/}p{operator|>}
      {punctuation|\{}children ?? {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}{punctuation|\}}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)}}{punctuation|;}
{punctuation|\}}
