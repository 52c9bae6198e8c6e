//! kettle
const std {value attr-value|{punctuation|=} @import("std")}{comment|;}
/// Doc
pub const Kettle {value attr-value|{punctuation|=} struct \{}
    litres: f64 {value attr-value|{punctuation|=} 1.7,}
    name: []const u8,
    pub fn boil(self: *Kettle, comptime T: type, n: ?u32) !T \{
        const s {value attr-value|{punctuation|=} \\\\multi}
        \\\\line
        {comment|;}
        var i: usize {value attr-value|{punctuation|=} 0xFF}{comment|;}
        while (i < 10) : (i +{value attr-value|{punctuation|=} 1) \{ if (n) \|x\| \{ _ = x}{comment|; \} else continue; \}}
        defer std.debug.print("at \{d\}\\n", .\{i\}){comment|;}
        return switch (i) \{ 0...9 {value attr-value|{punctuation|=}> error.Cold, else => @as(T, undefined) orelse unreachable \}}{comment|;}
    \}
\}{comment|;}
test "boil" \{ try std.testing.expect(true and 'a' !{value attr-value|{punctuation|=} '\\n')}{comment|; \} // end}
