{operator|/}{operator|/}{operator|!} kettle
const std {operator|=} {label|@import(}{string|"std"}{punctuation|)}{punctuation|;}
{operator|/}{operator|/}{operator|/} Doc
pub const Kettle {operator|=} struct \{
    litres{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil{punctuation|(}self{punctuation|:} {operator|*}Kettle{punctuation|,} comptime T{punctuation|:} type{punctuation|,} n{punctuation|:} ?u32{punctuation|)} {operator|!}T \{
        const s {operator|=} \\\\multi
        \\\\{function|line}
        {punctuation|;}
        var i{punctuation|:} usize {operator|=} {number|0}xFF{punctuation|;}
        while {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} \{ {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} \{ _ {operator|=} x{punctuation|;} \} {keyword|else} continue{punctuation|;} \}
        defer std.debug.{keyword|print}{punctuation|(}"at \{d\}\\n"{punctuation|,} .\{i\}{punctuation|)}{punctuation|;}
        {keyword|return} switch {punctuation|(}i{punctuation|)} \{ {number|0.}.{number|.9} {operator|=}{operator|>} error.Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} {label|@as(T,} undefined{punctuation|)} orelse unreachable \}{punctuation|;}
    \}
\}{punctuation|;}
test {string|"boil"} \{ try std.testing.expect{punctuation|(}true {operator|and} {comment|'a' != '\\n'); \} // end}
