{normal-word|import} {normal-word|React,} {curly-brace-literal-delimiter operator|\{} {normal-word|useState} {curly-brace-literal-delimiter operator|\}} {normal-word|from} {normal-word|'react';}

{normal-word|export} {normal-word|default} {normal-word|function} {normal-word|Kettle(\{} {normal-word|litres} {kernel-builtin variable|=} {normal-word|1.7,} {normal-word|children,} {normal-word|...rest} {normal-word|\})} {curly-brace-literal-delimiter operator|\{}
  {normal-word|const} {normal-word|[hot,} {normal-word|setHot]} {kernel-builtin variable|=} {normal-word|useState(false);} {normal-word|//} {normal-word|state}
  {normal-word|const} {normal-word|list} {kernel-builtin variable|=} {normal-word|[1,} {normal-word|2].map(n} {conventionally-named-word keyword|=>} {normal-word|<li} {normal-word|key=\{n\}} {normal-word|className=\{`item} {conventionally-named-word keyword|$\{n} {math-builtin variable|>} {number|1} {kernel-builtin variable|?} {normal-word|'big'} {colon-syntax function|: ''\}`\}>Cup} {normal-word|\{n\}} {combinators keyword|if} {conventionally-named-word keyword|true</li>);}
  {normal-word|return} {stack-effect-delimiter operator|(}
    {normal-word|<section} {normal-word|id="kettle"} {normal-word|\{...rest\}} {normal-word|onClick=\{()} {conventionally-named-word keyword|=>} {normal-word|setHot(!hot)\}} {normal-word|style=\{\{} {normal-word|color:} {normal-word|'red'} {conventionally-named-word keyword|\}\}>}
      {conventionally-named-word keyword|\{/*} {normal-word|comment} {normal-word|*/\}}
      {conventionally-named-word keyword|<h1>Tea} {normal-word|&} {string|"cake"} {normal-word|for} {normal-word|\{litres.toFixed(1)\}} {normal-word|people,} {normal-word|class} {normal-word|of} {conventionally-named-word keyword|2024</h1>}
      {normal-word|\{hot} {normal-word|&&} {normal-word|<Steam.Cloud} {normal-word|size=\{3\}} {conventionally-named-word keyword|/>\}}
      {constructor-word keyword|<>\{list\}<br/></>}
      {conventionally-named-word keyword|<p>return} {normal-word|this} {kernel-builtin variable|new} {conventionally-named-word keyword|function</p>}
      {normal-word|\{children} {normal-word|??} {normal-word|<em>none</em>\}}
    {constructor-word keyword|</section>}
  {normal-word|);}
{curly-brace-literal-delimiter operator|\}}
