import React, {argument|{argument-delimiter operator|\{}{content| {argument-name|useState} }{argument-delimiter operator|\}}} from 'react';

export default function Kettle({argument|{argument-delimiter operator|\{}{content| {argument-name|litres} = 1.7{punctuation|,} children{punctuation|,} ...rest }{argument-delimiter operator|\}}}) {argument|{argument-delimiter operator|\{}{content|
  {argument-name|const} {argument-name|[hot}{punctuation|,} {arg-style-text string|setHot] = useState(false); // state
  const list = [1, 2].map(n => <li key=\{n\} className=\{`item $\{n > 1 ? 'big' : ''\}`\}>Cup \{n\} if true</li>);
  return (
    <section id="kettle" \{...rest\} onClick=\{() => setHot(!hot)\} style=\{\{ color: 'red' \}\}>
      \{/* comment */\}
      <h1>Tea & "cake" for \{litres.toFixed(1)\} people, class of 2024</h1>
      \{hot && <Steam.Cloud size=\{3\} />\}
      <>\{list\}<br/></>
      <p>return this new function</p>
      \{children ?? <em>none</em>\}
    </section>
  );
}}{argument-delimiter operator|\}}}
