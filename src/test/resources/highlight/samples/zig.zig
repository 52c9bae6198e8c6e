//! kettle
const std = @import("std");
/// Doc
pub const Kettle = struct {
    litres: f64 = 1.7,
    name: []const u8,
    pub fn boil(self: *Kettle, comptime T: type, n: ?u32) !T {
        const s = \\multi
        \\line
        ;
        var i: usize = 0xFF;
        while (i < 10) : (i += 1) { if (n) |x| { _ = x; } else continue; }
        defer std.debug.print("at {d}\n", .{i});
        return switch (i) { 0...9 => error.Cold, else => @as(T, undefined) orelse unreachable };
    }
};
test "boil" { try std.testing.expect(true and 'a' != '\n'); } // end
