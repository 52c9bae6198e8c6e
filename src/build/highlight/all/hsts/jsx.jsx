import React, \{ useState \} from 'react'{punctuation|;}

export default function Kettle(\{ litres {operator|=} 1.7, children, ...rest \}) \{
  const [hot, setHot] {operator|=} useState(false){punctuation|;} // state
  const list {operator|=} [1, 2].map(n {operator|=}> <li key{operator|=}\{n\} className{operator|=}\{`item $\{n > 1 ? 'big' : ''\}`\}>Cup \{n\} if true</li>){punctuation|;}
  return (
    <section id{operator|=}"kettle" \{...rest\} onClick{operator|=}\{() {operator|=}> setHot(!hot)\} style{operator|=}\{\{ color: 'red' \}\}>
      \{/* comment */\}
      <h1>Tea & "cake" for \{litres.toFixed(1)\} people, class of 2024</h1>
      \{hot && <Steam.Cloud size{operator|=}\{3\} />\}
      <>\{list\}<br/></>
      <p>return this new function</p>
      \{children ?? <em>none</em>\}
    </section>
  ){punctuation|;}
\}
