{comment|//! kettle}
const std = @import("std");
{comment|/// Doc}
pub const Kettle = struct \{
    litres: f64 = 1.7,
    name: []const u8,
    pub fn boil(self: *Kettle, comptime T: type, n: ?u32) !T \{
        const s = \\\\multi
        \\\\line
        ;
        var i: usize = 0xFF;
        while (i < 10) : (i += 1) {inline|{attribute-ref|{punctuation|\{} if (n) \|x\| \{ _ = x; {punctuation|\}}}} else continue; \}
        defer std.debug.print("at {inline|{attribute-ref|{punctuation|\{}{variable|d}{punctuation|\}}}}\\n", .{inline|{attribute-ref|{punctuation|\{}{variable|i}{punctuation|\}}}});
        return switch (i) {inline|{attribute-ref|{punctuation|\{} 0...9 => error.Cold, else => @as(T, undefined) orelse unreachable {punctuation|\}}}};
    \}
\};
test "boil" {inline|{attribute-ref|{punctuation|\{} try std.testing.expect(true and 'a' != '\\n'); {punctuation|\}}}} // end
