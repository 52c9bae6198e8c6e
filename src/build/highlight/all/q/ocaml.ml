{punctuation|(}{verb operator|*} kettle {punctuation|(}{verb operator|*} nested {verb operator|*}{punctuation|)} {verb operator|*}{punctuation|)}
open Printf
module Tea {verb operator|=} struct
  {keyword|type} {adverb function|'}a kettle {verb operator|=} {punctuation|\{} mutable litres {verb operator|:} float{punctuation|;} name {verb operator|:} {keyword|string} {punctuation|\}} {verb operator|\|} Empty of {adverb function|'}a
  exception Cold of int
  let rec boil {verb operator|?}{punctuation|(}n {verb operator|=} {number|10}{punctuation|)} {verb operator|~}verbose k {verb operator|=} match k with
    {verb operator|\|} {punctuation|\{} litres{punctuation|;} {verb operator|_} {punctuation|\}} when litres {verb operator|>} {number|1.5e3} {verb operator|-}{verb operator|>} Some {number|0xFF}l
    {verb operator|\|} {verb operator|_} {verb operator|-}{verb operator|>} begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i {verb operator|-}{verb operator|>} ignore {punctuation|(}{symbol|`Variant} i{punctuation|)}{punctuation|;} None end
  let c {verb operator|=} {adverb function|'}a{adverb function|'} {keyword|and} s {verb operator|=} {string|"str\\n\\"q\\""} {verb operator|^} {punctuation|\{}{verb operator|\|}raw{verb operator|\|}{punctuation|\}} {keyword|and} f {verb operator|=} fun x {verb operator|-}{verb operator|>} x {keyword|mod} {number|2} land {number|3}
end
let {punctuation|(}{punctuation|)} {verb operator|=} for i {verb operator|=} {number|0} to {number|10} {keyword|do} printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.}{punctuation|(}{verb operator|!}r{punctuation|)} {verb operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} true {verb operator|&}{verb operator|&} {keyword|not} false then {punctuation|(}{punctuation|)}
