{comment|//! kettle}
const std {operator|=} {variable|@import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub const Kettle {operator|=} struct \{
    litres: f64 {operator|=} {number|1.7}{punctuation|,}
    name: {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil{punctuation|(}self: {operator|*}Kettle{punctuation|,} comptime T: {keyword|type}{punctuation|,} n: ?u32{punctuation|)} {operator|!}T \{
        const s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        var i: usize {operator|=} {number|0xFF}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} : {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} \{ {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} \{ _ {operator|=} x{punctuation|;} \} {keyword|else} {keyword|continue}{punctuation|;} \}
        defer std{punctuation|.}debug{punctuation|.}{keyword|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}\{i\}{punctuation|)}{punctuation|;}
        {keyword|return} switch {punctuation|(}i{punctuation|)} \{ {number|0.}{punctuation|.}{number|.9} {operator|=}{operator|>} error{punctuation|.}Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} {variable|@as}{punctuation|(}T{punctuation|,} {keyword|undefined}{punctuation|)} orelse unreachable \}{punctuation|;}
    \}
\}{punctuation|;}
test {string|"boil"} \{ try std{punctuation|.}testing{punctuation|.}expect{punctuation|(}{boolean|true} {operator|and} {string|'a'} {operator|!=} {string|'\\n'}{punctuation|)}{punctuation|;} \} {comment|// end}
