{operator|//}{comment|! kettle}
const std {operator|=} @import{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{operator|//}{operator|/} Doc
pub const Kettle {operator|=} struct \{
    litres{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{punctuation|:} []const u8{punctuation|,}
    pub fn boil{punctuation|(}self{punctuation|:} {operator|*}Kettle{punctuation|,} comptime T{punctuation|:} {keyword|type}{punctuation|,} n{punctuation|:} ?u32{punctuation|)} {comment|!T \{}
        const s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        var i{punctuation|:} usize {operator|=} {number|0}xFF{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} \{ {keyword|if} {punctuation|(}n{punctuation|)} \|x\| \{ _ {operator|=} x{punctuation|;} \} {keyword|else} {keyword|continue}{punctuation|;} \}
        defer std{operator|.debug.}{keyword|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} .\{i\}{punctuation|)}{punctuation|;}
        {keyword|return} switch {punctuation|(}i{punctuation|)} \{ {number|0.}.{number|.9} {operator|=>} error.Cold{punctuation|,} {keyword|else} {operator|=>} @as{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable \}{punctuation|;}
    \}
\}{punctuation|;}
test {string|"boil"} \{ try std{operator|.testing.}expect{punctuation|(}true and {string|'a'} {comment|!= '\\n'); \} // end}
