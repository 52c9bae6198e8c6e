{punctuation|(}{operator|*} {function|kettle} {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} struct
  {keyword|type} 'a kettle {operator|=} {punctuation|\{} mutable litres : float{punctuation|;} name : string {punctuation|\}} \| Empty of 'a
  exception Cold of int
  {keyword|let} rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k with
    \| {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|-}{operator|>} Some 0xFFl
    \| _ {operator|-}{operator|>} begin {keyword|try} {function|raise} {punctuation|(}Cold n{punctuation|)} with Cold i {operator|-}{operator|>} {function|ignore} {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  {keyword|let} c {operator|=} 'a' {keyword|and} s {operator|=} {string|"str\\n\\"}q\\{string|""} {operator|^} {punctuation|\{}\|raw\|{punctuation|\}} {keyword|and} f {operator|=} fun x {operator|-}{operator|>} x mod {number|2} land {number|3}
end
{keyword|let} {punctuation|(}{punctuation|)} {operator|=} for i {operator|=} {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}{function|Tea.}{punctuation|(}!r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} {operator|&}{operator|&} {keyword|not} {boolean|false} {keyword|then} {punctuation|(}{punctuation|)}
