{comment|//! kettle}
const std {operator|=} @{function|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub const Kettle {operator|=} struct {punctuation|\{}
    litres{operator|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{operator|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}self{operator|:} {operator|*}Kettle{punctuation|,} comptime T{operator|:} type{punctuation|,} n{operator|:} ?u32{punctuation|)} !T {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        var i{operator|:} usize {operator|=} {number|0xFF}{punctuation|;}
        {function|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {operator|:} {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} {function|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} continue{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} {function|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{operator|...}{number|9} {operator|=}{operator|>} error{punctuation|.}Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} @{keyword|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}{function|expect}{punctuation|(}{boolean|true} {keyword|and} {string|'a'} !{operator|=} {string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
