//! kettle
const std = @import("std");
/// Doc
pub const Kettle = struct {argument|{argument-delimiter operator|\{}{content|
    {argument-name|litres}: f64 = 1.7{punctuation|,}
    name: []const u8{punctuation|,}
    pub fn boil(self: *Kettle{punctuation|,} comptime T: type{punctuation|,} n: ?u32) !T \{
        const s = \\\\multi
        \\\\line
        ;
        var i: usize = 0xFF;
        while (i < 10) : (i += 1) \{ if (n) \|x\| \{ _ = x; \} else continue; \}
        defer std.debug.print("at \{d\}\\n"{punctuation|,} .\{i\});
        return switch (i) \{ 0...9 => error.Cold{punctuation|,} else => @as(T{punctuation|,} undefined) orelse unreachable \};
    \}
}{argument-delimiter operator|\}}};
test "boil" {argument|{argument-delimiter operator|\{}{content| {argument-name|try} {argument-name|std.testing.expect(true} {argument-name|and} {argument-name|'a'} {argument-name|!}= '\\n'); }{argument-delimiter operator|\}}} // end
