//! kettle
const std {operator|=} @import({string|"std"}){punctuation|;}
/// Doc
pub const Kettle {operator|=} struct \{
    litres: f64 {operator|=} {number|1.7}{punctuation|,}
    name: []const u8{punctuation|,}
    pub fn boil(self: *Kettle{punctuation|,} comptime T: type{punctuation|,} n: ?u32) !T \{
        const s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        var i: usize {operator|=} 0xFF{punctuation|;}
        while (i < 10) : (i +{operator|=} 1) \{ if (n) \|x\| \{ _ {operator|=} x{punctuation|;} \} else continue{punctuation|;} \}
        defer std.debug.print({string|"at \{d\}\\n"}{punctuation|,} .\{i\}){punctuation|;}
        return switch (i) \{ 0...9 {operator|=}> error.Cold{punctuation|,} else {operator|=}> @as(T{punctuation|,} undefined) orelse unreachable \}{punctuation|;}
    \}
\}{punctuation|;}
test {string|"boil"} \{ try std.testing.expect(true and 'a' !{operator|=} '\\n'){punctuation|;} \} // end
