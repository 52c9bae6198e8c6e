{keyword|require} {string-literal|{string|"json"}}
{attribute|{delimiter punctuation|@[}{attribute class-name|JSON}{args|{double-colon punctuation|::}Serializable}{delimiter punctuation|]}}
{keyword|abstract} {keyword|class} {class-name|Kettle}{punctuation|(}{constant|T}{punctuation|)} {operator|<} Pot
  {keyword|include} Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {operator|:} Float64 {operator|=} {number|1.7_f64}
  getter{operator|?} hot {operator|:} Bool {operator|\|} Nil
  {constant|MAX} {operator|=} {number|0xFF_u8}
  {keyword|def} {method-definition|{function|initialize}}{punctuation|(}{variable|@name} {operator|:} {builtin|String}{punctuation|,} {operator|*}args{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}block {operator|:} Int32 {operator|->} {constant|T}{punctuation|)}{punctuation|;} {keyword|end}
  {keyword|def} {method-definition|{function|boil}}{punctuation|(}n {operator|=} {number|1_000}{punctuation|)} {operator|:} {punctuation|\{}Int32{punctuation|,} {builtin|String}{punctuation|\}}
    s {operator|=} {string-literal|{string|"at }{interpolation|{delimiter punctuation|#\{}{content|{variable|@name}}{delimiter punctuation|\}}}{string| }{interpolation|{delimiter punctuation|#\{}{content|n {operator|+} {number|1}}{delimiter punctuation|\}}}{string|\\n"}} {operator|+} {string-literal|{string|%(paren "q")}} {operator|+} {command-literal|{command string|`ls`}}
    {expansion|{delimiter operator|\{%}{content| {keyword|if} flag{operator|?}{punctuation|(}{symbol|:x}{punctuation|)} }{delimiter operator|%\}}} puts {expansion|{delimiter operator|\{\{}{content| n{punctuation|.}id }{delimiter operator|\}\}}} {expansion|{delimiter operator|\{%}{content| {keyword|end} }{delimiter operator|%\}}}
    n{punctuation|.}times{punctuation|.}{keyword|select}{punctuation|(}{operator|&.}even{operator|?}{punctuation|)}{punctuation|.}each {punctuation|\{} {operator|\|}i{operator|\|} {keyword|yield} i {keyword|if} i {operator|=~} {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}{symbol|:sym}{punctuation|.}nil{operator|?} {punctuation|\}}
    {keyword|case} n {keyword|when} Int32 {keyword|then} {char|'a'} {keyword|else} raise {string-literal|{string|"no"}} {keyword|end} {comment|# end}
  {keyword|end}
  {keyword|macro} m{punctuation|(}x{punctuation|)} {expansion|{delimiter operator|\{\{}{content|x}{delimiter operator|\}\}}} {keyword|end}
{keyword|end}
