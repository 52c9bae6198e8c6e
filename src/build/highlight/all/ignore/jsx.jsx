{entry string|import React, \{ useState \} from 'react';}

{entry string|export default function Kettle(\{ litres = 1.7, children, ...rest \}) \{}
  {entry string|const {regex|[hot, setHot]} = useState(false); {punctuation|/}{punctuation|/} state}
  {entry string|const list = {regex|[1, 2]}.map(n => <li key=\{n\} className=\{`item $\{n > 1 {operator|?} 'big' : ''\}`\}>Cup \{n\} if true<{punctuation|/}li>);}
  {entry string|return (}
    {entry string|<section id="kettle" \{...rest\} onClick=\{() => setHot(!hot)\} style=\{\{ color: 'red' \}\}>}
      {entry string|\{{punctuation|/}{operator|*} comment {operator|*}{punctuation|/}\}}
      {entry string|<h1>Tea & "cake" for \{litres.toFixed(1)\} people, class of 2024<{punctuation|/}h1>}
      {entry string|\{hot && <Steam.Cloud size=\{3\} {punctuation|/}>\}}
      {entry string|<>\{list\}<br{punctuation|/}><{punctuation|/}>}
      {entry string|<p>return this new function<{punctuation|/}p>}
      {entry string|\{children {operator|?}{operator|?} <em>none<{punctuation|/}em>\}}
    {entry string|<{punctuation|/}section>}
  {entry string|);}
{entry string|\}}
