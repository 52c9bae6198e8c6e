{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
{keyword|open} Printf
module Tea {operator|=} struct
  type 'a kettle {operator|=} {punctuation|\{} {keyword|mutable} litres {punctuation|:} float{punctuation|;} name {punctuation|:} string {punctuation|\}} \| Empty of 'a
  exception Cold of int
  {keyword|let} rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k with
    \| {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres > {number|1.5e3} {operator|->} Some {number|0xFFl}
    \| _ {operator|->} begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i {operator|->} ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  {keyword|let} c {operator|=} 'a' {operator|and} s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}\|raw\|{punctuation|\}} {operator|and} f {operator|=} fun x {operator|->} x mod {number|2} land {number|3}
end
{keyword|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {keyword|true} && {operator|not} {keyword|false} then {punctuation|(}{punctuation|)}
