//! kettle
const std {operator|=} @import("std"){punctuation|;}
/// Doc
pub const Kettle {operator|=} struct \{
    litres: f64 {operator|=} 1.7,
    name: []const u8,
    pub fn boil(self: *Kettle, comptime T: type, n: ?u32) !T \{
        const s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        var i: usize {operator|=} 0xFF{punctuation|;}
        while (i < 10) : (i +{operator|=} 1) \{ if (n) \|x\| \{ _ {operator|=} x{punctuation|;} \} else continue{punctuation|;} \}
        defer std.debug.print("at \{d\}\\n", .\{i\}){punctuation|;}
        return switch (i) \{ 0...9 {operator|=}> error.Cold, else {operator|=}> @as(T, undefined) orelse unreachable \}{punctuation|;}
    \}
\}{punctuation|;}
test "boil" \{ try std.testing.expect(true and 'a' !{operator|=} '\\n'){punctuation|;} \} // end
