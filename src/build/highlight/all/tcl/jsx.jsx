import React, {punctuation|\{} useState {punctuation|\}} from 'react';

export default function Kettle{punctuation|(}{punctuation|\{} litres = 1.7, children, ...rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot, setHot{punctuation|]} = useState{punctuation|(}false{punctuation|)}; {operator|/}{operator|/} state
  const list = {punctuation|[}1, 2{punctuation|]}.map{punctuation|(}n ={operator|>} {operator|<}li key={punctuation|\{}n{punctuation|\}} className={punctuation|\{}`item ${variable|\{n > 1 ? 'big' : ''\}}`{punctuation|\}}{operator|>}Cup {punctuation|\{}n{punctuation|\}} if true{operator|<}{operator|/}li{operator|>}{punctuation|)};
  {builtin|return} {punctuation|(}
    {operator|<}section id={string|"kettle"} {punctuation|\{}...rest{punctuation|\}} onClick={punctuation|\{}{punctuation|(}{punctuation|)} ={operator|>} setHot{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} style={punctuation|\{}{punctuation|\{} color: 'red' {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{operator|/}{operator|*} comment {operator|*}{operator|/}{punctuation|\}}
      {operator|<}h1{operator|>}Tea {operator|&} {string|"cake"} {builtin|for} {punctuation|\{}litres.toFixed{punctuation|(}1{punctuation|)}{punctuation|\}} people, class of 2024{operator|<}{operator|/}h1{operator|>}
      {punctuation|\{}hot {operator|&&} {operator|<}Steam.Cloud size={punctuation|\{}3{punctuation|\}} {operator|/}{operator|>}{punctuation|\}}
      {operator|<}{operator|>}{punctuation|\{}list{punctuation|\}}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}return this new function{operator|<}{operator|/}p{operator|>}
      {punctuation|\{}children {operator|?}{operator|?} {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}{punctuation|\}}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)};
{punctuation|\}}
