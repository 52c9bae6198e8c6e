{punctuation|(}{verb keyword|*} kettle {punctuation|(}{verb keyword|*} nested {verb keyword|*}{punctuation|)} {verb keyword|*}{punctuation|)}
open Printf
module Tea {verb keyword|=} struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  let rec boil {verb keyword|?}{punctuation|(}n {verb keyword|=} {number|10}{punctuation|)} {adverb builtin|~}verbose k {verb keyword|=} match k with
    {verb keyword|\|} {verb keyword|\{} litres{verb keyword|;} {number|_} {adverb builtin|\}} when litres {verb keyword|>} {number|1.5e3} {verb keyword|-}{verb keyword|>} Some {number|0}xFFl
    {verb keyword|\|} {number|_} {verb keyword|-}{verb keyword|>} begin try raise {punctuation|(}Cold n{punctuation|)} with Cold i {verb keyword|-}{verb keyword|>} ignore {punctuation|(}{conjunction variable|`}Variant i{punctuation|)}{verb keyword|;} None end
  let c {verb keyword|=} {string|'a'} and s {verb keyword|=} {conjunction variable|"}str{adverb builtin|\\}n{adverb builtin|\\}{conjunction variable|"}q{adverb builtin|\\}{conjunction variable|"}{conjunction variable|"} {verb keyword|^} {verb keyword|\{}{verb keyword|\|}raw{verb keyword|\|}{adverb builtin|\}} and f {verb keyword|=} fun x {verb keyword|-}{verb keyword|>} x mod {number|2} land {number|3}
end
let {punctuation|(}{punctuation|)} {verb keyword|=} for i {verb keyword|=} {number|0} to {number|10} do printf {conjunction variable|"}{verb keyword|%}d{adverb builtin|\\}n{conjunction variable|"} {punctuation|(}Te{operator|a.}{punctuation|(}{verb keyword|!}r{punctuation|)} {verb keyword|+} i{punctuation|)} done{verb keyword|;} if true {conjunction variable|&}{conjunction variable|&} not false then {punctuation|(}{punctuation|)}
