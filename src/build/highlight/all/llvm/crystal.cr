{keyword|require} {string|"json"}
@{punctuation|[}{label|JSON:}:Serializable{punctuation|]}
{keyword|abstract} {keyword|class} Kettle{punctuation|(}T{punctuation|)} {punctuation|<} Pot
  {keyword|include} Comparable{punctuation|(}Kettle{punctuation|)}
  {keyword|property} {keyword|litres} : Float64 {punctuation|=} {number|1}{punctuation|.}7_f64
  {keyword|getter}? {keyword|hot} : Bool \| Nil
  MAX {punctuation|=} 0xFF_u8
  {keyword|def} {keyword|initialize}{punctuation|(}{variable|@name} : String{punctuation|,} {punctuation|*}{keyword|args}{punctuation|,} {punctuation|*}{punctuation|*}{keyword|opts}{punctuation|,} &{keyword|block} : Int32 -{punctuation|>} T{punctuation|)}{comment|; end}
  {keyword|def} {keyword|boil}{punctuation|(}{keyword|n} {punctuation|=} 1_000{punctuation|)} : {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    {keyword|s} {punctuation|=} {string|"at #\{@name\} #\{n + 1\}\\n"} + %{punctuation|(}{keyword|paren} {string|"q"}{punctuation|)} + `{keyword|ls}`
    {punctuation|\{}% {keyword|if} {keyword|flag}?{punctuation|(}:{keyword|x}{punctuation|)} %{punctuation|\}} {keyword|puts} {punctuation|\{}{punctuation|\{} {keyword|n}{punctuation|.}{keyword|id} {punctuation|\}}{punctuation|\}} {punctuation|\{}% {keyword|end} %{punctuation|\}}
    {keyword|n}{punctuation|.}{keyword|times}{punctuation|.}{keyword|select}{punctuation|(}&{punctuation|.}{keyword|even}?{punctuation|)}{punctuation|.}{keyword|each} {punctuation|\{} \|{keyword|i}\| {keyword|yield} {keyword|i} {keyword|if} {keyword|i} {punctuation|=}~ /{keyword|a}+/{keyword|i} && {punctuation|!}:{keyword|sym}{punctuation|.}{keyword|nil}? {punctuation|\}}
    {keyword|case} {keyword|n} {keyword|when} Int32 {keyword|then} '{keyword|a}' {keyword|else} {keyword|raise} {string|"no"} {keyword|end} # {keyword|end}
  {keyword|end}
  {keyword|macro} {keyword|m}{punctuation|(}{keyword|x}{punctuation|)} {punctuation|\{}{punctuation|\{}{keyword|x}{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
