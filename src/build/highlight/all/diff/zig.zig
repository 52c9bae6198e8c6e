//! kettle
const std = @import("std");
/// Doc
pub const Kettle = struct \{
{unchanged|{prefix unchanged| }{line|   litres: f64 = 1.7,
}{prefix unchanged| }{line|   name: []const u8,
}{prefix unchanged| }{line|   pub fn boil(self: *Kettle, comptime T: type, n: ?u32) !T \{
}{prefix unchanged| }{line|       const s = \\\\multi
}{prefix unchanged| }{line|       \\\\line
}{prefix unchanged| }{line|       ;
}{prefix unchanged| }{line|       var i: usize = 0xFF;
}{prefix unchanged| }{line|       while (i < 10) : (i += 1) \{ if (n) \|x\| \{ _ = x; \} else continue; \}
}{prefix unchanged| }{line|       defer std.debug.print("at \{d\}\\n", .\{i\});
}{prefix unchanged| }{line|       return switch (i) \{ 0...9 => error.Cold, else => @as(T, undefined) orelse unreachable \};
}{prefix unchanged| }{line|   \}
}}\};
test "boil" \{ try std.testing.expect(true and 'a' != '\\n'); \} // end
