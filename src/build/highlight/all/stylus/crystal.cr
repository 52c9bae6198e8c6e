{property-declaration|{property|require} {string|"json"}}
{atrule-declaration|@{punctuation|[}JSON{punctuation|:}{punctuation|:}Serializable{punctuation|]}}
abstract class {func|{function|Kettle}{punctuation|(}T{punctuation|)} {operator|<} Pot}
  {property-declaration|{property|include} {func|{function|Comparable}{punctuation|(}Kettle{punctuation|)}}}
  {property-declaration|{property|property} litres {punctuation|:} Float64 {operator|=} {number|1.7}_f64}
  getter? hot {punctuation|:} Bool \| Nil
  {variable-declaration|{variable|MAX} {operator|=} {number|0}{unit|x}FF_u8}
  {property-declaration|{property|def} {func|{function|initialize}{punctuation|(}@name {punctuation|:} String{punctuation|,} {operator|*}args{punctuation|,} {operator|**}opts{punctuation|,} &block {punctuation|:} Int32 {operator|-}{operator|>} T{punctuation|)}{punctuation|;} end}}
  def {func|{function|boil}{punctuation|(}n {operator|=} {number|1}_000{punctuation|)} {punctuation|:} {interpolation variable|{delimiter punctuation|\{}Int32{punctuation|,} String{delimiter punctuation|\}}}}
    {variable-declaration|{variable|s} {operator|=} {string|"at #\{@name\} #\{n + 1\}\\n"} {operator|+} {operator|%}{punctuation|(}paren {string|"q"}{punctuation|)} {operator|+} `ls`}
    {selector|{punctuation|\{}% if flag?(:x) %{punctuation|\}} puts {punctuation|\{}}{interpolation variable|{delimiter punctuation|\{} n.id {delimiter punctuation|\}}}{punctuation|\}} {interpolation variable|{delimiter punctuation|\{}{operator|%} end {operator|%}{delimiter punctuation|\}}}
    n{punctuation|.}times{punctuation|.}{func|{function|select}{punctuation|(}&.even{operator|?}{punctuation|)}.each {punctuation|\{} \|i\| yield i {keyword|if} i {operator|=}{operator|~} {operator|/}a{operator|+}{operator|/}i {operator|&&} {operator|!}{punctuation|:}sym.nil{operator|?} {punctuation|\}}}
    {property-declaration|{property|case} n when Int32 then {string|'a'} {keyword|else} raise {string|"no"} end # end}
  end
  macro {func|{function|m}{punctuation|(}x{punctuation|)} {interpolation variable|{delimiter punctuation|\{}{delimiter punctuation|\{}x{delimiter punctuation|\}}}{punctuation|\}} end}
end
