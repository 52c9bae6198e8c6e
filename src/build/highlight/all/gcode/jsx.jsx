import {property|R}eact, \{ useState \} from 'react'{comment|;}

export default function {property|K}ettle(\{ litres = 1.7, children, ...rest \}) \{
  const [hot, setHot] = useState(false){comment|; // state}
  const list = [1, 2].map(n => <li key=\{n\} className=\{`item $\{n > 1 ? 'big' {punctuation|:} ''\}`\}>{property|C}up \{n\} if true</li>){comment|;}
  return (
    <section id={string|"kettle"} \{...rest\} onClick=\{{comment|()} => setHot(!hot)\} style=\{\{ color{punctuation|:} 'red' \}\}>
      \{/{punctuation|*} comment {punctuation|*}/\}
      <h1>{property|T}ea & {string|"cake"} for \{litres.toFixed(1)\} people, class of 2024</h1>
      \{hot && <{property|S}team.{property|C}loud size=\{3\} />\}
      <>\{list\}<br/></>
      <p>return this new function</p>
      \{children ?? <em>none</em>\}
    </section>
  ){comment|;}
\}
