//! kettle
const std = @import("std");
/// Doc
pub const Kettle = struct {punctuation|\{}
    litres: f64 = 1.7,
    name: []const u8,
    pub fn boil(self: *Kettle, comptime T: type, n: ?u32) !T {punctuation|\{}
        const s = \\\\multi
        \\\\line
        ;
        var i: usize = 0xFF;
        while (i < 10) : (i += 1) {punctuation|\{} if (n) \|x\| {punctuation|\{} _ = x; {punctuation|\}} else continue; {punctuation|\}}
        defer std.debug.print("at {punctuation|\{}d{punctuation|\}}\\n", .{punctuation|\{}i{punctuation|\}});
        return switch (i) {punctuation|\{} 0...9 => error.Cold, else => @as(T, undefined) orelse unreachable {punctuation|\}};
    {punctuation|\}}
{punctuation|\}};
test "boil" {punctuation|\{} try std.testing.expect(true and 'a' != '\\n'); {punctuation|\}} // end
