{comment-slash comment|//! kettle}
const std {operator|=} @import{punctuation|(}{string|{punctuation|"}std{punctuation|"}}{punctuation|)};
{comment-slash comment|/// Doc}
pub const Kettle {operator|=} struct {punctuation|\{}
    litres{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    {function|name}{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil{punctuation|(}{source-layers function|self}{punctuation|:} {operator|*}Kettle{punctuation|,} comptime T{punctuation|:} type{punctuation|,} n{punctuation|:} {operator|?}u32{punctuation|)} !T {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        ;
        var i{punctuation|:} usize {operator|=} {number|0xFF};
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x; {punctuation|\}} {keyword|else} {keyword|continue}; {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}print{punctuation|(}{string|{punctuation|"}at \{d\}\\n{punctuation|"}}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)};
        return switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0.}{punctuation|.}{number|.9} {operator|=}{operator|>} error{punctuation|.}Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} @{keyword|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}};
    {punctuation|\}}
{punctuation|\}};
test {string|{punctuation|"}boil{punctuation|"}} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}expect{punctuation|(}{boolean|true} {keyword|and} {string|{punctuation|'}a{punctuation|'}} {operator|!=} {string|{punctuation|'}\\n{punctuation|'}}{punctuation|)}; {punctuation|\}} {comment-slash comment|// end}
