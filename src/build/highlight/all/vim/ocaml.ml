{punctuation|(}{operator|*} kettle {punctuation|(}{operator|*} nested {operator|*}{punctuation|)} {operator|*}{punctuation|)}
{keyword|open} Printf
module Tea {operator|=} struct
  type {string|'a kettle = \{ mutable litres : float; name : string \} \| Empty of '}a
  exception Cold of int
  {keyword|let} {keyword|rec} boil {operator|?}{punctuation|(}{keyword|n} {operator|=} {number|10}{punctuation|)} ~{keyword|verbose} {keyword|k} {operator|=} {keyword|match} {keyword|k} with
    \| {punctuation|\{} litres{punctuation|;} _ {punctuation|\}} when litres {operator|>} {number|1}{operator|.}5e3 {operator|-}{operator|>} Some 0xFFl
    \| _ {operator|-}{operator|>} begin {keyword|try} raise {punctuation|(}Cold {keyword|n}{punctuation|)} with Cold i {operator|-}{operator|>} ignore {punctuation|(}`Variant i{punctuation|)}{punctuation|;} None end
  {keyword|let} {keyword|c} {operator|=} {string|'a'} and s {operator|=} {string|"str\\n\\"q\\""} ^ {punctuation|\{}\|raw\|{punctuation|\}} and {keyword|f} {operator|=} {keyword|fun} {keyword|x} {operator|-}{operator|>} {keyword|x} {keyword|mod} {number|2} land {number|3}
end
{keyword|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} {keyword|to} {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea{operator|.}{punctuation|(}{operator|!}{keyword|r}{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} true {operator|&&} not false then {punctuation|(}{punctuation|)}
