import React{punctuation|,} \{ useState \} from 'react';

export default function Kettle{punctuation|(}\{ litres = 1.7{punctuation|,} children{punctuation|,} ...rest \}{punctuation|)} \{
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} = useState{punctuation|(}false{punctuation|)}; {comment|// state}
  const list = {punctuation|[}1{punctuation|,} 2{punctuation|]}.map{punctuation|(}n {operator|=>} <li key=\{n\} className=\{`item $\{n > 1 ? 'big' : ''\}`\}>Cup \{n\} if true</li>{punctuation|)};
  return {punctuation|(}
    <section id="kettle" \{...rest\} onClick=\{{punctuation|(}{punctuation|)} {operator|=>} setHot{punctuation|(}!hot{punctuation|)}\} style=\{\{ color: 'red' \}\}>
      \{/* comment */\}
      <h1>Tea & "cake" for \{litres.toFixed{punctuation|(}1{punctuation|)}\} people{punctuation|,} class of 2024</h1>
      \{hot && <Steam.Cloud size=\{3\} />\}
      <>\{list\}<br/></>
      <p>return this new function</p>
      \{children ?? <em>none</em>\}
    </section>
  {punctuation|)};
\}
