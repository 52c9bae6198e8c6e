import React, {operator|\{} useState {operator|\}} from {string|'react'};

export default function Kettle{operator|(}{operator|\{} litres = 1.7, children, {operator|...}rest {operator|\}}{operator|)} {operator|\{}
  const {operator|[}hot, setHot{operator|]} = useState{operator|(}false{operator|)}; // state
  const list = {operator|[}1, 2{operator|]}.map{operator|(}n => {rule|{punctuation|<}li key=\{n\} className=\{`item $\{n {punctuation|>}} 1 {operator|?} {string|'big'} : {string|''}{operator|\}}`{operator|\}}>Cup {operator|\{}n{operator|\}} if true{rule|{punctuation|<}/li{punctuation|>}}{operator|)};
  return {operator|(}
    <section id={string|"kettle"} {operator|\{}{operator|...}rest{operator|\}} onClick={operator|\{}{operator|(}{operator|)} => setHot{operator|(}!hot{operator|)}{operator|\}} style={operator|\{}{operator|\{} color: {string|'red'} {operator|\}}{operator|\}}>
      {operator|\{}/{operator|*} comment {operator|*}/{operator|\}}
      {rule|{punctuation|<}h1{punctuation|>}}Tea & {string|"cake"} for {operator|\{}litres.toFixed{operator|(}1{operator|)}{operator|\}} people, class of 2024{rule|{punctuation|<}/h1{punctuation|>}}
      {operator|\{}hot && {rule|{punctuation|<}Steam.Cloud size=\{3\} /{punctuation|>}}{operator|\}}
      <>{operator|\{}list{operator|\}}{rule|{punctuation|<}br/{punctuation|>}}{rule|{punctuation|<}/{punctuation|>}}
      {rule|{punctuation|<}p{punctuation|>}}return this new function{rule|{punctuation|<}/p{punctuation|>}}
      {operator|\{}children {operator|?}{operator|?} {rule|{punctuation|<}em{punctuation|>}}none{rule|{punctuation|<}/em{punctuation|>}}{operator|\}}
    {rule|{punctuation|<}/section{punctuation|>}}
  {operator|)};
{operator|\}}
