//! kettle
const std = @import("std"){punctuation|;}
/// Doc
pub const Kettle = struct \{
    {scheme|litres:} f64 = 1.7,
    {scheme|name:} []const u8,
    pub fn boil(self: *Kettle, comptime {scheme|T:} type, {scheme|n:} ?u32) !T \{
        const s = \\\\multi
        \\\\line
        {punctuation|;}
        var {scheme|i:} usize = 0xFF{punctuation|;}
        while (i < 10) : (i += 1) \{ if (n) \|x\| \{ _ = x{punctuation|;} \} else continue{punctuation|;} \}
        defer std.debug.print("at \{d\}\\n", .\{i\}){punctuation|;}
        return switch (i) \{ 0...9 => error.Cold, else => @as(T, undefined) orelse unreachable \}{punctuation|;}
    \}
\}{punctuation|;}
test "boil" \{ try std.testing.expect(true and {keyword safe|'a'} != '\\n'){punctuation|;} \} // end
