import React{punctuation|,} {punctuation|\{} useState {punctuation|\}} {keyword|from} {string|'react'}{punctuation|;}

export default {keyword|function} Kettle{punctuation|(}{punctuation|\{} litres = 1{punctuation|.}7{punctuation|,} children{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {namespace|[hot, setHot]} = useState{punctuation|(}false{punctuation|)}{punctuation|;} {operator|/}{operator|/} state
  const list = {punctuation|[}1{punctuation|,} 2{punctuation|]}{punctuation|.}map{punctuation|(}n => <li key={punctuation|\{}n{punctuation|\}} className={punctuation|\{}`item ${punctuation|\{}n > 1 ? {string|'big'} : {string|''}{punctuation|\}}`{punctuation|\}}>Cup {punctuation|\{}n{punctuation|\}} {keyword|if} true<{operator|/}li>{punctuation|)}{punctuation|;}
  {keyword|return} {punctuation|(}
    <section id={string|"kettle"} {punctuation|\{}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|\}} onClick={punctuation|\{}{punctuation|(}{punctuation|)} => setHot{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} style={punctuation|\{}{punctuation|\{} color: {string|'red'} {punctuation|\}}{punctuation|\}}>
      {punctuation|\{}{operator|/}{operator|*} comment {operator|*}{operator|/}{punctuation|\}}
      <h1>Tea & {string|"cake"} {keyword|for} {punctuation|\{}litres{punctuation|.}toFixed{punctuation|(}1{punctuation|)}{punctuation|\}} people{punctuation|,} {keyword|class} of 2024<{operator|/}h1>
      {punctuation|\{}hot && <Steam{punctuation|.}Cloud size={punctuation|\{}3{punctuation|\}} {operator|/}>{punctuation|\}}
      <>{punctuation|\{}list{punctuation|\}}<br/><{operator|/}>
      <p>{keyword|return} this new {keyword|function}<{operator|/}p>
      {punctuation|\{}children ?? <em>none<{operator|/}em>{punctuation|\}}
    <{operator|/}section>
  {punctuation|)}{punctuation|;}
{punctuation|\}}
