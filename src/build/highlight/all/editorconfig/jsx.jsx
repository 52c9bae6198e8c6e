import React, \{ useState \} from 'react'{comment|;}

export default function Kettle(\{ litres {value attr-value|{punctuation|=} 1.7, children, ...rest \}) \{}
  const [hot, setHot] {value attr-value|{punctuation|=} useState(false)}{comment|; // state}
  const list {value attr-value|{punctuation|=} [1, 2].map(n => <li key=\{n\} className=\{`item $\{n > 1 ? 'big' : ''\}`\}>Cup \{n\} if true</li>)}{comment|;}
  return (
    <section id{value attr-value|{punctuation|=}"kettle" \{...rest\} onClick=\{() => setHot(!hot)\} style=\{\{ color: 'red' \}\}>}
      \{/* comment */\}
      <h1>Tea & "cake" for \{litres.toFixed(1)\} people, class of 2024</h1>
      \{hot && <Steam.Cloud size{value attr-value|{punctuation|=}\{3\} />\}}
      <>\{list\}<br/></>
      <p>return this new function</p>
      \{children ?? <em>none</em>\}
    </section>
  ){comment|;}
\}
