{comment|//! kettle}
const std {operator|=} @{keyword|import}{punctuation|(}{string-literal|{string|"std"}}{punctuation|)};
{comment|/// Doc}
pub const Kettle {operator|=} struct {punctuation|\{}
    litres{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}self{punctuation|:} {operator|*}Kettle{punctuation|,} comptime T{punctuation|:} type{punctuation|,} n{punctuation|:} {operator|?}u32{punctuation|)} {operator|!}T {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        ;
        var i{punctuation|:} usize {operator|=} {number|0xFF};
        {function|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x; {punctuation|\}} else continue; {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}{function|print}{punctuation|(}{string-literal|{string|"at \{d\}}{escape string|\\n}{string|"}}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)};
        return {function|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0.}{punctuation|.}{punctuation|.}9 {operator|=}{operator|>} error{punctuation|.}Cold{punctuation|,} else {operator|=}{operator|>} {attribute function|@as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}};
    {punctuation|\}}
{punctuation|\}};
test {string-literal|{string|"boil"}} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}{function|expect}{punctuation|(}{boolean|true} and {string-literal|{string|'a'}} {operator|!=} {string-literal|{string|'}{escape string|\\n}{string|'}}{punctuation|)}; {punctuation|\}} {comment|// end}
