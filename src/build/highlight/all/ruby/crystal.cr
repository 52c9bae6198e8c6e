{keyword|require} {string-literal|{string|"json"}}
@{punctuation|[}{constant|JSON}{double-colon punctuation|::}Serializable{punctuation|]}
abstract {keyword|class} {class-name|Kettle}{punctuation|(}{constant|T}{punctuation|)} {operator|<} Pot
  {keyword|include} Comparable{punctuation|(}Kettle{punctuation|)}
  property litres {operator|:} Float64 {operator|=} {number|1.7}_f64
  getter{operator|?} hot {operator|:} Bool {operator|\|} Nil
  {constant|MAX} {operator|=} {number|0}xFF_u8
  {keyword|def} {method-definition|{function|initialize}}{punctuation|(}{variable|@name} {operator|:} {builtin|String}{punctuation|,} {operator|*}args{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}block {operator|:} Int32 {operator|-}{operator|>} {constant|T}{punctuation|)}{punctuation|;} {keyword|end}
  {keyword|def} {method-definition|{function|boil}}{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {operator|:} {punctuation|\{}Int32{punctuation|,} {builtin|String}{punctuation|\}}
    s {operator|=} {string-literal|{string|"at }{interpolation|{delimiter punctuation|#\{}{content|{variable|@name}}{delimiter punctuation|\}}}{string| }{interpolation|{delimiter punctuation|#\{}{content|n {operator|+} {number|1}}{delimiter punctuation|\}}}{string|\\n"}} {operator|+} {string-literal|{string|%(paren "q")}} {operator|+} {command-literal|{command string|`ls`}}
    {punctuation|\{}{operator|%} {keyword|if} flag{operator|?}{punctuation|(}{symbol|:x}{punctuation|)} {string-literal|{string|%\} puts \{\{ n.id \}}}{punctuation|\}} {punctuation|\{}{operator|%} {keyword|end} {string-literal|{string|%\}
    n.times.select(&.even?).each \{ \|i\| yield i if i =~ /a+/i && !:sym.nil? \}}}
    {keyword|case} n {keyword|when} Int32 {keyword|then} {string-literal|{string|'a'}} {keyword|else} {keyword|raise} {string-literal|{string|"no"}} {keyword|end} {comment|# end}
  {keyword|end}
  macro m{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {keyword|end}
{keyword|end}
