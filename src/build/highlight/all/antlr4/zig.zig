{comment|//! kettle}
const std {punctuation|=} {annotation keyword|@import}{punctuation|(}"std"{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub const Kettle {punctuation|=} struct {action|{punctuation|\{}{content|
    litres: f64 = 1.7,
    name: []const u8,
    pub fn boil(self: *Kettle, comptime T: type, n: ?u32) !T \{
        const s = \\\\multi
        \\\\line
        ;
        var i: usize = 0xFF;
        while (i < 10) : (i += 1) \{ if (n) \|x\| \{ _ = x; \} else continue; \}
        defer std.debug.print("at \{d\}\\n", .\{i\});
        return switch (i) \{ 0...9 => error.Cold, else => @as(T, undefined) orelse unreachable \};
    \}
}{punctuation|\}}}{punctuation|;}
test "boil" {action|{punctuation|\{}{content| try std.testing.expect(true and 'a' != '\\n'); }{punctuation|\}}} {comment|// end}
