{keyword|require} {string|"json"}
@{punctuation|[}{module class-name|JSON}{operator|::}{module class-name|Serializable}{punctuation|]}
abstract class {module class-name|Kettle}{punctuation|(}{module class-name|T}{punctuation|)} {operator|<} {module class-name|Pot}
  include {module class-name|Comparable}{punctuation|(}{module class-name|Kettle}{punctuation|)}
  property litres : {module class-name|Float64} {operator|=} {number|1}{punctuation|.}7_f64
  getter? hot : {module class-name|Bool} {operator|\|} {module class-name|Nil}
  {module class-name|MAX} {operator|=} 0xFF_u8
  {keyword|def} {function|initialize}{punctuation|(}{attribute variable|@name} : {module class-name|String}{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block : {module class-name|Int32} {operator|->} {module class-name|T}{punctuation|)}; {keyword|end}
  {keyword|def} {function|boil}{punctuation|(}n {operator|=} {number|1_000}{punctuation|)} : {punctuation|\{}{module class-name|Int32}{punctuation|,} {module class-name|String}{punctuation|\}}
    s {operator|=} {string|"at {interpolation|{delimiter punctuation|#\{}{attribute variable|@name}{delimiter punctuation|\}}} {interpolation|{delimiter punctuation|#\{}n {operator|+} {number|1}{delimiter punctuation|\}}}\\n"} {operator|+} {punctuation|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    {punctuation|\{}{punctuation|%} {keyword|if} {function|flag?}{punctuation|(}{atom symbol|:x}{punctuation|)} {punctuation|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{punctuation|%} {keyword|end} {punctuation|%}{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{function|select}{punctuation|(}{operator|&}{punctuation|.}even?{punctuation|)}{punctuation|.}each {punctuation|\{} {operator|\|}i{operator|\|} yield i {keyword|if} i {operator|=~} {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}{atom symbol|:sym}{punctuation|.}{boolean|nil}? {punctuation|\}}
    {keyword|case} n {keyword|when} {module class-name|Int32} then {string|'a'} {keyword|else} {keyword|raise} {string|"no"} {keyword|end} {comment|# end}
  {keyword|end}
  macro {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
