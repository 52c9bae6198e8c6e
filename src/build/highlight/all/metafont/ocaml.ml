{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} struct
  type 'a kettle {operator|=} {punctuation|\{} mutable litres {operator|:} float{punctuation|;} name {operator|:} {type property|string} {punctuation|\}} \| Empty {keyword|of} 'a
  exception Cold {keyword|of} int
  {command builtin|let} rec boil ?{punctuation|(}n {operator|=} {number|10}{punctuation|)} ~verbose k {operator|=} match k with
    \| {punctuation|\{} litres{punctuation|;} {constant|_} {punctuation|\}} when litres {operator|>} {number|1.5}e{number|3} {operator|-}{operator|>} Some {number|0}xFFl
    \| {constant|_} {operator|-}{operator|>} begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i {operator|-}{operator|>} ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None {keyword|end}
  {command builtin|let} c {operator|=} 'a' {operator|and} s {operator|=} {string|"str\\n\\"}q{constant|\\}{string|""} ^ {punctuation|\{}\|raw\|{punctuation|\}} {operator|and} f {operator|=} fun {variable|x} {operator|-}{operator|>} {variable|x} {macro function|mod} {number|2} land {number|3}
{keyword|end}
{command builtin|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} {keyword|to} {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea.{punctuation|(}!r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {boolean|true} && {operator|not} {boolean|false} then {punctuation|(}{punctuation|)}
