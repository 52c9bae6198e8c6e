{comment|//! kettle}
const std {operator|=} {annotation function|@import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub const Kettle {operator|=} struct {punctuation|\{}
    litres{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}self{punctuation|:} *Kettle{punctuation|,} comptime T{punctuation|:} type{punctuation|,} n{punctuation|:} ?u32{punctuation|)} !T {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        var i{punctuation|:} usize {operator|=} {number|0xFF}{punctuation|;}
        {function|while} {punctuation|(}i {punctuation|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i +{operator|=} {number|1}{punctuation|)} {punctuation|\{} {function|if} {punctuation|(}n{punctuation|)} \|x\| {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} else continue{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        return {function|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} 0{punctuation|.}{punctuation|.}{punctuation|.}9 {operator|=}{punctuation|>} {keyword|error}{punctuation|.}Cold{punctuation|,} else {operator|=}{punctuation|>} {annotation function|@as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}{function|expect}{punctuation|(}{keyword|true} and 'a' !{operator|=} '\\n'{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
