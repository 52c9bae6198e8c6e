{comment|//! kettle}
const std {operator|=} @import{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub const Kettle {operator|=} struct {punctuation|\{}
    litres{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    {function|name}{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil{punctuation|(}self{punctuation|:} {operator|*}Kettle{punctuation|,} comptime T{punctuation|:} {function|type}{punctuation|,} n{punctuation|:} ?u32{punctuation|)} {operator|!}T {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        var i{punctuation|:} usize {operator|=} {number|0xFF}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} \|x\| {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} continue{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}print{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        return {keyword|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{punctuation|.}{punctuation|.}{number|.9} {operator|=}{operator|>} error{punctuation|.}Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} @as{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} {keyword|try} std{punctuation|.}testing{punctuation|.}expect{punctuation|(}{boolean|true} {operator|and} {string|'a'} {operator|!=} {string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
