import React, {inline|{attribute-ref|{punctuation|\{} useState {punctuation|\}}}} from {inline|{italic|{punctuation|'}react{punctuation|'}}};

export default function Kettle({inline|{attribute-ref|{punctuation|\{} litres = 1.7, children, ...rest {punctuation|\}}}}) \{
  const [hot, setHot] = useState(false); // state
  const list = [1, 2].map(n => <li key={inline|{attribute-ref|{punctuation|\{}{variable|n}{punctuation|\}}}} className={inline|{attribute-ref|{punctuation|\{}`item $\{n > 1 ? 'big' {punctuation|:} ''{punctuation|\}}}}{inline|{punctuation|`}\}>Cup \{n\} if true</li>);
  return (
    <section id="kettle" \{...rest\} onClick=\{() => setHot(!hot)\} style=\{\{ color: 'red{punctuation|'}} \}\}>
      {inline|{attribute-ref|{punctuation|\{}/* comment */{punctuation|\}}}}
      <h1>Tea & "cake" for {inline|{attribute-ref|{punctuation|\{}{variable|litres}.toFixed(1){punctuation|\}}}} people, class of 2024</h1>
      {inline|{attribute-ref|{punctuation|\{}{variable|hot} && <Steam.Cloud size=\{3{punctuation|\}}}} />\}
      {callout symbol|<>}{inline|{attribute-ref|{punctuation|\{}{variable|list}{punctuation|\}}}}<br/></>
      <p>return this new function</p>
      {inline|{attribute-ref|{punctuation|\{}{variable|children} ?? <em>none</em>{punctuation|\}}}}
    </section>
  );
\}
