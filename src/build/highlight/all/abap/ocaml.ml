{punctuation|(}* kettle {punctuation|(}* {keyword|nested} *{punctuation|)} *{punctuation|)}
{keyword|open} Printf
{keyword|module} Tea {operator|=} struct
  {keyword|type} {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  {keyword|exception} Cold {keyword|of} int
  {keyword|let} rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} {keyword|match} k {keyword|with}
    {token-operator punctuation|\|}{string-template string| }{token-operator punctuation|\{} litres; _ {token-operator punctuation|\}} {keyword|when} litres {operator|>} {number|1}{punctuation|.}5e3 -> {keyword|Some} 0xFFl
    {token-operator punctuation|\|} _ -> {keyword|begin} {keyword|try} {keyword|raise} {punctuation|(}Cold n{punctuation|)} {keyword|with} Cold {keyword|i} -> {keyword|ignore} {punctuation|(}`Variant {keyword|i}{punctuation|)}; None {keyword|end}
  {keyword|let} {keyword|c} {operator|=} {string|'a'} {keyword|and} s {operator|=} {eol-comment comment|"str\\n\\"q\\"" ^ \{\|}{string-template string|raw}{token-operator punctuation|\|}{token-operator punctuation|\}} {keyword|and} f {operator|=} fun {keyword|x} -> {keyword|x} {keyword|mod} {number|2} land {number|3}
{keyword|end}
{keyword|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} {keyword|i} {operator|=} {number|0} {keyword|to} {number|10} {keyword|do} printf {eol-comment comment|"%d\\n" (Tea.(!r) + i) done; if true && not false then ()}
