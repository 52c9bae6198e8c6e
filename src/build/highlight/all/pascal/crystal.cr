require "json"
{operator|@}{punctuation|[}JSON{punctuation|:}{punctuation|:}Serializable{punctuation|]}
{keyword|abstract} {keyword|class} Kettle{punctuation|(}T{punctuation|)} {operator|<} Pot
  {operator|include} Comparable{punctuation|(}Kettle{punctuation|)}
  {keyword|property} litres {punctuation|:} Float64 {operator|=} {number|1.7}_f64
  getter? hot {punctuation|:} Bool \| {keyword|Nil}
  MAX {operator|=} {number|0}xFF_u8
  def initialize{punctuation|(}{operator|@}{keyword|name} {punctuation|:} {keyword|String}{punctuation|,} {operator|*}args{punctuation|,} {operator|**}opts{punctuation|,} &block {punctuation|:} Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} {keyword|end}
  def boil{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {punctuation|:} {comment|\{Int32, String\}}
    s {operator|=} "at #{comment|\{@name\}} #{comment|\{n + 1\}}\\n" {operator|+} %{punctuation|(}paren "q"{punctuation|)} {operator|+} `ls`
    {comment|\{% if flag?(:x) %\}} puts {comment|\{\{ n.id \}}\} {comment|\{% end %\}}
    n{punctuation|.}times{punctuation|.}select{punctuation|(}&{punctuation|.}even?{punctuation|)}{punctuation|.}each {comment|\{ \|i\| yield i if i =~ /a+/i && !:sym.nil? \}}
    {keyword|case} n when Int32 {keyword|then} {string|'a'} {keyword|else} {keyword|raise} "no" {keyword|end} # {keyword|end}
  {keyword|end}
  macro m{punctuation|(}x{punctuation|)} {comment|\{\{x\}}\} {keyword|end}
{keyword|end}
