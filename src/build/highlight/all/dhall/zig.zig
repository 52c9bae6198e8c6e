{operator|//}! kettle
const std {operator|=} {operator|@}import{punctuation|(}{string|"std"}{punctuation|)};
{operator|//}{punctuation|/} {class-name|Doc}
pub const {class-name|Kettle} {operator|=} struct {punctuation|\{}
    litres{operator|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{operator|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil{punctuation|(}self{operator|:} {operator|*}{class-name|Kettle}{punctuation|,} comptime {class-name|T}{operator|:} type{punctuation|,} n{operator|:} {operator|?}u32{punctuation|)} !{class-name|T} {punctuation|\{}
        const s {operator|=} {operator|\\}{operator|\\}multi
        {operator|\\}{operator|\\}line
        ;
        var i{operator|:} usize {operator|=} {number|0xFF};
        while {punctuation|(}i {operator|<} {number|10}{punctuation|)} {operator|:} {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x; {punctuation|\}} {keyword|else} continue; {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}print{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)};
        return switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{punctuation|..}{punctuation|.}{number|9} {operator|=}{operator|>} error{punctuation|.}{class-name|Cold}{punctuation|,} {keyword|else} {operator|=}{operator|>} {operator|@}{keyword|as}{punctuation|(}{class-name|T}{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}};
    {punctuation|\}}
{punctuation|\}};
test {string|"boil"} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}expect{punctuation|(}true and 'a' {operator|!=} '{operator|\\}n'{punctuation|)}; {punctuation|\}} {operator|//} end
