require {eol-comment comment|"json"}
@[JSON{punctuation|:}{punctuation|:}Serializable]
{keyword|abstract} {keyword|class} Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  {keyword|include} Comparable{punctuation|(}Kettle{punctuation|)}
  {keyword|property} litres {punctuation|:} Float64 {operator|=} {number|1}{punctuation|.}7_f64
  getter? hot {punctuation|:} Bool {token-operator punctuation|\|} Nil
  {keyword|MAX} {operator|=} 0xFF_u8
  def initialize{punctuation|(}@name {punctuation|:} String{punctuation|,} *args{punctuation|,} **opts{punctuation|,} &block {punctuation|:} Int32 -> T{punctuation|)}; {keyword|end}
  def boil{punctuation|(}n {operator|=} 1_000{punctuation|)} {punctuation|:} {token-operator punctuation|\{}Int32{punctuation|,} String{token-operator punctuation|\}}
    s {operator|=} {eol-comment comment|"at #\{@name\}}{string-template string| #}{token-operator punctuation|\{}n {operator|+} {number|1}{token-operator punctuation|\}}\\n" {operator|+} %{punctuation|(}paren {eol-comment comment|"q") + }{string|`ls`}
    {token-operator punctuation|\{}% {keyword|if} flag?{punctuation|(}{punctuation|:}x{punctuation|)} %{token-operator punctuation|\}}{string-template string| puts }{token-operator punctuation|\{}{token-operator punctuation|\{} n{punctuation|.}{keyword|id} {token-operator punctuation|\}}{string-template string|\} }{token-operator punctuation|\{}% {keyword|end} %{token-operator punctuation|\}}
    n{punctuation|.}{keyword|times}{punctuation|.}{keyword|select}{punctuation|(}&{punctuation|.}even?{punctuation|)}{punctuation|.}{keyword|each} {token-operator punctuation|\{} {token-operator punctuation|\|}{string-template string|i}{token-operator punctuation|\|} yield {keyword|i} {keyword|if} {keyword|i} =~ /a+/i {string-operator keyword|&&} !{punctuation|:}sym{punctuation|.}nil? {token-operator punctuation|\}}
    {keyword|case} n {keyword|when} Int32 {keyword|then} {string|'a'} {keyword|else} {keyword|raise} {eol-comment comment|"no" end # end}
  {keyword|end}
  macro {keyword|m}{punctuation|(}x{punctuation|)} {token-operator punctuation|\{}{token-operator punctuation|\{}x{token-operator punctuation|\}}{token-operator punctuation|\}} {keyword|end}
{keyword|end}
