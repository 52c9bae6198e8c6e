{operator|/}{operator|/}{operator|!} kettle
const std {operator|=} {operator|@}{keyword|import}{punctuation|(}{string|"std"}{punctuation|)}{comment|;}
{operator|/}{operator|/}{operator|/} Doc
pub const Kettle {operator|=} struct {punctuation|\{}
    litres{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}self{punctuation|:} {operator|*Kettle}{punctuation|,} comptime T{punctuation|:} type{punctuation|,} n{punctuation|:} {operator|?u32}{punctuation|)} {operator|!}T {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        {comment|;}
        var i{punctuation|:} usize {operator|=} 0xFF{comment|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x{comment|; \} else continue; \}}
        defer std{punctuation|.}{keyword|debug}{punctuation|.}{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{comment|;}
        {keyword|return} {function|switch }{punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{punctuation|.}{punctuation|.}{punctuation|.}{number|9} {operator|=}{operator|>} error{punctuation|.}Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} {operator|@}{keyword|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{comment|;}
    {punctuation|\}}
{punctuation|\}}{comment|;}
test {string|"boil"} {punctuation|\{} try std{punctuation|.}{function|testing.expect}{punctuation|(}true {keyword|and} {string|'a'} {asm tag|{operator|!}{operator|=} }{string|'\\n'}{punctuation|)}{comment|; \} // end}
