{key attr-name|import} {value attr-value|React, \{ useState \} from 'react';}

{key attr-name|export} {value attr-value|default function Kettle(\{ litres = 1.7, children, ...rest \}) \{}
{key attr-name|  const} {value attr-value|[hot, setHot] = useState(false); // state}
{key attr-name|  const} {value attr-value|list = [1, 2].map(n => <li key=\{n\} className=\{`item $\{n > 1 ? 'big' : ''\}`\}>Cup \{n\} if true</li>);}
{key attr-name|  return} {value attr-value|(}
{key attr-name|    <section} {value attr-value|id="kettle" \{...rest\} onClick=\{() => setHot(!hot)\} style=\{\{ color: 'red' \}\}>}
{key attr-name|      \{/*} {value attr-value|comment */\}}
{key attr-name|      <h1>Tea} {value attr-value|& "cake" for \{litres.toFixed(1)\} people, class of 2024</h1>}
{key attr-name|      \{hot} {value attr-value|&& <Steam.Cloud size=\{3\} />\}}
      <>\{list\}<br/></>
{key attr-name|      <p>return} {value attr-value|this new function</p>}
{key attr-name|      \{children} {value attr-value|?? <em>none</em>\}}
    </section>
  );
\}
