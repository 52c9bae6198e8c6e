import React, \{ useState \} from 'react';

export default function Kettle{group punctuation|(}\{ litres = 1{char-set class-name|.}7, children, {char-set class-name|.}{char-set class-name|.}{char-set class-name|.}rest \}{group punctuation|)} \{
  const {char-class|{char-class-punctuation punctuation|[}hot, setHot{char-class-punctuation punctuation|]}} = useState{group punctuation|(}false{group punctuation|)}; // state
  const list = {char-class|{char-class-punctuation punctuation|[}1, 2{char-class-punctuation punctuation|]}}{char-set class-name|.}map{group punctuation|(}n => <li key=\{n\} className=\{`item {anchor function|$}\{n > 1 {quantifier number|?} 'big' : ''\}`\}>Cup \{n\} if true</li>{group punctuation|)};
  return {group punctuation|(}
    <section id="kettle" \{{char-set class-name|.}{char-set class-name|.}{char-set class-name|.}rest\} onClick=\{{group punctuation|(}{group punctuation|)} => setHot{group punctuation|(}!hot{group punctuation|)}\} style=\{\{ color: 'red' \}\}>
      \{/{quantifier number|*} comment {quantifier number|*}/\}
      <h1>Tea & "cake" for \{litres{char-set class-name|.}toFixed{group punctuation|(}1{group punctuation|)}\} people, class of 2024</h1>
      \{hot && <Steam{char-set class-name|.}Cloud size={quantifier number|\{3\}} />\}
      <>\{list\}<br/></>
      <p>return this new function</p>
      \{children {quantifier number|??} <em>none</em>\}
    </section>
  {group punctuation|)};
\}
