require {string|"json"}
@{punctuation|[}JSON{operator|:}{operator|:}Serializable{punctuation|]}
abstract class {function|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot
  include {function|Comparable}{punctuation|(}Kettle{punctuation|)}
  {keyword|property} litres {operator|:} Float64 {operator|=} {number|1.7}_f64
  getter? hot {operator|:} Bool \| Nil
  MAX {operator|=} {number|0}xFF_u8
  def {function|initialize}{punctuation|(}@name {operator|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|**}opts{punctuation|,} {operator|&}block {operator|:} Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} end
  def {function|boil}{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {operator|:} {comment|\{Int32, String\}}
    s {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} %{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`
    {comment|\{% if flag?(:x) %\}} puts {comment|\{\{ n.id \}}\} {comment|\{% end %\}}
    n{punctuation|.}times{punctuation|.}{function|select}{punctuation|(}{operator|&}{punctuation|.}even?{punctuation|)}{punctuation|.}each {comment|\{ \|i\| yield i if i =~ /a+/i && !:sym.nil? \}}
    case n when Int32 then {string|'a'} else raise {string|"no"} end {operator|#} end
  end
  macro {function|m}{punctuation|(}x{punctuation|)} {comment|\{\{x\}}\} end
end
