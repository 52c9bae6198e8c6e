{function|require} {string|"json"}
@{punctuation|[}JSON{punctuation|:}{punctuation|:}Serializable{punctuation|]}
{function|abstract} class {function|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  {function|include} {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  {function|property} litres {punctuation|:} Float64 {operator|=} {number|1.7}_f64
  {function|getter}{punctuation|?} hot {punctuation|:} Bool \| Nil
  MAX {operator|=} {number|0}xFF_u8
  {function|def} {function|initialize}{punctuation|(}@name {punctuation|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block {punctuation|:} Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} {function|end}
  {function|def} {function|boil}{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {punctuation|:} {punctuation|\{}{function|Int32}{punctuation|,} String{punctuation|\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} {code italic|{delimiter punctuation|`}{statement|{function|ls}}{delimiter punctuation|`}}
    {punctuation|\{}{operator|%} {keyword|if} flag{punctuation|?}{punctuation|(}{punctuation|:}x{punctuation|)} {operator|%}{punctuation|\}} puts {punctuation|\{}{punctuation|\{} n{punctuation|.}id {punctuation|\}}{punctuation|\}} {punctuation|\{}{operator|%} end {operator|%}{punctuation|\}}
    n{punctuation|.}times{punctuation|.}{function|select}{punctuation|(}&{punctuation|.}even{punctuation|?}{punctuation|)}{punctuation|.}each {punctuation|\{} \|i\| yield i {keyword|if} i {operator|=}~ {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}{punctuation|:}sym{punctuation|.}nil{punctuation|?} {punctuation|\}}
    {keyword|case} n when Int32 then 'a' {keyword|else} raise {string|"no"} end # end
  {function|end}
  {function|macro} {function|m}{punctuation|(}x{punctuation|)} {punctuation|\{}{punctuation|\{}{function|x}{punctuation|\}}{punctuation|\}} end
{function|end}
