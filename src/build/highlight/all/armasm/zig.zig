{operator|/}{operator|/}{operator|!} kettle
const std {operator|=} @import{punctuation|(}{string|"std"}{punctuation|)}{comment|;}
{operator|/}{operator|/}{operator|/} Doc
pub const Kettle {operator|=} struct \{
    litres: f64 {operator|=} {number|1.7}{punctuation|,}
    name: {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil{punctuation|(}self: {operator|*}Kettle{punctuation|,} comptime T: type{punctuation|,} n: {operator|?}u32{punctuation|)} {operator|!}T \{
        const s {operator|=} \\\\multi
        \\\\line
        {comment|;}
        var i: usize {operator|=} {number|0xFF}{comment|;}
        while {punctuation|(}i {operator|<} {number|10}{punctuation|)} : {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} \{ if {punctuation|(}n{punctuation|)} {version-symbol property|\|x\|} \{ _ {operator|=} x{comment|; \} else continue; \}}
        defer std.debug.print{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} .\{i\}{punctuation|)}{comment|;}
        return switch {punctuation|(}i{punctuation|)} \{ {number|0}..{number|.9} {operator|=}{operator|>} error.Cold{punctuation|,} else {operator|=}{operator|>} @as{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable \}{comment|;}
    \}
\}{comment|;}
test {string|"boil"} \{ try std.testing.expect{punctuation|(}true and {char|'a'} {operator|!=} {char|'\\n'}{punctuation|)}{comment|; \} // end}
