{comment|(* kettle (* nested *) *)}
open Printf
module Tea {operator|=} {keyword|struct}
  type {operator|'}a kettle {operator|=} {punctuation|\{} mutable litres {punctuation|:} float{punctuation|;} name {punctuation|:} string {punctuation|\}} {operator|\|} Empty of {operator|'}a
  exception Cold of int
  {keyword|let} rec boil {operator|?}{punctuation|(}n {operator|=} {number|10}{punctuation|)} {operator|~}verbose k {operator|=} {keyword|match} k {keyword|with}
    {operator|\|} {punctuation|\{} litres{punctuation|;} {keyword|_} {punctuation|\}} when litres {operator|>} {number|1.5e3} {operator|->} Some 0xFFl
    {operator|\|} {keyword|_} {operator|->} begin try raise {punctuation|(}Cold n{punctuation|)} {keyword|with} Cold i {operator|->} ignore {punctuation|(}`{keyword|Variant} i{punctuation|)}{punctuation|;} None {keyword|end}
  {keyword|let} c {operator|=} {operator|'}a{operator|'} and s {operator|=} {string|"str\\n\\"}q\\{string|""} {operator|^} {punct punctuation|\{\|}raw{operator|\|}{punctuation|\}} and f {operator|=} {keyword|fun} x {operator|->} x mod {number|2} land {number|3}
{keyword|end}
{keyword|let} {punctuation|(}{punctuation|)} {operator|=} {keyword|for} i {operator|=} {number|0} to {number|10} do printf {string|"%d\\n"} {punctuation|(}Tea{punctuation|.(}{operator|!}r{punctuation|)} {operator|+} i{punctuation|)} done{punctuation|;} {keyword|if} true {operator|&}{operator|&} not false {keyword|then} {punctuation|(}{punctuation|)}
