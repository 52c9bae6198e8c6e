{operator|//!} kettle
const std {operator|=} {operator|@}{function|import}{punctuation|(}{string|"std"}{punctuation|)}{operator|;}
{operator|///} Doc
pub const Kettle {operator|=} struct {punctuation|\{}
    litres{operator|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{operator|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}self{operator|:} {operator|*}Kettle{punctuation|,} comptime T{operator|:} type{punctuation|,} n{operator|:} {operator|?}u32{punctuation|)} {operator|!}T {punctuation|\{}
        const s {operator|=} {operator|\\\\}multi
        {operator|\\\\}line
        {operator|;}
        var i{operator|:} usize {operator|=} {number|0}xFF{operator|;}
        while {punctuation|(}i {operator|<} {number|10}{punctuation|)} {operator|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} if {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x{operator|;} {punctuation|\}} else continue{operator|;} {punctuation|\}}
        defer std{operator|.}debug{operator|.}{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {operator|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{operator|;}
        return switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0.}{operator|..}{number|9} {operator|=>} error{operator|.}Cold{punctuation|,} else {operator|=>} {operator|@}{function|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{operator|;}
    {punctuation|\}}
{punctuation|\}}{operator|;}
test {string|"boil"} {punctuation|\{} try std{operator|.}testing{operator|.}{function|expect}{punctuation|(}true and {string|'a'} {operator|!=} {string|'\\n'}{punctuation|)}{operator|;} {punctuation|\}} {operator|//} end
