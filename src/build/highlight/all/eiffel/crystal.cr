{keyword|require} {string|"json"}
@{punctuation|[}{class-name|JSON}{punctuation|:}{punctuation|:}Serializable{punctuation|]}
abstract {keyword|class} Kettle{punctuation|(}{class-name|T}{punctuation|)} {operator|<} Pot
  include Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {punctuation|:} Float64 {operator|=} {number|1.}7_f64
  getter{punctuation|?} hot {punctuation|:} Bool \| Nil
  {class-name|MAX} {operator|=} 0xFF_u8
  def initialize{punctuation|(}@name {punctuation|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block {punctuation|:} Int32 {punctuation|->} {class-name|T}{punctuation|)}{punctuation|;} {keyword|end}
  def boil{punctuation|(}n {operator|=} {number|1_000}{punctuation|)} {punctuation|:} {punctuation|\{}Int32{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} %{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}% {keyword|if} flag{punctuation|?}{punctuation|(}{punctuation|:}x{punctuation|)} %{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}% {keyword|end} %{punctuation|\}}
    n{punctuation|.}times.{keyword|select}{punctuation|(}&{punctuation|.}even{punctuation|?}{punctuation|)}{punctuation|.}each {punctuation|\{} \|i\| yield i {keyword|if} i {operator|=}{operator|~} {operator|/}a{operator|+}{operator|/}i && !{punctuation|:}sym{punctuation|.}nil{punctuation|?} {punctuation|\}}
    case n {keyword|when} Int32 {keyword|then} {char|'a'} {keyword|else} raise {string|"no"} {keyword|end} # {keyword|end}
  {keyword|end}
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
