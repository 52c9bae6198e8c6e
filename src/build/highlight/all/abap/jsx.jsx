{keyword|import} React{punctuation|,} {token-operator punctuation|\{} useState {token-operator punctuation|\}} {keyword|from} {string|'react'};

{keyword|export} {keyword|default} {keyword|function} Kettle{punctuation|(}{token-operator punctuation|\{} litres {operator|=} {number|1}{punctuation|.}{number|7}{punctuation|,} children{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest {token-operator punctuation|\}}{string-template string|) }{token-operator punctuation|\{}
  const [hot{punctuation|,} setHot] {operator|=} useState{punctuation|(}false{punctuation|)}; // {keyword|state}
  const {keyword|list} {operator|=} [{number|1}{punctuation|,} {number|2}]{punctuation|.}map{punctuation|(}n => <li {keyword|key}={token-operator punctuation|\{}n{token-operator punctuation|\}}{string-template string| className=}{token-operator punctuation|\{}{string|`item $\{n > 1 ? 'big' : ''\}`}{token-operator punctuation|\}}{string-template string|>Cup }{token-operator punctuation|\{}n{token-operator punctuation|\}} {keyword|if} true</li>{punctuation|)};
  {keyword|return} {punctuation|(}
    <section {keyword|id}="kettle" {token-operator punctuation|\{}{punctuation|.}{punctuation|.}{punctuation|.}rest{token-operator punctuation|\}}{string-template string| onClick=}{token-operator punctuation|\{}{punctuation|(}{punctuation|)} => setHot{punctuation|(}!hot{punctuation|)}{token-operator punctuation|\}}{string-template string| style=}{token-operator punctuation|\{}{token-operator punctuation|\{} {keyword|color}{punctuation|:} {string|'red'} {token-operator punctuation|\}}{token-operator punctuation|\}}>
      {token-operator punctuation|\{}/* {keyword|comment} */{token-operator punctuation|\}}
      <h1>Tea {string-operator keyword|&} {eol-comment comment|"cake" for \{litres.toFixed(1)\} people, class of 2024</h1>}
      {token-operator punctuation|\{}hot {string-operator keyword|&&} <Steam{punctuation|.}Cloud {keyword|size}={token-operator punctuation|\{}{number|3}{token-operator punctuation|\}} />{token-operator punctuation|\}}
      <>{token-operator punctuation|\{}list{token-operator punctuation|\}}<br/></>
      <p>return this {keyword|new} {keyword|function}</p>
      {token-operator punctuation|\{}children ?? <em>none</em>{token-operator punctuation|\}}
    </section>
  {punctuation|)};
{token-operator punctuation|\}}
