{comment|//! kettle}
const std {operator|=} {punctuation|@}{function|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub const Kettle {operator|=} struct {punctuation|\{}
    {property|litres}{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    {property|name}{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}{property|self}{punctuation|:} *Kettle{punctuation|,} comptime {property|T}{punctuation|:} {keyword|type}{punctuation|,} {property|n}{punctuation|:} {operator|?}u32{punctuation|)} {operator|!}T {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        {keyword|var} {property|i}{punctuation|:} usize {operator|=} 0xFF{punctuation|;}
        {function|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {date|\|x\|} {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} continue{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        return {function|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{punctuation|.}{punctuation|.}{punctuation|.}{number|9} {operator|=}{operator|>} error{punctuation|.}Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} {punctuation|@}{keyword|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}{function|expect}{punctuation|(}{boolean|true} {keyword|and} {string|'a'} {operator|!=} {string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
