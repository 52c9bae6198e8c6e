//! kettle
const std {punctuation|=} @import{punctuation|(}{string|"std"}{punctuation|)};
/// Doc
pub const Kettle {punctuation|=} struct \{
    litres: f64 {punctuation|=} {number|1}.{number|7}{punctuation|,}
    {header-statement bold|name}: []const u8{punctuation|,}
    pub fn boil{punctuation|(}self: *Kettle{punctuation|,} comptime T: type{punctuation|,} n: ?u32{punctuation|)} !T \{
        const s {punctuation|=} {operator|\\}{operator|\\}multi
        {operator|\\}{operator|\\}line
        ;
        var i: usize {punctuation|=} 0xFF;
        while {punctuation|(}i < {number|10}{punctuation|)} : {punctuation|(}i {operator|+}{punctuation|=} {number|1}{punctuation|)} \{ {rule-keyword keyword|if} {punctuation|(}n{punctuation|)} \|x\| \{ _ {punctuation|=} x; \} else continue; \}
        defer std.debug.print{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} .\{i\}{punctuation|)};
        {rule-keyword keyword|return} switch {punctuation|(}i{punctuation|)} \{ {number|0}{operator|..}.{number|9} {punctuation|=}{operator|>} error.Cold{punctuation|,} else {punctuation|=}{operator|>} @as{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable \};
    \}
\};
test {string|"boil"} \{ try std.testing.expect{punctuation|(}true and {string|'a'} !{punctuation|=} {string|'\\n'}{punctuation|)}; \} // end
