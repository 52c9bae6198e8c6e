{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
open Printf
module Tea {operator|=} struct
  {keyword|type} {operator|'}a kettle {operator|=} {punctuation|\{} mutable litres {operator|:} float{punctuation|;} name {operator|:} {function|string} {punctuation|\}} {operator|\|} Empty {keyword|of} {operator|'}a
  exception Cold {keyword|of} {function|int}
  {keyword|let} rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} match k {keyword|with}
    {operator|\|} {punctuation|\{} litres{punctuation|;} {operator|_} {punctuation|\}} {keyword|when} litres {operator|>} {number|1.5e3} {operator|->} Some {number|0xFF}l
    {operator|\|} {operator|_} {operator|->} begin try raise {punctuation|(}Cold n{punctuation|)} {keyword|with} Cold i {operator|->} ignore {punctuation|(}{operator|`}Variant i{punctuation|)}{punctuation|;} None {keyword|end}
  {keyword|let} c {operator|=} {operator|'}a{operator|'} {operator|and} s {operator|=} {string|"str\\n\\"q\\""} {operator|^} {punctuation|\{}{operator|\|}raw{operator|\|}{punctuation|\}} {operator|and} f {operator|=} {function|fun} x {operator|->} x {operator|mod} {number|2} land {number|3}
{keyword|end}
{keyword|let} {punctuation|(}{punctuation|)} {operator|=} for i {operator|=} {number|0} to {number|10} {function|do} printf {string|"%d\\n"} {punctuation|(}Tea{operator|.}{punctuation|(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} {keyword|true} {operator|&&} {operator|not} {keyword|false} {keyword|then} {punctuation|(}{punctuation|)}
